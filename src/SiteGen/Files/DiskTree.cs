namespace SiteGen.Files;

/// <summary>A site's folder on disk; the only place that reads it. Hidden files are skipped, except a few at the root of a theme; symbolic
/// links are findings.</summary>
public sealed class DiskTree : ISourceTree
{
    // Far larger than any page, picture or download; keeps a stray disk image out of memory.
    private const long MaxBytes = 100 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly string _root;
    private readonly DiagnosticBag _bag;

    /// <summary>Opens the folder for reading.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="bag">Receives findings about links and unreadable folders.</param>
    public DiskTree(string root, DiagnosticBag bag) => (_root, _bag) = (Path.GetFullPath(root), bag);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder)
    {
        var found = new List<string>();
        if (Directory.Exists(Path.Combine(_root, folder)) && IsOwn(folder))
            Collect(new DirectoryInfo(Path.Combine(_root, folder)), folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(_root, path)) && !IsHidden(path);

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        var file = new FileInfo(Path.Combine(_root, path));
        var length = file.Length;
        if (file.Attributes.HasFlag(FileAttributes.ReparsePoint) || !IsOwnFolder(path))
            throw new IOException("it is, or lies behind, a symbolic link.");
        if (length > MaxBytes)
            throw new IOException(FormattableString.Invariant($"it has {length:N0} bytes, and the limit is {MaxBytes:N0}."));
        // Files of length zero are not opened: a pipe would block the build, a device would never end.
        return length == 0 ? [] : File.ReadAllBytes(file.FullName);
    }

    // Hidden files belong to tools, except those that hosts and browsers look for at the root of a site.
    private static bool IsHidden(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal) && path[0] != '.') return false;
        var steps = path.Split('/');
        var isAtRoot = steps is ["themes", _, "assets", "root", ".nojekyll" or ".well-known" or ".htaccess" or ".domains", ..];
        return steps.Where((step, i) => step.StartsWith('.') && !(isAtRoot && i == 4)).Any();
    }

    private bool IsOwnFolder(string path) =>
        path.LastIndexOf('/') is var end && (end < 0 || _folders.GetOrAdd(
            path[..end], folder => new DirectoryInfo(Path.Combine(_root, folder)).LinkTarget is null && IsOwnFolder(folder)));

    private bool IsOwn(string folder)
    {
        if (IsOwnFolder(folder + "/")) return true;
        Refuse(folder);
        return false;
    }

    private void Collect(DirectoryInfo folder, string path, List<string> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var name = $"{path}/{entry.Name}";
                if (IsHidden(name)) continue;
                if (entry.LinkTarget is not null) Refuse(name);
                else if (entry is DirectoryInfo inner) Collect(inner, name, found);
                else found.Add(name);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            _bag.Add(
                Codes.Unreadable, new Location(path), $"the folder cannot be read: {fault.Message.TrimEnd('.')}", "Check its permissions.");
        }
    }

    // A symbolic link could lead anywhere on the machine, so none is followed.
    private void Refuse(string path) =>
        _bag.Add(Codes.OutsideSite, new Location(path), "this is a symbolic link", "Put the file itself here.");
}
