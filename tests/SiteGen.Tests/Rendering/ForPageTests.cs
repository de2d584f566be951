using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class ForPageTests
{
    private const string Dispatcher = """
        -- content/for/dispatcher.md --
        ---
        title: For the desk
        summary: What helps the people at the desk, gathered from all over this test circle.
        role: dispatcher
        ---
        You have a headset on.

        """;

    private static string Thread(string slug, string accepted, string day) => $$"""
        -- content/discussions/{{slug}}.md --
        ---
        title: Thread {{slug}}
        summary: A thread named {{slug}} that somebody at the desk may want to read one day.
        published: {{day}}
        roles: [Dispatcher]
        source: {visibility: public}
        ---
        :::post {by=ines}
        How?
        :::
        :::post {by=ines{{accepted}}}
        So.
        :::

        """;

    private static string Page(string path, string more) => $"""
        -- content/{path}.md --
        ---
        title: Page {path}
        summary: A page at {path} that somebody at the desk may want to read one day.
        published: 2026-10-01
        {more}
        ---
        Text.

        """;

    [Fact]
    public void A_page_for_a_role_gathers_what_carries_it_solved_threads_first()
    {
        var build = TestSite.Build(Dispatcher + Thread("new", "", "2026-11-01") + Thread("old", " accepted", "2026-09-01") + Page("stories/s", "roles: [dispatcher]\nsubject: {org: Hartwell}") + Page("resources/r", "roles: [planner]")
            + Page("events/past", "start: 2026-10-10\nvenue: {name: Hall}\nroles: [dispatcher]") + Page("events/next", "start: 2027-10-10\nvenue: {name: Hall}\nroles: [dispatcher]"));
        var html = build.FindsNothing().HasFile("for/dispatcher/index.html", "You have a headset on", "Role: dispatcher", "CollectionPage").Text("for/dispatcher/index.html");
        string[] order = ["Thread old", "Thread new", "Page stories/s", "Page events/next"];
        Assert.Equal(order, order.OrderBy(t => html.IndexOf($">{t}<", StringComparison.Ordinal)));
        Assert.DoesNotContain("Page resources/r", html);
        Assert.DoesNotContain("events/past", html);
        Assert.DoesNotContain(">Resources</h2>", html);
        build.HasFile("for/index.html", "For the desk", "Role").HasFile("sitemap-for.xml", "https://circle.test/for/dispatcher/");
    }

    [Fact]
    public void A_word_with_a_page_leads_there_and_one_without_stays_text()
    {
        var build = TestSite.Build(Dispatcher + Page("stories/s", "roles: [dispatcher, night-planner]") + Page("articles/a", "roles: [dispatcher, night-planner]"));
        build.HasFile("stories/s/index.html", "<a href=\"/for/dispatcher/\">dispatcher</a>, night planner").HasFile("articles/a/index.html", "<a href=\"/for/dispatcher/\">dispatcher</a>");
        Assert.DoesNotContain("night planner", build.Text("articles/a/index.html"));
    }

    [Fact]
    public void A_part_leads_to_its_list_only_where_that_holds_more()
    {
        Assert.DoesNotContain("See all", TestSite.Build(Dispatcher + Page("articles/a", "roles: [dispatcher]")).Text("for/dispatcher/index.html"));
        TestSite.Build(Dispatcher + Page("articles/a", "roles: [dispatcher]") + Page("articles/b", "")).HasFile("for/dispatcher/index.html", "<a href=\"/articles/\">See all");
    }

    [Fact]
    public void Pages_that_are_not_built_are_gathered_nowhere() =>
        TestSite.Build(Dispatcher + Page("articles/secretplan", "roles: [dispatcher]\nstatus: draft")).Finds("SG1109", "content/for/dispatcher.md", 4, 1).Nowhere("secretplan");

    [Fact]
    public void Without_such_pages_there_is_no_list_of_them() => TestSite.Build(Page("articles/a", "roles: [dispatcher]")).HasNoFile("for/index.html").HasNoFile("sitemap-for.xml");

    [Theory]
    [InlineData("use_case: fewer-gaps", "use_cases: [fewer-gaps]")]
    [InlineData("industry: heating", "industries: [heating]")]
    public void Use_cases_and_industries_have_pages_too(string key, string list) =>
        TestSite.Build(Dispatcher.Replace("role: dispatcher", key) + Page("articles/a", list)).FindsNothing().HasFile("for/dispatcher/index.html", "Page articles/a");

    [Fact]
    public void A_page_for_nobody_is_a_mistake_and_a_misspelt_key_only_that()
    {
        TestSite.Build(Dispatcher.Replace("role: dispatcher\n", "")).Finds("SG0217", "content/for/dispatcher.md");
        Assert.DoesNotContain(TestSite.Build(Dispatcher.Replace("role:", "rolle:")).Findings, f => f.Code.Id == "SG0217");
    }
}
