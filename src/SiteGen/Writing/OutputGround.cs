using System.Collections.Concurrent;

namespace SiteGen.Writing;

/// <summary>The place of a folder in the output, and what stands there.</summary>
internal sealed record SeenFolder(string Path, Ground Ground);

/// <summary>What stands where the folders of the output belong. Each folder is looked at once, and never through a link.</summary>
internal sealed class OutputGround(OutputRoot root)
{
    private readonly ConcurrentDictionary<string, SeenFolder> _seen = new(StringComparer.Ordinal);

    /// <summary>The folders looked at so far.</summary>
    public ICollection<SeenFolder> Seen => _seen.Values;

    /// <summary>What stands at a folder's place; missing where a folder above it is no real folder.</summary>
    public Ground At(string folder)
    {
        if (folder.Length == 0) return Ground.Folder;
        if (_seen.TryGetValue(folder, out var known)) return known.Ground;
        var isReachable = At(OutputRoot.FolderOf(folder)) == Ground.Folder;
        return _seen.GetOrAdd(folder, new SeenFolder(folder, isReachable ? Of(root.PlaceOf(folder)) : Ground.Missing)).Ground;
    }

    /// <summary>What stands at a file's place.</summary>
    public Ground AtFile(string path) =>
        At(OutputRoot.FolderOf(path)) == Ground.Folder ? Of(root.PlaceOf(path)) : Ground.Missing;

    public static Ground Of(string place) => Of(new FileInfo(place));

    public static Ground Of(FileSystemInfo entry) => entry.Attributes switch
    {
        (FileAttributes)(-1) => Ground.Missing,
        var a when a.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null => Ground.Link,
        var a when a.HasFlag(FileAttributes.Directory) => Ground.Folder,
        _ => Ground.File,
    };
}
