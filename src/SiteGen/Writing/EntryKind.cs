namespace SiteGen.Writing;

/// <summary>What stands at a place of the file system.</summary>
internal enum EntryKind
{
    Missing,
    File,
    Folder,

    /// <summary>A symbolic link, wherever it leads; never followed.</summary>
    Link,
}
