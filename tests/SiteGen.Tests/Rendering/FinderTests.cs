using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed partial class FinderTests
{
    private static string Page(string path, string title, string more = "published: 2026-10-01") => $"""
        -- content/{path}.md --
        ---
        title: {title}
        summary: A page at {path} with the title {title}, which somebody looks for by its name.
        {more}
        ---
        Text.

        """;

    [Fact]
    public void The_archive_lists_years_months_and_days_the_newest_first()
    {
        var html = TestSite.Build(Page("articles/a", "Older", "published: 2025-03-04") + Page("articles/b", "Newer", "published: 2026-11-02") + Page("events/e", "Meeting", "published: 2026-11-01\nstart: 2027-02-03\nvenue: {name: Hall}") + Page("articles/d", "Draft", "status: draft"))
            .FindsNothing().HasFile("sitemap-pages.xml", "https://circle.test/archive/").Text("archive/index.html");
        string[] order = [">2026</h2>", ">November</h3>", ">Newer<", ">Meeting<", ">2025</h2>", ">March</h3>", ">Older<"];
        Assert.Equal(order, order.OrderBy(t => html.IndexOf(t, StringComparison.Ordinal)));
        Assert.All(order, t => Assert.Contains(t, html));
        Assert.DoesNotContain("Draft", html);
        Assert.DoesNotContain("2027-02-03", html);
    }

    [Fact]
    public void A_long_archive_has_a_page_for_each_year()
    {
        var build = TestSite.Build(string.Concat(Enumerable.Range(0, 301).Select(i => Page($"articles/a{i}", $"Page {i}", $"published: {2025 + (i % 2)}-05-0{1 + (i % 9)}"))));
        build.HasFile("archive/index.html", "<a href=\"/archive/2026/\">2026</a>", "150 entries").HasFile("archive/2025/index.html", "Published in 2025", "151 entries", ">Page 300<").HasFile("sitemap-pages.xml", "/archive/2025/");
        Assert.DoesNotContain(">Page 300<", build.Text("archive/index.html"));
    }

    [Fact]
    public void The_list_from_a_to_z_is_ordinal_and_holds_topics_articles_resources_and_words()
    {
        var html = TestSite.Build(Page("topics/t", "Vans") + Page("articles/a", "\"‘Always’ and never\"") + Page("articles/b", "Öfen im Winter") + Page("articles/n", "24 hours") + Page("resources/r", "bag of parts") + Page("discussions/d", "Not here", "published: 2026-10-01\nmode: digest") + """
            -- content/data/glossary.yml --
            - term: Grey slot
              definition: A gap on the board that is left empty on purpose in the morning.
            """).FindsNothing().Text("a-z/index.html");
        Assert.Equal(["#", "A", "B", "G", "V", "Ö"], Letter().Matches(html).Select(m => m.Groups["letter"].Value));
        Assert.Contains("<a href=\"/glossary/#grey-slot\">Grey slot</a>", html);
        Assert.DoesNotContain("Not here", html);
    }

    [Fact]
    public void Menus_may_name_them_and_an_address_without_a_page_leads_to_them()
    {
        var build = TestSite.Build(Page("articles/a", "A") + """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, cost: Free to join}
            menus: {main: [articles], footer: [archive, a-z, code-of-conduct, privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            """).FindsNothing();
        build.HasFile("index.html", "<a href=\"/archive/\">Archive</a>", "<a href=\"/a-z/\">A to Z</a>").HasFile("404.html", "<li><a href=\"/a-z/\">A to Z</a></li>");
    }

    [Fact]
    public void With_nothing_to_find_there_are_none() => TestSite.Build("").HasNoFile("archive/index.html").HasNoFile("a-z/index.html");

    [Fact]
    public void A_page_of_an_editor_cannot_take_their_place() => TestSite.Build(Page("articles/a", "A") + Page("archive", "Ours")).Finds("SG0702", "content/archive.md");

    [GeneratedRegex("""<h2 id="letter-[0-9a-z]+">(?<letter>[^<]+)</h2>""")]
    private static partial Regex Letter();
}
