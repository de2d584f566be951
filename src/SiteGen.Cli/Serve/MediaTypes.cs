namespace SiteGen.Cli.Serve;

/// <summary>The media types of the files that a site has, as hosts send them.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".xml"] = "application/xml",
        [".ics"] = "text/calendar; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".woff"] = "font/woff",
        [".ttf"] = "font/ttf",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".mp3"] = "audio/mpeg",
        [".vtt"] = "text/vtt; charset=utf-8",
    };

    /// <summary>Returns the type of a file; one that is not known is offered for saving.</summary>
    public static string ForPath(string path) =>
        path.EndsWith("rss.xml", StringComparison.Ordinal) || path.EndsWith("feed.xml", StringComparison.Ordinal)
            ? "application/rss+xml; charset=utf-8"
            : Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
