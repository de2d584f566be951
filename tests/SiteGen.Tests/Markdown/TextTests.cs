using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

public sealed class TextTests
{
    [Theory]
    [InlineData("Text.\nSee [it](b.md#nothing) there.", 7, 5)]
    [InlineData("> Quoted\n> [it](b.md#nothing)", 7, 3)]
    [InlineData("- one\n- two [it](/articles/b/#nothing)", 7, 7)]
    [InlineData("Text with **bold [it](article-b#nothing)**", 6, 18)]
    [InlineData("| a |\n|---|\n| [it](b.md#nothing) |", 8, 3)]
    [InlineData("A [it](#nothing)", 6, 3)]
    [InlineData("Note[^1].\n\n[^1]: A [it](#nothing)", 8, 9)]
    public void A_link_to_a_heading_that_is_not_there_is_an_error_at_its_place(string text, int line, int column) =>
        Article(text).Finds("SG0804", "content/articles/a.md", line, column);

    [Fact]
    public void Links_find_headings_pages_lists_feeds_and_profiles()
    {
        var build = Article("[a](b.md#there-it-is) [b](article-b#there-it-is) [c](/articles/b/#there-it-is) [d](/articles/) [e](/feed.xml) [f](/articles/feed.xml) [g](/) [h](../home.md) [i](#here)\n\n## Here");
        build.FindsNothing().HasFile("articles/a/index.html", "<a href=\"/articles/b/#there-it-is\">a</a>", "<a href=\"/articles/b/#there-it-is\">b</a>", "<a href=\"/articles/b/#there-it-is\">c</a>", "<a href=\"#here\">i</a>");
    }

    [Fact]
    public void Links_below_a_base_path_carry_it() =>
        TestSite.Build(Site("[a](b.md#there-it-is) [d](/articles/)"), configure: o => o with { BaseUrl = "https://circle.test/sub/path/" })
            .HasFile("articles/a/index.html", "<a href=\"/sub/path/articles/b/#there-it-is\">a</a>", "<a href=\"/sub/path/articles/\">d</a>", "https://circle.test/sub/path/articles/a/");

    [Fact]
    public void Anchors_of_headings_are_unique() =>
        Article("## Same\n\n## Same\n\n## Same 1\n\n## ?!\n\n## Ünïcode & *more*").FindsNothing()
            .HasFile("articles/a/index.html", "id=\"same\"", "id=\"same-1\"", "id=\"same-1-1\"", "id=\"section\"", "id=\"ünïcode-more\"");

    [Fact]
    public void Alignment_is_by_class_and_no_output_has_a_style()
    {
        var page = Article("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |").FindsNothing().Text("articles/a/index.html");
        Assert.Contains("class=\"al-r\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"al-c\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Boxes_of_tasks_say_their_state() =>
        Article("- [ ] open\n- [x] done").FindsNothing().HasFile("articles/a/index.html", "disabled aria-label=", "checked aria-label=");

    [Theory]
    [InlineData("> [!note]\n> Text", "callout-note")]
    [InlineData("> [!WARNING]\n> Text", "callout-warning")]
    public void Callouts_have_their_kind_and_a_title(string text, string wanted) =>
        Article(text).FindsNothing().HasFile("articles/a/index.html", wanted, "callout-title");

    [Fact]
    public void Raw_html_is_text_unless_the_policy_admits_it_and_never_in_discussions()
    {
        var site = Site("<b id=raw>b</b>\n\n<div class=\"raw\">d</div>");
        TestSite.Build(site).HasFile("articles/a/index.html", "&lt;b id=raw&gt;", "&lt;div class=&quot;raw&quot;&gt;");
        var open = """
            -- site.yml --
            title: Test Circle
            base_url: https://circle.test/
            language: en
            timezone: Europe/Stockholm
            join: {url: https://app.circle.test/signup, cost: Free to join}
            menus: {main: [discussions], footer: [privacy]}
            moderators: [ines]
            contact: {removal: "mailto:care@circle.test"}
            markdown: {html: true}

            """;
        var build = TestSite.Build(open + site + """
            -- content/discussions/d.md --
            ---
            title: A digest
            summary: A digest in which an editor tries to write raw HTML, which is just text here.
            published: 2026-10-01
            mode: digest
            source: {visibility: public}
            ---
            An <b id=raw>editor</b>.

            <div class="raw">d</div>
            """);
        build.HasFile("articles/a/index.html", "<b id=raw>b</b>", "<div class=\"raw\">d</div>").HasFile("discussions/d/index.html", "&lt;b id=raw&gt;", "&lt;div class=&quot;raw&quot;&gt;");
    }

    [Fact]
    public void Every_picture_but_the_first_at_the_head_of_a_page_waits_until_it_is_near()
    {
        var files = TestSite.Files(Site("![One](../media/photo.jpg)\n\n![Two](../media/photo.jpg)\n"));
        files["content/media/photo.jpg"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "photo.jpg"));
        var page = TestSite.Build(new SiteGen.Files.MemoryTree(files)).Text("articles/a/index.html");
        Assert.Matches("fetchpriority=\"high\"[^>]*alt=\"One\"", page);
        Assert.Matches("loading=\"lazy\"[^>]*alt=\"Two\"", page);
        files["content/articles/a.md"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["content/articles/a.md"]).Replace("![One]", string.Concat(Enumerable.Repeat("Text.\n\n", 6)) + "![One]", StringComparison.Ordinal));
        Assert.DoesNotContain("fetchpriority", TestSite.Build(new SiteGen.Files.MemoryTree(files)).Text("articles/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_have_their_size_and_lose_their_metadata()
    {
        var files = TestSite.Files(Site("![A photo](../media/photo.jpg)"));
        files["content/media/photo.jpg"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "photo.jpg"));
        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        build.HasFile("articles/a/index.html", "width=\"", "height=\"", "fetchpriority=\"high\"", "alt=\"A photo\"");
        Assert.DoesNotContain("Exif", System.Text.Encoding.Latin1.GetString(build.Files["media/photo.jpg"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_without_a_text_is_an_error_at_its_place() =>
        Article("Text\n\n1. ![](../media/none.png)").Finds("SG0805", "content/articles/a.md", 8, 4).Finds("SG0810", "content/articles/a.md", 8, 4);

    [Fact]
    public void The_text_of_a_recap_stands_only_in_events() =>
        Article("Text.\n\n<!--recap-->\n\nThis must not be lost.").HasFile("articles/a/index.html", "This must not be lost.").Finds("SG0610", "content/articles/a.md", 8, 1);

    private static TestBuild Article(string body) => TestSite.Build(Site(body));

    private static string Site(string body) => $$"""
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article that exists so that a test can see what becomes of its text.
        published: 2026-10-02
        ---
        {{body}}
        -- content/articles/b.md --
        ---
        title: Another article
        summary: Another article that exists so that the first one can link to its heading.
        published: 2026-10-03
        ---
        ## There it is

        Text.

        """;
}
