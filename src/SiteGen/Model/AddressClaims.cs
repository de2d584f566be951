using SiteGen.Content;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Every address of the site with its holder; two equal addresses, ignoring case, are a finding.</summary>
internal sealed class AddressClaims(DiagnosticBag bag)
{
    private readonly Dictionary<string, Location> _urls = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Location> _ids = new(StringComparer.Ordinal);

    /// <summary>Claims an address; false with a finding when it is already taken.</summary>
    public bool Claim(string url, Location holder)
    {
        if (_urls.TryAdd(url, holder)) return true;
        bag.Add(
            Codes.DuplicateUrl, holder, $"the address {url} is already taken by {_urls[url]}",
            "Rename one of the two files; folders below that of the kind do not enter the address.");
        return false;
    }

    /// <summary>Claims a page's id and address; false with a finding when one of them is already taken.</summary>
    public bool Claim(PageSource page)
    {
        var at = page.FrontMatter.Id?.At ?? page.At;
        if (_ids.TryAdd(page.Id, at)) return Claim(ContentKind.For(page.Type).Permalink(page.Slug), page.At);
        // If two folders contain files of one name, the duplicate address matters more than the duplicate id.
        if (page.FrontMatter.Id is null && IsTaken(ContentKind.For(page.Type).Permalink(page.Slug)))
            return Claim(ContentKind.For(page.Type).Permalink(page.Slug), page.At);
        bag.Add(
            Codes.DuplicateId, at, $"the id \"{page.Id}\" is already that of {_ids[page.Id].File}", "Give one of the two another \"id:\".");
        return false;
    }

    /// <summary>Whether an address is taken.</summary>
    public bool IsTaken(string url) => _urls.ContainsKey(url);
}

/// <summary>Reads former addresses of pages from <c>aliases</c> and redirects.</summary>
internal static class OldAddress
{
    /// <summary>Returns the site path without escapes and with a trailing slash unless it names an HTML file; false if it cannot be an old
    /// path of the site.</summary>
    public static bool TryRead(string written, out string path)
    {
        path = "";
        var decoded = written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
        if (decoded is not ['/', not '/', ..] || decoded.AsSpan().ContainsAny('?', '#', '%') || RefusedCharacters.IndexIn(decoded) >= 0)
            return false;
        var inner = (decoded.EndsWith('/') ? decoded[1..^1] : decoded[1..]).Normalize();
        if (!OutputPath.TryParse(inner, out _) || inner == "404.html" || inner.Split('/').Any(IsTaken)) return false;
        path = inner.EndsWith(".html", StringComparison.Ordinal) && !decoded.EndsWith('/') ? $"/{inner}" : $"/{inner}/";
        return true;
    }

    // List pages and engine files use these names, or may later; names with a leading dot belong to servers and tools.
    private static bool IsTaken(string step) => step[0] == '.' || step.ToLowerInvariant() is
        "page" or "assets" or "media" or "feed.xml" or "event.ics" or "events.ics" or "sitemap.xml" or "robots.txt" or "index.html";
}
