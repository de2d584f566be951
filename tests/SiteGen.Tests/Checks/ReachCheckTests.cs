using System.Text;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

/// <summary>Every page of the sitemap can be reached by links from the home page, and nothing leads to lists that are empty.</summary>
public sealed class ReachCheckTests
{
    private const string Aside = """
        -- content/aside.md --
        ---
        title: Aside
        summary: A page that no other page of this test circle leads to, as it happens.
        ---
        Text.
        """;

    [Fact]
    public void A_page_that_no_link_leads_to_is_found_at_its_file() =>
        Assert.Equal(["no links lead from the home page to /aside/, which the sitemap lists"], TestSite.Build(Aside).Finds("SG1121", "content/aside.md").Findings.Select(f => f.Message));

    [Fact]
    public void What_only_such_a_page_leads_to_is_found_with_it() =>
        Assert.Single(TestSite.Build(Aside.Replace("Text.", "[More](behind.md)", StringComparison.Ordinal) + """

            -- content/behind.md --
            ---
            title: Behind
            summary: A page that is linked from a page that nobody finds in this test circle.
            ---
            [Back](aside.md)
            """).Finds("SG1121", "content/aside.md").Findings);

    [Theory]
    [InlineData("[Aside](aside.md)")]
    [InlineData("[Aside](/aside/#x)\n\n## X")]
    public void A_link_in_a_text_is_enough(string link) =>
        TestSite.Build(Aside + $"\n-- content/home.md --\n---\ntitle: Test Circle\nsummary: The home page of a circle that exists only in tests and nowhere else.\n---\n{link.Replace("#x)", ")", StringComparison.Ordinal)}\n").FindsNothing();

    [Fact]
    public void A_page_that_nobody_is_to_find_is_no_finding() =>
        TestSite.Build(Aside.Replace("---\nText", "index: no\n---\nText", StringComparison.Ordinal)).FindsNothing();

    [Fact]
    public void A_site_without_a_sitemap_has_no_such_finding() => TestSite.Build(Aside, configure: o => o with { NoIndex = true }).FindsNothing();

    [Fact]
    public void The_footer_leads_to_every_section_that_no_menu_names() =>
        TestSite.Build("""
            -- content/articles/a.md --
            ---
            title: A
            summary: An article that makes a list, an archive and a page from A to Z.
            published: 2026-10-01
            ---
            Text.
            -- content/data/glossary.yml --
            - {term: Word, definition: A thing that is said.}
            """).FindsNothing().HasFile("index.html", "<li><a href=\"/articles/\">Articles</a></li>", "<li><a href=\"/glossary/\">Glossary</a></li>", "<li><a href=\"/archive/\">Archive</a></li>", "<li><a href=\"/a-z/\">A to Z</a></li>")
            .HasFile("glossary/index.html", "<a href=\"/glossary/\" aria-current=\"true\">");

    [Fact]
    public void A_theme_whose_footer_leads_nowhere_is_told_so()
    {
        var files = TestSite.Files("""
            -- content/topics/vans.md --
            ---
            title: Vans
            summary: A topic that no page is about, which has a list of topics made for it.
            ---
            """);
        files["themes/default/partials/site-footer.sbn-html"] = Encoding.UTF8.GetBytes("<footer></footer>");
        TestSite.Build(new MemoryTree(files)).Finds("SG1121", "site.yml").Finds("SG1121", "content/privacy.md").Finds("SG1121", "content/code-of-conduct.md");
    }

    [Theory]
    [InlineData("discussions")]
    [InlineData("stories")]
    [InlineData("events")]
    [InlineData("articles")]
    [InlineData("resources")]
    [InlineData("topics")]
    [InlineData("for")]
    [InlineData("metrics")]
    [InlineData("glossary")]
    [InlineData("archive")]
    [InlineData("a-z")]
    [InlineData("insights")]
    public void An_empty_list_is_not_built_and_nothing_leads_to_it(string section)
    {
        var yml = Encoding.UTF8.GetString(TestSite.Files("")["site.yml"]).Replace("menus: {", $"menus: {{main: [{section}], ", StringComparison.Ordinal);
        var build = TestSite.Build($"-- site.yml --\n{yml}\n-- content/data/redirects.yml --\n- {{from: /old/, to: /{section}/}}\n-- content/home.md --\n---\ntitle: Test Circle\nsummary: The home page of a circle that exists only in tests and nowhere else.\n---\n[All](/{section}/)\n")
            .HasNoFile($"{section}/index.html").HasNoFile($"{section}/feed.xml").HasNoFile("old/index.html").Nowhere($"/{section}/");
        Assert.Equal(["SG0802", "SG0705", "SG0705"], build.Findings.OrderBy(f => f.Location.File.Length).Select(f => f.Code.Id).OrderDescending().ToArray());
        Assert.Contains(build.Findings, f => f.Code.Id == "SG0705" && f.Location.File == "site.yml" && f.Message == $"\"{section}\" has nothing to show, and is left out");
    }

    [Fact]
    public void Without_profiles_there_is_no_list_of_people()
    {
        var build = TestSite.Build("""
            -- content/people/ines.yml --
            name: Ines Test
            consent: {state: refused}
            """).HasNoFile("people/index.html").Nowhere("/people/");
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
    }
}
