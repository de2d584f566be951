namespace SiteGen.Cli.Serve;

/// <summary>What a browser has to do so that a page is shown as it is now.</summary>
internal static partial class PageChange
{
    /// <summary>Returns <c>reload</c>, or <c>css</c> where nothing but style sheets changed, or null where the page is as it was.</summary>
    /// <param name="before">What the browser shows.</param>
    /// <param name="now">What there is now.</param>
    /// <param name="file">The file of the page.</param>
    public static string? Between(Preview before, Preview now, string file)
    {
        if (ReferenceEquals(before.Files, now.Files)) return null;
        var (old, page) = (before.Files.GetValueOrDefault(file), now.Files.GetValueOrDefault(file));
        if (old is null || page is null) return old == page ? null : "reload";
        var html = Encoding.UTF8.GetString(page);
        if (!old.AsSpan().SequenceEqual(page))
            return StyleSheet().Replace(Encoding.UTF8.GetString(old), "") == StyleSheet().Replace(html, "") ? "css" : "reload";
        return now.Files.Any(f => IsShownIn(html, f.Key) && IsChanged(before, f)) ? "reload" : null;
    }

    // A picture keeps its name when it changes.
    private static bool IsShownIn(string html, string path) =>
        !path.EndsWith(".html", StringComparison.Ordinal) && !path.EndsWith(".xml", StringComparison.Ordinal)
        && html.Contains(path, StringComparison.Ordinal);

    private static bool IsChanged(Preview before, KeyValuePair<string, byte[]> file) =>
        !before.Files.TryGetValue(file.Key, out var old) || !old.AsSpan().SequenceEqual(file.Value);

    [GeneratedRegex("<link rel=\"?stylesheet\"?[^>]*>")]
    private static partial Regex StyleSheet();
}
