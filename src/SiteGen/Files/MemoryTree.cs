namespace SiteGen.Files;

/// <summary>A site held in memory, for tests and for previews of unsaved text.</summary>
public sealed class MemoryTree : ISourceTree
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>Creates a tree from files by path.</summary>
    public MemoryTree(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, bytes) in files) _files[path] = bytes;
    }

    /// <summary>Parses a site written as one text, with a line <c>-- path --</c> before each file.</summary>
    public static MemoryTree Parse(string archive)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var (path, text) = ("", new StringBuilder());
        foreach (var line in archive.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 6 && line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path.Length > 0) files[path] = Encoding.UTF8.GetBytes(text.ToString());
                (path, text) = (line[3..^3], new StringBuilder());
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (path.Length > 0) files[path] = Encoding.UTF8.GetBytes(text.ToString());
        return new MemoryTree(files);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder) =>
        [.. _files.Keys.Where(p => p.StartsWith(folder + "/", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public bool Exists(string path) => _files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        _files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException($"\"{path}\" is not there.", path);
}
