using SiteGen.Outputs;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Reads the addresses that pages had before, as <c>aliases</c> and redirects write them.</summary>
internal static class OldAddress
{
    /// <summary>The site path that is written, without escapes and with a slash at the end unless it names a file of HTML; false where none of the site's old paths can be meant.</summary>
    public static bool TryRead(string written, out string path)
    {
        path = "";
        var decoded = written.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(written) : written;
        if (decoded is not ['/', not '/', ..] || decoded.AsSpan().ContainsAny('?', '#', '%') || RefusedCharacters.IndexIn(decoded) >= 0) return false;
        var inner = (decoded.EndsWith('/') ? decoded[1..^1] : decoded[1..]).Normalize();
        if (!OutputPath.TryParse(inner, out _) || inner == "404.html" || inner.Split('/').Any(IsTaken)) return false;
        path = inner.EndsWith(".html", StringComparison.Ordinal) && !decoded.EndsWith('/') ? $"/{inner}" : $"/{inner}/";
        return true;
    }

    // Pages of lists and files of the engine stand there, or would if there were more of them; what begins with a point is the business of servers and tools.
    private static bool IsTaken(string step) => step[0] == '.' || step.ToLowerInvariant() is
        "page" or "assets" or "media" or "feed.xml" or "event.ics" or "events.ics" or "sitemap.xml" or "robots.txt" or "index.html";
}
