using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>The path of one output file: relative, with forward slashes and no parent steps. Created only by <see cref="TryParse"/> and
/// <see cref="ForUrl"/>.</summary>
public readonly record struct OutputPath
{
    private const int MaxSegment = 240;

    // Names reserved in an output: our own folder, and git's under both of its Windows names.
    private static readonly string[] Kept = [".sitegen", ".git", "git~1"];

    private OutputPath(string value) => Value = value;

    /// <summary>The path, such as <c>stories/a/index.html</c>.</summary>
    public string Value { get; }

    /// <summary>Returns the file that serves a site-absolute URL path without the base: <c>/a/</c> becomes <c>a/index.html</c>.</summary>
    /// <exception cref="ArgumentException">The URL has no safe path; the model admits only URLs that do.</exception>
    public static OutputPath ForUrl(string url)
    {
        var path = url.TrimStart('/');
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return TryParse(path, out var parsed) ? parsed : throw new ArgumentException($"No safe path for \"{url}\".", nameof(url));
    }

    /// <summary>Parses a path, and accepts it only if it stays inside the output on every file system.</summary>
    public static bool TryParse(string text, out OutputPath path)
    {
        path = default;
        if (text.Length is 0 or > 1000 || !text.Split('/').All(IsSafe)) return false;
        path = new OutputPath(text);
        return true;
    }

    /// <summary>Returns the path.</summary>
    public override string ToString() => Value;

    /// <summary>Whether Windows reserves a name for a device, with any extension: <c>con</c>, <c>aux.txt</c>.</summary>
    public static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var name = (segment.IndexOf('.') is >= 0 and var point ? segment[..point] : segment).TrimEnd(' ');
        if (name.Length == 3) return Is(name, "con") || Is(name, "prn") || Is(name, "aux") || Is(name, "nul");
        return name.Length == 4
            && name[3] is (>= '0' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3'
            && (Is(name[..3], "com") || Is(name[..3], "lpt"));
    }

    private static bool Is(ReadOnlySpan<char> name, string device) => name.Equals(device, StringComparison.OrdinalIgnoreCase);

    private static bool IsSafe(string segment) =>
        segment.Length is > 0 and <= MaxSegment
        && segment is not ("." or "..")
        && !Kept.Contains(segment, StringComparer.OrdinalIgnoreCase)
        && !segment.EndsWith('.') && !segment.EndsWith(' ') && !segment.StartsWith(' ') && !IsDevice(segment)
        && !segment.AsSpan().ContainsAny("\\:*?\"<>|")
        && RefusedCharacters.IndexIn(segment) < 0 && !segment.AsSpan().ContainsAny('\t', '\n')
        && !segment.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);
}
