using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy;

/// <summary>What an editor lets stand on a page though it is somebody's name as well.</summary>
public sealed class NameAllowanceTests
{
    private const string People = """
        -- content/people/m1.yml --
        name: Jose Garcia
        handles: [winter]
        consent: {state: withdrawn}

        """;

    [Fact]
    public void What_is_allowed_stands_on_that_page_and_on_no_other()
    {
        var build = TestSite.Build(People + Article("a", "allow_name: [{text: José García, reason: The painter}]", "After José García, in winter.", "About José García")
            + Article("b", "by: ines", "After José García."));
        build.HasFile("articles/a/index.html", "After José García, in winter.", "About José García").HasFile("articles/b/index.html", "After [member].");
        Assert.DoesNotContain(build.Findings, f => f.Severity == Severity.Error || f.Code.Id == "SG0521");
    }

    [Fact]
    public void It_settles_a_word_a_link_and_the_name_of_the_file() =>
        TestSite.Build(People + Article("winter", "allow_name: [{text: winter, reason: The season}]", "In winter, see [there](https://example.org/winter/).", "Winter"))
            .HasFile("articles/winter/index.html", "In winter, see <a href=\"https://example.org/winter/\"").FindsNothing();

    [Fact]
    public void It_holds_in_a_longer_text_only_where_that_stands_whole() =>
        TestSite.Build(People + Article("a", "allow_name: [{text: Jose Garcia Prize, reason: A prize}]", "The Jose Garcia Prize of Jose Garcia."))
            .HasFile("articles/a/index.html", "The Jose Garcia Prize of [member].").Finds("SG0502", "content/articles/a.md", 7, 26);

    [Fact]
    public void It_holds_on_gated_pages() =>
        TestSite.Build(People + Article("a", "access: preview\nallow_name: [{text: Jose Garcia, reason: The painter}]", "After Jose Garcia.\n\nMore.")).HasFile("articles/a/index.html", "After Jose Garcia.");

    [Theory]
    [InlineData("text: Jose Garcia", "Nobody is here.")]
    [InlineData("text: Ines", "Jose Garcia is here.")]
    [InlineData("text: Garcia", "Jose Garcia is here.")]
    public void What_stands_nowhere_on_the_page_is_a_finding(string entry, string body) =>
        TestSite.Build(People + Article("a", $"allow_name: [{{{entry}, reason: A reason}}]", body)).Finds("SG0521", "content/articles/a.md", 5, 21);

    [Theory]
    [InlineData("jose-garcia.md")]
    [InlineData("/articles/jose-garcia/")]
    [InlineData("article-jose-garcia")]
    public void Other_pages_may_link_to_a_page_whose_address_it_settles(string link) =>
        TestSite.Build(People + Article("jose-garcia", "allow_name: [{text: Jose Garcia, reason: The painter}]", "Text.") + Article("b", "by: ines", $"See [the painter]({link})."))
            .HasFile("articles/b/index.html", "See <a href=\"/articles/jose-garcia/\"");

    [Fact]
    public void Many_places_are_settled_in_no_time() =>
        TestSite.Build(People + Article("a", "allow_name: [{text: Jose Garcia, reason: The painter}]", string.Join("\n\n", Enumerable.Repeat(string.Join(", ", Enumerable.Repeat("Jose Garcia", 100)), 100))))
            .HasFile("articles/a/index.html", "Jose Garcia, Jose Garcia");

    [Fact]
    public void Both_keys_are_required() =>
        TestSite.Build(People + Article("a", "allow_name: [{text: Jose Garcia}]", "Jose Garcia")).Finds("SG0207", "content/articles/a.md", 5);

    private static string Article(string slug, string more, string body, string title = "An article") => $$"""
        -- content/articles/{{slug}}.md --
        ---
        title: {{title}}
        summary: An article that exists so that a test can see what becomes of its names.
        published: 2026-10-02
        {{more}}
        ---
        {{body}}

        """;
}
