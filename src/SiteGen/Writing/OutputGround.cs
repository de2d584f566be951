using System.Collections.Concurrent;

namespace SiteGen.Writing;

/// <summary>What stands where the folders of the output belong. Each folder is looked at once, and never through a link.</summary>
internal sealed class OutputGround(OutputRoot root)
{
    private readonly ConcurrentDictionary<string, Ground> _seen = new(StringComparer.Ordinal);

    /// <summary>The folders looked at so far that are links.</summary>
    public IEnumerable<string> Links => _seen.Where(s => s.Value == Ground.Link).Select(s => s.Key);

    /// <summary>What stands at a folder's place; missing where a folder above it is no real folder.</summary>
    public Ground At(string folder)
    {
        if (folder.Length == 0) return Ground.Folder;
        if (_seen.TryGetValue(folder, out var known)) return known;
        return At(OutputRoot.FolderOf(folder)) == Ground.Folder ? _seen.GetOrAdd(folder, f => Of(root.PlaceOf(f))) : Ground.Missing;
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
