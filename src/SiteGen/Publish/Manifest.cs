using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>The output files that SiteGen wrote, with their hashes; no other file is ever deleted or replaced.</summary>
/// <remarks>The lines have the format of <c>sha256sum</c>. The file is published with the site, so it lists public files only.</remarks>
internal sealed record Manifest(IReadOnlyDictionary<string, FileHash> Files)
{
    private const string Header = "# sitegen manifest 1";
    private const string Gap = "  ";

    public static Manifest Empty { get; } = new(new Dictionary<string, FileHash>());

    public bool Holds(string path) => Files.ContainsKey(path);

    public bool IsSameAs(Manifest other) =>
        Files.Count == other.Files.Count && Files.Keys.All(p => other.Files.TryGetValue(p, out var hash) && hash == Files[p]);

    public void Write(string file) =>
        SealedLines.Write(file, Header, Files.Keys.Order(StringComparer.Ordinal).Select(p => Files[p] + Gap + p));

    /// <summary>Reads a manifest; false if it is missing, damaged, or lists a path outside the output.</summary>
    public static bool TryRead(string file, out Manifest manifest)
    {
        manifest = Empty;
        if (!SealedLines.TryRead(file, Header, out var lines)) return false;

        var files = new Dictionary<string, FileHash>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (!TryParse(line, out var path, out var hash) || !files.TryAdd(path.Value, hash)) return false;
        }
        manifest = new Manifest(files);
        return true;
    }

    private static bool TryParse(string line, out OutputPath path, out FileHash hash)
    {
        path = default;
        hash = default;
        var gap = line.IndexOf(Gap, StringComparison.Ordinal);
        return gap > 0 && FileHash.TryParse(line.AsSpan(0, gap), out hash) && OutputPath.TryParse(line[(gap + Gap.Length)..], out path);
    }
}
