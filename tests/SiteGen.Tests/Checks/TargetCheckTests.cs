using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Checks;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Checks;

/// <summary>Whatever an output names of the site is an output too.</summary>
public sealed class TargetCheckTests
{
    private const string Html = "markdown: {html: true}";

    [Theory]
    [InlineData("<img src=\"/media/gone.png\" alt=\"\">", "media/gone.png")]
    [InlineData("<img alt=\"a > b\" src='/media/gone.png'>", "media/gone.png")]
    [InlineData("<IMG src=/media/gone.png>", "media/gone.png")]
    [InlineData("<img src=\"https://circle.test/media/gone.png\">", "media/gone.png")]
    [InlineData("<img src=\"//circle.test/media/gone.png\">", "media/gone.png")]
    [InlineData("<img src=\"gone.png\">", "a/gone.png")]
    [InlineData("<img src=\"../media/g%C3%B6ne.png?v=1#x\">", "media/göne.png")]
    [InlineData("<img srcset=\"/ok.png 1x, /media/gone.png 2x\">", "media/gone.png")]
    [InlineData("<source srcset=\"/ok.png,/media/gone.png 480w\">", "ok.png,/media/gone.png")]
    [InlineData("<link rel=\"preload\" imagesrcset=\"/media/gone.png\">", "media/gone.png")]
    [InlineData("<a href=\"/gone/?a=1&amp;b=2#c\">x</a>", "gone/index.html")]
    [InlineData("<link rel=\"stylesheet\" href=\"/assets/gone.css\">", "assets/gone.css")]
    [InlineData("<video poster=\"/media/gone.jpg\"></video>", "media/gone.jpg")]
    [InlineData("<object data=\"/media/gone.pdf\"></object>", "media/gone.pdf")]
    [InlineData("<script src=\"/assets/gone.js\"></script>", "assets/gone.js")]
    [InlineData("<meta property=\"og:image\" content=\"https://circle.test/gone.png\">", "gone.png")]
    [InlineData("<meta content=\"https://circle.test/gone.png\" name=\"twitter:image\">", "gone.png")]
    [InlineData("<svg><use xlink:href=\"/icons.svg#a\"/></svg>", "icons.svg")]
    [InlineData("<p style=\"background:url( '/media/gone.png' )\">", "media/gone.png")]
    [InlineData("<style>p{background:url(/media/gone.png)}</style>", "media/gone.png")]
    [InlineData("<!-- <a href=\"/b/\"> --><a href=\"/gone.html\">", "gone.html")]
    public void A_missing_file_is_found_wherever_a_page_names_it(string markup, string missing) =>
        Assert.Equal([$"the output \"a/index.html\" names \"{missing}\", and the build wrote no such file"], Missing("https://circle.test/", ("a/index.html", markup), ("ok.png", "")));

    [Theory]
    [InlineData("<a href=\"/ok/\">x</a><a href=\"/ok\">x</a><a href=\"/\">x</a><a href=\"\">x</a><a href=\"#b\">x</a><a href=\"?q\">x</a><a href=\"./\">x</a>")]
    [InlineData("<img src=\"data:image/png;base64,AAAA\"><a href=\"mailto:a@circle.test\">x</a><a href=\"https://other.test/gone\">x</a><img src=\"//other.test/gone\">")]
    [InlineData("<a href=\"https://circle.test.other.test/gone\">x</a><a href=\"http://circle.test/gone\">x</a><a href=\"https://circle.test:8080/gone\">x</a>")]
    [InlineData("<p>src=\"/gone\" &lt;img src=\"/gone\"&gt;</p><script>\"<img src='/gone'>\"</script><textarea><img src=\"/gone\"></textarea><!-- <img src=\"/gone\"> -->")]
    [InlineData("<meta name=\"description\" content=\"/gone\"><p title=\"/gone\" data-src=\"/gone\"><a name=\"x\">")]
    [InlineData("<a href=\"https://[\">x</a><a")]
    public void What_is_no_file_of_the_site_is_no_finding(string markup) =>
        Assert.Empty(Missing("https://circle.test/", ("a/index.html", markup), ("ok/index.html", ""), ("index.html", "")));

    [Theory]
    [InlineData("a{background:url(\"../media/gone.png\")}", "media/gone.png")]
    [InlineData("a{background:url(gone.woff2?#x)}", "assets/gone.woff2")]
    [InlineData("/* url(x.png) */a{src:url('/b.woff')}/* url(y.png)", "b.woff")]
    public void A_style_sheet_names_files_too(string css, string missing) =>
        Assert.Equal([$"the output \"assets/a.css\" names \"{missing}\", and the build wrote no such file"], Missing("https://circle.test/", ("assets/a.css", css)));

