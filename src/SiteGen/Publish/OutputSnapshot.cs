namespace SiteGen.Publish;

/// <summary>The kinds of entries at the places of output folders and files. Each folder is checked once, and never through a
/// link.</summary>
internal sealed class OutputSnapshot(OutputRoot root)
{
    private readonly ConcurrentDictionary<string, EntryKind> _seen = new(StringComparer.Ordinal);

    /// <summary>The folders checked so far that are links.</summary>
    public IEnumerable<string> Links => _seen.Where(s => s.Value == EntryKind.Link).Select(s => s.Key);

    /// <summary>The kind of entry at a folder's place; missing if a folder above it is not a real folder.</summary>
    public EntryKind At(string folder)
    {
        if (folder.Length == 0) return EntryKind.Folder;
        if (_seen.TryGetValue(folder, out var known)) return known;
        return At(OutputRoot.FolderOf(folder)) == EntryKind.Folder
            ? _seen.GetOrAdd(folder, f => KindAt(root.PlaceOf(f)))
            : EntryKind.Missing;
    }

    /// <summary>The kind of entry at a file's place.</summary>
    public EntryKind AtFile(string path) =>
        At(OutputRoot.FolderOf(path)) == EntryKind.Folder ? KindAt(root.PlaceOf(path)) : EntryKind.Missing;

    public static EntryKind KindAt(string place) => KindAt(new FileInfo(place));

    public static EntryKind KindAt(FileSystemInfo entry) => entry.Attributes switch
    {
        (FileAttributes)(-1) => EntryKind.Missing,
        var a when a.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null => EntryKind.Link,
        var a when a.HasFlag(FileAttributes.Directory) => EntryKind.Folder,
        _ => EntryKind.File,
    };
}

/// <summary>The kind of an entry in the file system.</summary>
internal enum EntryKind
{
    Missing,
    File,
    Folder,

    /// <summary>A symbolic link, regardless of its target; never followed.</summary>
    Link,
}
