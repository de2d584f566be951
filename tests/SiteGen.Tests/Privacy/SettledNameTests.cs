using SiteGen.Tests.Support;

namespace SiteGen.Tests.Privacy;

public sealed class SettledNameTests
{
    private const string Withheld = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        handles: [lamp]
        consent: {state: pending}

        """;

    [Theory]
    [InlineData("status: draft")]
    [InlineData("published: 2026-10-01")]
    public void An_allowance_of_one_page_settles_no_download(string status) => TestSite.Build(Withheld + $$"""
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article that may name somebody who wrote a book a hundred years ago, and does.
        {{status}}
        allow_name: [{text: Mara Lindqvist, reason: The author of 1911}]
        ---
        Mara Lindqvist wrote it.
        -- content/articles/b.md --
        ---
        title: Another
        summary: An article that leads to a table in which somebody is named who may not be shown.
        published: 2026-10-01
        ---
        [The table](../media/table.csv)
        -- content/media/table.csv --
        who,when
        Mara Lindqvist,Monday
        """).Finds("SG0508", "content/media/table.csv");

    [Theory]
    [InlineData("The lamp")]
    [InlineData("In the van a lamp")]
    [InlineData("Is it a lamp? Yes")]
    [InlineData("One lamp, two")]
    public void A_short_handle_in_a_title_stops_no_build(string title)
    {
        var build = TestSite.Build(Withheld + $$"""
            -- content/articles/a.md --
            ---
            title: {{title}}
            summary: An article about what to take along when it is dark, and what to leave at home.
            published: 2026-10-01
            ---
            Text.
            """);
        Assert.DoesNotContain(build.Findings, f => f.Code.Id is "SG0508" or "SG0503");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("h1")]
    [InlineData("2026")]
    public void A_handle_that_every_page_is_made_of_stops_no_build(string handle) =>
        Assert.DoesNotContain(TestSite.Build(Withheld.Replace("handles: [lamp]", $"handles: ['{handle}']", StringComparison.Ordinal)).Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);

    [Fact]
    public void A_name_does_not_go_over_the_end_of_a_sentence() => TestSite.Build("""
        -- content/people/will.yml --
        name: Heath Miller
        consent: {state: pending}
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article in which two words stand beside each other that are a name elsewhere.
        published: 2026-10-01
        ---
        We went to the miller. Heath grows there.
        """).HasFile("articles/a/index.html", "We went to the miller. Heath grows there.");

    [Fact]
    public void A_name_of_many_digraphs_is_compiled_at_once()
    {
        var (first, family) = (string.Concat(Enumerable.Repeat("ae", 22)), string.Concat(Enumerable.Repeat("oe", 22)));
        TestSite.Build($$"""
            -- content/people/long.yml --
            name: {{first}} {{family}}
            consent: {state: pending}
            """).HasFile("index.html");
    }

    [Fact]
    public void Two_posts_with_the_number_of_the_first_are_an_error_and_no_circle() => TestSite.Build("""
        -- content/discussions/a.md --
        ---
        title: A thread
        summary: A thread in which somebody numbered two posts alike, as people do who copy a line.
        published: 2026-10-20
        mode: thread
        source: {open_for_answers: true}
        ---
        :::post {n=1 by=ines}
        How?
        :::
        :::post {n=1 by=ines reply-to=1}
        So.
        :::
        """).Finds("SG0406", "content/discussions/a.md");
}
