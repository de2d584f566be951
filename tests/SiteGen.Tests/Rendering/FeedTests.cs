using System.Xml.Linq;

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
}
