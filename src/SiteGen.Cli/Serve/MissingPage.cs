using System.Net;

namespace SiteGen.Cli.Serve;

/// <summary>The page for an address that the site does not have, with the addresses that are nearest to it.</summary>
internal static class MissingPage
{
    private const int Most = 5;

    /// <summary>Returns the page as HTML.</summary>
    public static byte[] Create(Preview preview, string name)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not found</title>")
            .Append("<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">")
            .Append(CultureInfo.InvariantCulture, $"<body><h1>There is no /{WebUtility.HtmlEncode(name)} in this site</h1>");
        if (preview.Files.Count == 0) html.Append("<p>Nothing could be built yet. The findings say what to mend.</p>");
        var near = Near(preview, name);
        if (near.Count > 0) html.Append("<p>These are near:</p><ul>");
        foreach (var url in near)
        {
            var address = WebUtility.HtmlEncode(preview.BasePath + url);
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{address}\">{address}</a></li>");
        }

        return Encoding.UTF8.GetBytes(html.Append(near.Count > 0 ? "</ul></body>" : "</body>").ToString());
    }

    private static List<string> Near(Preview preview, string name)
    {
        var wanted = name.Trim('/');
        var urls = preview.Files.Keys.Where(f => f.EndsWith("index.html", StringComparison.Ordinal)).Select(f => f[..^"index.html".Length]);
        var last = wanted.Split('/')[^1];
        return [.. urls.Select(u => (Url: u, Distance: Distance(u.Trim('/'), wanted, last)))
            .Where(u => u.Distance < int.MaxValue)
            .OrderBy(u => u.Distance)
            .ThenBy(u => u.Url, StringComparer.Ordinal)
            .Take(Most)
            .Select(u => u.Url)];
    }

    // A slip in the address, or the same name in another folder, or a part of a name.
    private static int Distance(string url, string wanted, string last)
    {
        if (Suggestion.Nearest(wanted, [url]) is not null) return 0;
        var name = url.Split('/')[^1];
        if (Suggestion.Nearest(last, [name]) is not null) return 1;
        return last.Length > 2 && name.Contains(last, StringComparison.OrdinalIgnoreCase) ? 2 : int.MaxValue;
    }
}
