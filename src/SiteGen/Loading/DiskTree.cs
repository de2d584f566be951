using SiteGen.Diagnostics;

namespace SiteGen.Loading;

/// <summary>A site's folder on disk: the one place that reads it. Hidden files are passed over; links that lead elsewhere are findings.</summary>
public sealed class DiskTree : ISourceTree
{
    private readonly string _root;
    private readonly DiagnosticBag _bag;

    /// <summary>Opens the folder for reading.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="bag">Takes findings about links and folders that cannot be read.</param>
    public DiskTree(string root, DiagnosticBag bag) => (_root, _bag) = (Path.GetFullPath(root), bag);

    /// <inheritdoc/>
    public IReadOnlyList<string> Files(string folder)
    {
        var found = new List<string>();
        if (Directory.Exists(Path.Combine(_root, folder))) Collect(new DirectoryInfo(Path.Combine(_root, folder)), folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(Path.Combine(_root, path));

    /// <inheritdoc/>
    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_root, path));

    private void Collect(DirectoryInfo folder, string path, List<string> found)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                var name = $"{path}/{entry.Name}";
                if (entry.Name.StartsWith('.')) continue;
                if (entry.LinkTarget is not null) Refuse(name);
                else if (entry is DirectoryInfo inner) Collect(inner, name, found);
                else found.Add(name);
            }
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            _bag.Add(Codes.Unreadable, new Location(path), $"the folder cannot be read: {fault.Message.TrimEnd('.')}", "Check its permissions.");
        }
    }

    // A link could lead anywhere on the machine, so that none is followed.
    private void Refuse(string path) =>
        _bag.Add(Codes.OutsideSite, new Location(path), "this is a symbolic link", "Put the file itself here.");
}
