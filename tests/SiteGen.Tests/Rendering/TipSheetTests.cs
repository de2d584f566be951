using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class TipSheetTests
{
    private const string Sheet = "articles/a/tip-sheet/index.html";

    private static string Article(string body, string more = "") => $"""
        -- content/articles/a.md --
        ---
        title: Rehearse the bad Monday
        summary: How to rehearse the worst morning of the year in one hour of a quiet afternoon.
        published: 2026-10-01
        insight: Rehearse with real calls.
        tip_sheet: true
        by: ines
        {more}
        ---
        {body}

        """;

    [Fact]
    public void It_repeats_the_steps_under_their_headings_and_not_the_rest()
    {
        var html = TestSite.Build(Article("Long story.\n\n## Apart\n\nNot here.\n\n### In October\n\nTalk.\n\n1. Take the list.[^1]\n2. See [apart](#apart).\n\n- An aside.\n\n> [!TIP]\n> Order early.\n\n- [ ] Tick me.\n\n[^1]: A note."))
            .FindsNothing().Text(Sheet);
        foreach (var shown in new[] { "<h1 dir=\"auto\">Rehearse the bad Monday</h1>", "in one hour of a quiet afternoon", "Rehearse with real calls", "In October</h2>", "<li>Take the list.</li>", "href=\"/articles/a/#apart\"", "Order early", "Tick me", "Ines Test", "1 October 2026", "data-do=\"print\"" })
            Assert.Contains(shown, html);
        foreach (var left in new[] { "Long story", "Not here", "An aside", "A note", "Apart</h2>", "#fn-" }) Assert.DoesNotContain(left, html);
    }

    [Fact]
    public void The_article_leads_there_and_keeps_its_own_text()
    {
        TestSite.Build(Article("Text.\n\n1. One.")).HasFile("articles/a/index.html", "<a href=\"/articles/a/tip-sheet/\">Print as a tip sheet</a>", "<li>One.</li>", "Text.");
        TestSite.Build(Article("Text.").Replace("tip_sheet: true\n", "")).HasNoFile(Sheet);
    }

    [Fact]
    public void Search_engines_are_sent_to_the_article()
    {
        var build = TestSite.Build(Article("1. One.")).HasFile(Sheet, "<link rel=\"canonical\" href=\"https://circle.test/articles/a/\">", "content=\"noindex\"", "From Test Circle: https://circle.test/articles/a/");
        Assert.DoesNotContain("tip-sheet", build.Text("sitemap-articles.xml"));
    }

    [Fact]
    public void Without_steps_it_has_the_plain_lists_and_without_lists_the_summary()
    {
        TestSite.Build(Article("Text.\n\n- Only this.")).HasFile(Sheet, "Only this.");
        Assert.DoesNotContain("class=\"prose\"", TestSite.Build(Article("Text.")).Text(Sheet));
    }

    [Theory]
    [InlineData("access: preview")]
    [InlineData("access: members")]
    public void Behind_a_gate_there_is_none(string access) => TestSite.Build(Article("First.\n\n1. Secretstep.", access)).HasNoFile(Sheet).Nowhere("Secretstep");

    [Fact]
    public void Whoever_is_not_shown_by_name_is_not_credited_by_it() =>
        TestSite.Build("""
            -- content/people/quen.yml --
            name: Quenby Zarathorn
            consent: {state: pending}

            """ + Article("1. Ask @quen.").Replace("by: ines", "by: quen")).HasFile(Sheet, "Community member").Nowhere("Zarathorn");

    [Fact]
    public void Nothing_else_may_take_its_address() => TestSite.Build(Article("1. One.", "aliases: [/articles/a/tip-sheet/]")).Finds("SG0702", "content/articles/a.md");
}
