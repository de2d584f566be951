using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class StoryShelfTests
{
    private static string Story(string slug, string facets) => $"""
        -- content/stories/{slug}.md --
        ---
        title: Story {slug}
        summary: A story named {slug} in which somebody changed something in their own work.
        published: 2026-11-03
        subject:
          org: Hartwell
        {facets}
        ---
        Text.

        """;

    [Fact]
    public void What_two_stories_share_has_a_list_of_its_own()
    {
        var build = TestSite.Build(Story("a", "industries: [heating, Lift Service]\nsize: 12 people") + Story("b", "industries: [heating, lift-service]\nsize: 12 people") + Story("c", "industries: [solar]")).FindsNothing();
        build.HasFile("stories/index.html", "<a href=\"/stories/industry/heating/\">heating</a>", "<a href=\"/stories/size/12-people/\">12 people</a>")
            .HasFile("stories/industry/heating/index.html", "Stories: heating", ">Story a<", ">Story b<", "aria-current=\"page\">heating</a>", "CollectionPage", "content=\"index, follow\"")
            .HasFile("stories/industry/lift-service/index.html", ">Story a<", ">Story b<")
            .HasFile("sitemap-pages.xml", "https://circle.test/stories/industry/heating/")
            .HasNoFile("stories/industry/solar/index.html");
        Assert.DoesNotContain("Story c", build.Text("stories/industry/heating/index.html"));
    }

    [Fact]
    public void A_region_that_two_stories_name_has_a_list()
    {
        var build = TestSite.Build(Story("a", "region: northern Europe") + Story("b", "region: Northern Europe") + Story("c", "region: Iberia")).FindsNothing();
        build.HasFile("stories/index.html", "<span>Region</span>", "<a href=\"/stories/region/northern-europe/\">")
            .HasFile("stories/region/northern-europe/index.html", ">Story a<", ">Story b<")
            .HasFile("stories/a/index.html", "<dt>Region</dt><dd><a href=\"/stories/region/northern-europe/\">northern Europe</a></dd>")
            .HasFile("stories/c/index.html", "<dt>Region</dt><dd>Iberia</dd>")
            .HasNoFile("stories/region/iberia/index.html");
    }

    [Fact]
    public void The_facts_of_a_story_lead_to_the_lists_that_are_there()
    {
        var build = TestSite.Build(Story("a", "industries: [heating, solar]\nroles: [planner]\nuse_cases: [fewer-gaps]\nsize: 12 people") + Story("b", "industries: [Heating]\nroles: [planner]\nuse_cases: [fewer-gaps]\nsize: 12 people")).FindsNothing();
        build.HasFile(
            "stories/a/index.html",
            "<dd><a href=\"/stories/industry/heating/\">heating</a>, solar</dd>",
            "<dd><a href=\"/stories/size/12-people/\">12 people</a></dd>",
            "<dd><a href=\"/stories/role/planner/\">planner</a></dd>",
            "<dd><a href=\"/stories/use-case/fewer-gaps/\">fewer gaps</a></dd>");
        foreach (var facet in new[] { "industry/heating", "size/12-people", "role/planner", "use-case/fewer-gaps" }) build.HasFile($"stories/{facet}/index.html");
    }

    [Fact]
    public void A_facet_with_a_page_of_its_own_leads_there() =>
        TestSite.Build(Story("a", "roles: [planner]") + Story("b", "roles: [planner]") + """
            -- content/for/planner.md --
            ---
            title: For planners
            summary: What helps people who plan, gathered from all over this test circle.
            role: planner
            ---
            Text.
            """).FindsNothing().HasFile("stories/index.html", "<a href=\"/for/planner/\">planner</a>").HasNoFile("stories/role/planner/index.html");

    [Fact]
    public void Nothing_else_may_take_its_address() =>
        TestSite.Build(Story("a", "industries: [heating]") + Story("b", "industries: [heating]\naliases: [/stories/industry/heating/]")).Finds("SG0702", "content/stories/b.md");

    [Fact]
    public void A_word_without_latin_letters_has_no_address_and_no_list() =>
        TestSite.Build(Story("a", "industries: [отопление]") + Story("b", "industries: [отопление]")).FindsNothing().HasFile("stories/a/index.html", "отопление").HasFile("stories/index.html");

    [Fact]
    public void A_long_list_has_pages()
    {
        var build = TestSite.Build(string.Concat(Enumerable.Range(0, 21).Select(i => Story($"s{i}", "industries: [heating]"))));
        build.HasFile("stories/industry/heating/page/2/index.html", "Stories: heating, page 2", "href=\"/stories/industry/heating/\"");
    }
}
