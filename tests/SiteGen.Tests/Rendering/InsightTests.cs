using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class InsightTests
{
    private const string Month = "insights/2026-11/index.html";

    private static string Page(string slug, string more, string insight = "What we know") => $"""
        -- content/articles/{slug}.md --
        ---
        title: Article {slug}
        summary: An article named {slug} that says in one sentence what somebody found out.
        published: 2026-11-03
        insight: {insight} from {slug}.
        {more}
        ---
        Text.

        """;

    private static string Signals(int replies, int likes) => $"signals: {{replies: {replies}, likes: {likes}, as_of: 2026-11-20}}";

    [Fact]
    public void The_five_with_the_most_replies_then_likes_then_the_newest_come_first()
    {
        var html = TestSite.Build(Page("a", "updated: 2026-11-04") + Page("b", Signals(1, 0)) + Page("c", Signals(9, 1)) + Page("d", Signals(9, 7)) + Page("e", Signals(0, 3)) + Page("f", ""))
            .FindsNothing().HasFile("sitemap-pages.xml", "https://circle.test/insights/2026-11/").Text(Month);
        string[] order = ["from d.</p>", "from c.</p>", "from b.</p>", "from e.</p>", "from a.</p>", "And also", "from f.</p>"];
        Assert.Equal(order, order.OrderBy(t => html.IndexOf(t, StringComparison.Ordinal)));
        Assert.Contains("Top 5 of the month", html);
        Assert.Contains("most replies, then the most likes, then the newest", html);
        Assert.Contains("<a href=\"/articles/d/\">Article d</a>", html);
    }

    [Fact]
    public void A_page_stands_in_the_month_in_which_its_words_changed()
    {
        var build = TestSite.Build(Page("a", "updated: 2026-11-20") + Page("b", "updated: 2027-03-01") + Page("c", "").Replace("2026-11-03", "2026-09-03"));
        build.HasFile(Month, "from a.", "from b.").HasFile("insights/2026-09/index.html", "from c.", "The sentence of the month").HasNoFile("insights/2027-03/index.html");
        var all = build.Text("insights/index.html");
        Assert.True(all.IndexOf("November 2026", StringComparison.Ordinal) < all.IndexOf("September 2026", StringComparison.Ordinal));
    }

    [Fact]
    public void The_text_to_post_is_plain_and_complete()
    {
        var html = TestSite.Build(Page("a", "", "Ask \"why\" & listen,")).Text(Month);
        Assert.Contains("data-text=\"What we learned in November 2026 at Test Circle:\n\n1. Ask &quot;why&quot; &amp; listen, from a.\nhttps://circle.test/articles/a/\n\nhttps://circle.test/insights/2026-11/\"", html);
        Assert.Contains("<pre class=\"wrap\" tabindex=\"0\">What we learned", html);
    }

    [Fact]
    public void What_a_gate_hides_is_no_insight_and_alone_makes_no_page() =>
        TestSite.Build(Page("a", "access: members", "Hiddencanary")).Nowhere("Hiddencanary").HasNoFile("insights/index.html");

    [Fact]
    public void A_preview_shows_its_insight_here_too() => TestSite.Build(Page("a", "access: preview").Replace("Text.", "First.\n\nSecond.")).HasFile(Month, "What we know from a.");

    [Fact]
    public void Who_is_not_shown_by_name_is_not_named_here() =>
        TestSite.Build("""
            -- content/people/quen.yml --
            name: Quenby Zarathorn
            consent: {state: pending}

            """ + Page("a", "", "Quenby Zarathorn found it")).HasFile(Month, "[member] found it").Nowhere("Zarathorn");

    [Fact]
    public void Who_did_not_agree_to_be_shared_is_shown_and_not_carried_away()
    {
        var html = TestSite.Build("""
            -- content/people/quen.yml --
            name: Quenby Zarathorn
            consent: {state: granted, scopes: {quote: yes, name: yes, social: no}}

            """ + Page("a", "", "Quenby Zarathorn found it")).Text(Month);
        Assert.Contains(">Quenby Zarathorn found it from a.</p>", html);
        Assert.Contains("1. Community member found it", html);
        Assert.DoesNotContain("1. Quenby", html);
    }
}
