using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy;

/// <summary>Names and handles that are words of the language: they stay where they are words.</summary>
public sealed class ShortNameTests
{
    private const string People = """
        -- content/people/m1.yml --
        name: Mark
        handles: [will, winter]
        consent: {state: pending}
        -- content/people/m2.yml --
        name: Robin Oldfield
        also_written: [May]
        handles: [ring, gear-4, robinator]
        consent: {state: pending}

        """;

    [Theory]
    [InlineData("In winter we will mark the ring, which may be soon.", "In winter we will mark the ring, which may be soon.")]
    [InlineData("## Winter and May", "Winter and May</h2>")]
    [InlineData("`mark = ring.winter()`", "<code>mark = ring.winter()</code>")]
    [InlineData("```\nwill mark\n```", "will mark")]
    [InlineData("See [them](https://ring.example.org/winter-sale/?may=1#will).", "href=\"https://ring.example.org/winter-sale/?may=1#will\"")]
    [InlineData("See https://mark.example.net/in-winter.", "https://mark.example.net/in-winter")]
    [InlineData("A [part](#winter) of it.\n\n## Winter", "href=\"#winter\"")]
    public void They_stay_in_sentences_headings_code_and_addresses_of_others(string text, string expected)
    {
        var build = Build(text);
        build.HasFile("articles/a/index.html", expected);
        Assert.DoesNotContain(build.Findings, f => f.Severity > Severity.Hint);
    }

    [Fact]
    public void They_are_told_once_a_file_and_person()
    {
        var build = Build("In winter we mark, and in winter again.\n\nIn May and in May.");
        build.Finds("SG0520", "content/articles/a.md", 7, 4).Finds("SG0520", "content/articles/a.md", 9, 4);
        Assert.Equal(2, build.Findings.Count(f => f.Code.Id == "SG0520"));
        Assert.Contains("content/people/m1.yml", build.Findings[0].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ask @winter for it.", "Ask [member] for it.")]
    [InlineData("Ask gear-4 and GEAR_4.", "Ask [member] and [member].")]
    [InlineData("Ask robinator for it.", "Ask [member] for it.")]
    [InlineData("Ask Robin Oldfields friends.", "Ask [member] friends.")]
    [InlineData("See [them](https://forge.example.org/winter) there.", "See them there.")]
    [InlineData("[mail](mailto:winter@example.org) it", "<p>mail it</p>")]
    public void They_vanish_where_they_are_handles(string text, string expected) => Build(text).HasFile("articles/a/index.html", expected).Finds("SG0502", "content/articles/a.md", 7);

    [Fact]
    public void They_are_names_where_they_say_who_made_something()
    {
        var files = TestSite.Files(People + Article("Text.", "cover: {src: ../media/a.png, alt: In winter, credit: Photo by Mark}"));
        files["content/media/a.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).HasFile("articles/a/index.html", "Photo by [member]", "In winter").Finds("SG0502", "content/articles/a.md", 5);
    }

    [Fact]
    public void A_page_whose_address_is_one_is_an_error_that_names_the_file_of_the_person()
    {
        var build = TestSite.Build(People + Article("Text.").Replace("articles/a.md", "articles/winter.md"));
        build.Finds("SG0503", "content/articles/winter.md", 1, 1);
        Assert.Contains("content/people/m1.yml", build.Findings.Single(f => f.Code.Id == "SG0503").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_address_only_holds_one_among_other_words_is_built() =>
        TestSite.Build(People + Article("Text.").Replace("articles/a.md", "articles/winter-gear.md")).HasFile("articles/winter-gear/index.html").FindsNothing();

    [Fact]
    public void A_call_to_such_an_address_names_the_file_of_the_person()
    {
        var build = TestSite.Build(People + TestSite.SiteYml("").Replace("https://app.circle.test/signup", "https://app.circle.test/robin-oldfield", StringComparison.Ordinal));
        Assert.Contains("content/people/m2.yml", build.Finds("SG0211", "site.yml").Findings.First(f => f.Code.Id == "SG0211").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_name_of_somebody_who_agreed_wins_where_it_is_longer() =>
        TestSite.Build("""
            -- content/people/anna.yml --
            name: Holm-1
            also_written: [Annalena]
            consent: {state: pending}
            -- content/people/holm.yml --
            name: Annalena Holm
            consent: {state: granted}

            """ + Article("Thank Annalena Holm, and annalena-holm, not Annalena.")).HasFile("articles/a/index.html", "Thank Annalena Holm, and annalena-holm, not [member].");

    private static TestBuild Build(string text) => TestSite.Build(People + Article(text));

    private static string Article(string body, string more = "by: ines") => $$"""
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article that exists so that a test can see what becomes of its names.
        published: 2026-10-02
        {{more}}
        ---
        {{body}}

        """;
}
