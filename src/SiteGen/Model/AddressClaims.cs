using SiteGen.Content;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Every address of the site and who holds it. Two holders of one address, or
/// of two that differ by case alone, are a finding.</summary>
internal sealed class AddressClaims(DiagnosticBag bag)
{
    private readonly Dictionary<string, Location> _urls = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Location> _ids = new(StringComparer.Ordinal);

    /// <summary>Takes an address; false with a finding when it is taken.</summary>
    public bool Claim(string url, Location holder)
    {
        if (_urls.TryAdd(url, holder)) return true;
        bag.Add(
            Codes.DuplicateUrl, holder, $"the address {url} is already taken by {_urls[url]}",
            "Rename one of the two files; folders below that of the kind do not enter the address.");
        return false;
    }

    /// <summary>Takes a page's id and address; false with a finding when one of them is taken.</summary>
    public bool Claim(PageSource page)
    {
        var at = page.FrontMatter.Id?.At ?? page.At;
        if (_ids.TryAdd(page.Id, at)) return Claim(ContentKind.For(page.Type).Permalink(page.Slug), page.At);
        // Of one name in two folders, the id is the smaller half of the mistake.
        if (page.FrontMatter.Id is null && IsTaken(ContentKind.For(page.Type).Permalink(page.Slug)))
            return Claim(ContentKind.For(page.Type).Permalink(page.Slug), page.At);
        bag.Add(
            Codes.DuplicateId, at, $"the id \"{page.Id}\" is already that of {_ids[page.Id].File}", "Give one of the two another \"id:\".");
        return false;
    }

    /// <summary>Whether anything stands at an address.</summary>
    public bool IsTaken(string url) => _urls.ContainsKey(url);
}

/// <summary>Reads the addresses that pages had before, as <c>aliases</c> and redirects write them.</summary>
internal static class OldAddress
{
    /// <summary>The site path that is written, without escapes and with a slash at the end unless it names a file of HTML; false where none
    /// of the site's old paths can be meant.</summary>
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

    // Pages of lists and files of the engine stand there, or would if there were more of them;
    // what begins with a point is the business of servers and tools.
    private static bool IsTaken(string step) => step[0] == '.' || step.ToLowerInvariant() is
        "page" or "assets" or "media" or "feed.xml" or "event.ics" or "events.ics" or "sitemap.xml" or "robots.txt" or "index.html";
}
