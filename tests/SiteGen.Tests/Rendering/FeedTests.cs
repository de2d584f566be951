using System.Xml.Linq;
using SiteGen.Files;
using SiteGen.Tests.Media;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    public static TheoryData<string> Feeds => [.. SampleOutput.Build.Files.Keys.Where(f => f.EndsWith("feed.xml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_is_valid_and_names_itself(string path)
    {
        var channel = XDocument.Parse(SampleOutput.Build.Text(path)).Root!.Element("channel")!;
        Assert.All(["title", "link", "description", "language"], name => Assert.False(string.IsNullOrWhiteSpace(channel.Element(name)?.Value), name));
        Assert.Equal($"https://circle.example/{path}", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        foreach (var item in channel.Elements("item"))
        {
            Assert.Equal("false", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            Assert.Matches("^[a-z0-9-]{1,64}$", item.Element("guid")!.Value);
            Assert.Matches(@"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$", item.Element("pubDate")!.Value);
            Assert.StartsWith("https://circle.example/", item.Element("link")!.Value, StringComparison.Ordinal);
            Assert.DoesNotMatch("(href|src)=\"(?!https?:|mailto:)", item.Element(Content + "encoded")?.Value ?? "");
        }
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void A_feed_is_newest_first_and_holds_no_page_twice(string path)
    {
        var items = XDocument.Parse(SampleOutput.Build.Text(path)).Root!.Element("channel")!.Elements("item").ToList();
        Assert.InRange(items.Count, 0, 20);
        Assert.Equal(items.Count, items.Select(i => i.Element("guid")!.Value).Distinct().Count());
        var days = items.Select(i => DateTimeOffset.ParseExact(i.Element("pubDate")!.Value.Insert(i.Element("pubDate")!.Value.Length - 2, ":"), "ddd, dd MMM yyyy HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(days.OrderDescending(), days);
    }

    [Fact]
    public void Below_a_path_links_pictures_and_footnotes_in_a_feed_have_their_whole_address()
    {
        var files = TestSite.Files("""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article with a picture, a link into the site and a footnote, as feeds carry them.
            published: 2026-10-20
            ---
            See [the other](b.md) and the note.[^1]

            ![A dot](dot.png)

            [^1]: The note.
            -- content/articles/b.md --
            ---
            title: The other
            summary: The article that the first one leads to, with a sentence of its own in its text.
            published: 2026-10-21
            ---
            A sentence.
            """);
        files["content/articles/dot.png"] = [.. PngBytes.Signature, .. PngBytes.Header(1, 1), .. PngBytes.Chunk("IDAT", [0x78, 0x9C, 0x62, 0x60, 0x60, 0x60, 0x00, 0x00, 0x00, 0x04, 0x00, 0x01]), .. PngBytes.End];
        var build = TestSite.Build(new MemoryTree(files), configure: o => o with { BaseUrl = "https://circle.test/base/" });
        var feed = XDocument.Parse(build.Text("feed.xml"));
        var html = feed.Descendants(Content + "encoded").Select(e => e.Value).Single(h => h.Contains("<img", StringComparison.Ordinal));
        Assert.Contains("href=\"https://circle.test/base/articles/b/\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://circle.test/base/media/", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://circle.test/base/articles/a/#", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(href|src)=\"(?!https://circle.test/base/)", html);
    }

    [Fact]
    public void A_thread_in_a_feed_is_the_whole_excerpt_in_its_order()
    {
        var build = TestSite.Build("""
            -- content/people/wim.yml --
            name: Wim de Boer
            consent: {state: granted}
            -- content/people/noor.yml --
            name: Noor Haddad
            consent: {state: granted}
            -- content/people/gone.yml --
            name: Somebody Else
            consent: {state: withdrawn}
            -- content/discussions/slugs.md --
            ---
            title: How do you keep slugs out of the salad?
            summary: Three growers compare what worked against slugs in a wet spring, and what they gave up.
            published: 2026-10-20
            mode: question
            accepted_by: asker
            ---
            :::post {by=noor date=2026-10-12T18:40}
            Every seedling is gone.
            :::
            :::omitted {count=2}
            :::post {n=4 by=wim date=2026-10-12T20:05 accepted edited=shortened reply-to=1}
            Go out with a torch.
            :::
            The editor adds a line.

            :::post {n=5 by=gone}
            Unsaid.
            :::
            """);
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        var item = XDocument.Parse(build.Text("feed.xml")).Descendants("item").Single(i => i.Element("link")!.Value.EndsWith("/slugs/", StringComparison.Ordinal));
        Assert.Equal("Noor Haddad", Assert.Single(item.Elements(dublin + "creator")).Value);
        var text = item.Element(Content + "encoded")!.Value;
        string[] parts =
        [
            "<p><strong>Noor Haddad</strong></p>", "Every seedling is gone.", "<p>[2 replies left out]</p>",
            "<p><strong>Wim de Boer</strong> · Accepted answer · edited: shortened</p>", "Go out with a torch.", "The editor adds a line.", "[removed at the member",
        ];
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(parts.Select(p => text.IndexOf(p, StringComparison.Ordinal)).Order(), parts.Select(p => text.IndexOf(p, StringComparison.Ordinal)));
    }
}
