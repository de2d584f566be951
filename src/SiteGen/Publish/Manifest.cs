using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>Which files of the output are ours, with their hashes; nothing else is ever deleted or replaced.</summary>
/// <remarks>The lines are those of <c>sha256sum</c>. The file is published with the site, so it names public files only.</remarks>
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

    /// <summary>Reads a manifest; false where it is missing, broken, or names a path outside the output.</summary>
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

/// <summary>What a commit will do. Once it is whole on the disk the commit has happened: the next run finishes it.</summary>
/// <param name="Renames">The staged files to put in place, in ordinal order.</param>
/// <param name="Deletions">Our own files of an earlier build that this one did not write, in ordinal order.</param>
internal sealed record Journal(IReadOnlyList<string> Renames, IReadOnlyList<string> Deletions)
{
    private const string Header = "# sitegen journal 1";
    private const string Rename = "+ ";
    private const string Deletion = "- ";

    public bool IsEmpty => Renames.Count == 0 && Deletions.Count == 0;

    public void Write(string file) =>
        SealedLines.Write(file, Header, Deletions.Select(p => Deletion + p).Concat(Renames.Select(p => Rename + p)));

    /// <summary>Reads a journal; false where it is missing or not written to its end: then the commit never began.</summary>
    public static bool TryRead(string file, out Journal journal)
    {
        journal = new Journal([], []);
        if (!SealedLines.TryRead(file, Header, out var lines)) return false;
        if (!lines.All(IsSafe)) return false;
        journal = new Journal(PathsAfter(Rename, lines), PathsAfter(Deletion, lines));
        return true;
    }

    private static bool IsSafe(string line) =>
        line.Length > Rename.Length && line[..Rename.Length] is Rename or Deletion && OutputPath.TryParse(line[Rename.Length..], out _);

    private static string[] PathsAfter(string mark, string[] lines) =>
        [.. lines.Where(l => l.StartsWith(mark, StringComparison.Ordinal)).Select(l => l[mark.Length..])];
}