    [Theory]
    [InlineData("<rss><channel><link>https://circle.test/gone/</link></channel></rss>", "gone/index.html")]
    [InlineData("<rss><item><enclosure url=\"https://circle.test/media/gone.mp3\" length=\"1\"/></item></rss>", "media/gone.mp3")]
    [InlineData("<rss><content:encoded>&lt;img src=&quot;https://circle.test/media/gone.png&quot;&gt;</content:encoded></rss>", "media/gone.png")]
    [InlineData("<urlset><url><loc>https://circle.test/gone/</loc></url></urlset>", "gone/index.html")]
    public void Feeds_and_sitemaps_name_files_too(string xml, string missing) =>
        Assert.Equal([$"the output \"feed.xml\" names \"{missing}\", and the build wrote no such file"], Missing("https://circle.test/", ("feed.xml", xml)));

    [Fact]
    public void Below_a_base_path_only_what_lies_there_is_the_sites()
    {
        const string Page = "<a href=\"/\">host</a><a href=\"/other/\">x</a><a href=\"/circle/ok/\">x</a><a href=\"/circle/gone/\">x</a><a href=\"/circle\">x</a>";
        Assert.Equal(["the output \"a/index.html\" names \"gone/index.html\", and the build wrote no such file"], Missing("https://firm.test/circle/", ("a/index.html", Page), ("ok/index.html", ""), ("index.html", "")));
    }

    [Fact]
    public void One_missing_file_is_one_finding_however_many_name_it() =>
        Assert.Equal(["the output \"a/index.html\" and 2 other outputs name \"x.png\", and the build wrote no such file"],
            Missing("https://circle.test/", ("c/index.html", "<img src=\"/x.png\">"), ("a/index.html", "<img src=\"/x.png\"><img src=\"../x.png\">"), ("b/index.html", "<img src=\"/x.png?2\">")));

    [Fact]
    public void A_picture_that_an_editor_names_in_html_and_that_is_no_output_is_an_error_at_the_page() =>
        TestSite.Build(TestSite.SiteYml(Html) + """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page whose editor wrote markup by hand, and named a picture that is not there.
            published: 2026-10-01
            ---
            <img src="/media/gone.png" alt="Gone">
            """).Finds("SG1120", "content/articles/a.md");

    [Fact]
    public void What_an_error_kept_from_being_written_is_not_told_twice()
    {
        var build = TestSite.Build(TestSite.SiteYml(Html) + """
            -- content/articles/a.md --
            ---
            title: A
            summary: A page whose cover is no picture, so that nothing is published where it should be.
            published: 2026-10-01
            cover: {src: media/desk.png, alt: Desk}
            ---
            <img src="/media/desk.png" alt="Desk">
            -- content/media/desk.png --
            no picture
            """);
        Assert.All(build.Findings, f => Assert.NotEqual("SG1120", f.Code.Id));
        Assert.NotEmpty(build.Findings);
    }

    [Fact]
    public void Media_are_written_when_everything_that_asks_for_them_is_done()
    {
        var (running, late) = (0, new List<string>());
        var site = TestSite.Files("""
            -- content/people/mara.yml --
            name: Mara Lindqvist
            avatar: media/mara.png
            consent: {state: granted, scopes: {name: yes, quote: yes, avatar: yes, profile: yes}}
            """);
        site["content/media/mara.png"] = Media.PngBytes.With();
        var build = ThemedStreet.Build(site, (output, sink) =>
        {
            if (output.Name == "media")
            {
                lock (late) late.Add($"{Volatile.Read(ref running)} still running");
            }

            Interlocked.Increment(ref running);
            // Whoever asks late would ask in vain.
            if (output.Name == "people") Thread.Sleep(200);
            output.Write(sink);
            Interlocked.Decrement(ref running);
        });
        Assert.Equal(["0 still running"], late);
        var picture = Regex.Match(build.FindsNothing().Text("people/mara-lindqvist/index.html"), "/([a-z/]+/[0-9a-f]{20}\\.png)").Groups[1].Value;
        Assert.True(build.Files.ContainsKey(picture), picture);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Every_file_that_the_sample_names_is_there(int jobs) =>
        Assert.DoesNotContain(TestSite.Build(Repository.Sample(), configure: o => o with { Jobs = jobs, Drafts = true, BaseUrl = "https://firm.test/circle/" }).Findings, f => f.Code.Id == "SG1120");

    private static IEnumerable<string> Missing(string site, params (string Path, string Text)[] files)
    {
        var (bag, outputs) = (new DiagnosticBag(), new OutputAddresses(new MemorySink(), new AddressTable(SiteAddress.TryParse(site)!)));
        foreach (var (path, text) in files)
        {
            Assert.True(OutputPath.TryParse(path, out var output));
            outputs.Write(output, Encoding.UTF8.GetBytes(text));
        }

        new TargetCheck(outputs, _ => null, bag).Run();
        Assert.All(bag.Sorted(), f => Assert.Equal(("SG1120", Severity.Error), (f.Code.Id, f.Severity)));
        return bag.Sorted().Select(f => f.Message);
    }
}
