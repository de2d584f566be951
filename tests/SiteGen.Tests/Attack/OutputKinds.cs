using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteGen.Tests.Attack;

/// <summary>One kind of output, and who checks that it is what it should be and nothing in it runs.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Has">Whether a path is of it.</param>
/// <param name="Faults">What is wrong with a file of it.</param>
internal sealed record OutputKind(string Name, Func<string, bool> Has, Func<byte[], IEnumerable<string>> Faults);

/// <summary>Every kind of output that a build makes. One that is not here fails the test that attacks all outputs, so that none appears without being attacked.</summary>
internal static partial class OutputKinds
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly Lazy<byte[]> Script = new(() => File.ReadAllBytes(Support.Repository.PathOf("themes", "default", "assets", "js", "site.js")));
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>All kinds.</summary>
    public static readonly IReadOnlyList<OutputKind> All =
    [
        new("page", p => p.EndsWith(".html", StringComparison.Ordinal), b => InertHtml.Page(Utf8(b))),
        new("feed", p => p.Split('/')[^1] == "feed.xml", Feed),
        new("calendar", p => p.EndsWith(".ics", StringComparison.Ordinal), Calendar),
        new("sitemap", p => SitemapName().IsMatch(p), Sitemap),
        new("robots.txt", p => p == "robots.txt", b => Utf8(b).Split('\n').Where(l => !RobotsLine().IsMatch(l))),
        new("style sheet", p => p.EndsWith(".css", StringComparison.Ordinal), b => ActiveStyle().Matches(Utf8(b)).Select(m => m.Value)),
        new("script", p => p.EndsWith(".js", StringComparison.Ordinal), b => b.AsSpan().SequenceEqual(Script.Value) ? [] : ["is not the script of the theme"]),
        new("drawing", p => p.EndsWith(".svg", StringComparison.Ordinal), Drawing),
        new("share card", p => p.StartsWith("assets/cards/", StringComparison.Ordinal), b => b.AsSpan().StartsWith(PngSignature) ? [] : Drawing(b)),
        new("PNG", p => p.EndsWith(".png", StringComparison.Ordinal), b => b.AsSpan().StartsWith(PngSignature) ? [] : ["is no PNG"]),
        new("icon", p => p.EndsWith(".ico", StringComparison.Ordinal), b => b.AsSpan().StartsWith(new byte[] { 0, 0, 1, 0 }) ? [] : ["is no icon"]),
        new("document of an editor", p => p.StartsWith("media/", StringComparison.Ordinal) && p.EndsWith(".pdf", StringComparison.Ordinal), _ => []),
        new("text of an editor", p => p.StartsWith("media/", StringComparison.Ordinal) && p.EndsWith(".txt", StringComparison.Ordinal), b => Utf8(b).Contains('\0', StringComparison.Ordinal) ? ["is no text"] : []),
        new("table of an editor", p => p.StartsWith("media/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal), Table),
    ];

    /// <summary>What is wrong with an output.</summary>
    public static IEnumerable<string> Faults(string path, byte[] bytes) =>
        All.FirstOrDefault(k => k.Has(path)) is { } kind
            ? kind.Faults(bytes).Select(f => $"{path}: {f}")
            : [$"{path}: nobody checks this kind of output. Add it to OutputKinds, with a check of its own format."];

    /// <summary>The texts of a feed as a reader decodes them: the whole HTML, and what should be no more than words.</summary>
    public static (IReadOnlyList<string> Html, IReadOnlyList<string> Words) Decoded(byte[] feed)
    {
        var xml = XDocument.Parse(Utf8(feed));
        return ([.. xml.Descendants(Content + "encoded").Select(e => e.Value)],
            [.. xml.Descendants().Where(e => !e.HasElements && e.Name != Content + "encoded").Select(e => e.Value)]);
    }

    private static IEnumerable<string> Feed(byte[] bytes)
    {
        var xml = XDocument.Parse(Utf8(bytes));
        var (html, words) = Decoded(bytes);
        var links = xml.Descendants().Where(e => e.Name.LocalName == "link").Select(e => e.Attribute("href")?.Value ?? e.Value);
        return links.Select(InertHtml.Address).OfType<string>()
            .Concat(html.SelectMany(InertHtml.Fragment))
            .Concat(words.Where(w => InertHtml.Read($"<!doctype html><body>{w}").Body!.ChildElementCount > 0).Select(w => $"words that a reader takes for HTML: {w}"));
    }

    // RFC 5545: whatever a member wrote stays the value of its own line.
    private static IEnumerable<string> Calendar(byte[] bytes)
    {
        var lines = Utf8(bytes).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        var names = lines[..^1].Select(l => CalendarLine().Match(l) is { Success: true } match ? match.Groups["name"].Value : $"no line of a calendar: {l}").ToList();
        var blocks = lines.Where(l => l.StartsWith("BEGIN:", StringComparison.Ordinal)).Select(l => l[6..]).Order(StringComparer.Ordinal)
            .SequenceEqual(lines.Where(l => l.StartsWith("END:", StringComparison.Ordinal)).Select(l => l[4..]).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return names.Where(n => n.Contains(' ', StringComparison.Ordinal))
            .Concat(names.Count(n => n == "SUMMARY") == lines.Count(l => l == "BEGIN:VEVENT") && blocks ? [] : ["a calendar whose entries do not match"])
            .Concat(Utf8(bytes).Split("\r\n").Where(l => Encoding.UTF8.GetByteCount(l) > 75).Select(l => $"a line of more than 75 octets: {l}"))
            .Concat(lines.Where(l => l.StartsWith("URL:", StringComparison.Ordinal) && InertHtml.Address(l[4..]) is not null).Select(l => $"an address that acts: {l}"));
    }

    private static IEnumerable<string> Sitemap(byte[] bytes) =>
        XDocument.Parse(Utf8(bytes)).Descendants().Where(e => e.Name.LocalName == "loc" && !e.Value.StartsWith("https://circle.test/", StringComparison.Ordinal)).Select(e => $"an address of another site: {e.Value}");

    private static IEnumerable<string> Drawing(byte[] bytes) =>
        XDocument.Parse(Utf8(bytes)).Descendants().Where(e => e.Name.LocalName is "script" or "foreignObject" or "a" or "use" || e.Attributes().Any(a => a.Name.LocalName is "href" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal))).Select(e => $"a drawing that acts: {e}");

    // A program for tables takes a cell that begins like a formula for one.
    private static IEnumerable<string> Table(byte[] bytes) =>
        Utf8(bytes).Split('\n').SelectMany(l => l.Split(',')).Select(c => c.Trim('"', '\r')).Where(c => c.Length > 0 && "=+-@\t".Contains(c[0], StringComparison.Ordinal)).Select(c => $"a cell that calculates: {c}");

    private static string Utf8(byte[] bytes) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

    [GeneratedRegex("^(?<name>BEGIN|END|VERSION|PRODID|METHOD|X-WR-CALNAME|UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|URL|STATUS|CONFERENCE)(;VALUE=DATE|;VALUE=URI;LABEL=\"[^\"\\p{Cc}]*\")?:[^\\p{Cc}]*$")]
    private static partial Regex CalendarLine();

    [GeneratedRegex(@"^sitemap(-[a-z]+(-\d+)?)?\.xml$")]
    private static partial Regex SitemapName();

    [GeneratedRegex(@"^(|User-agent: \*|Allow: /|Sitemap: https://[^\s]+)$")]
    private static partial Regex RobotsLine();

    [GeneratedRegex(@"@import|expression\(|javascript:|url\(\s*['""]?(?!data:image/|/|#|\.)[a-z]*:?//|</", RegexOptions.IgnoreCase)]
    private static partial Regex ActiveStyle();
}
