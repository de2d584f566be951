using System.IO.Enumeration;

namespace SiteGen.Publish;

/// <summary>Finds files in the output that SiteGen did not write.</summary>
internal static class ForeignFiles
{
    // The history of a published branch is not part of the site, and may contain more files than the site.
    private static readonly string[] NotLookedInto = [".sitegen", ".git"];

    /// <summary>The files and links that neither an earlier build nor this one wrote. Links are not followed.</summary>
    public static List<string> In(OutputRoot root, CommitPlan plan)
    {
        var everything = new FileSystemEnumerable<string>(root.Full, (ref FileSystemEntry e) => PathOf(ref e, root),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !IsRealFolder(ref e),
            ShouldRecursePredicate = (ref FileSystemEntry e) => IsRealFolder(ref e) && !NotLookedInto.Contains(PathOf(ref e, root)),
        };
        return [.. everything.Where(p => !plan.Old.Holds(p) && !plan.Next.Holds(p))];
    }

    /// <summary>Whether a folder will be empty after the deletions, so that a file can replace it.</summary>
    public static bool WillBeEmptied(OutputRoot root, CommitPlan plan, string folder)
    {
        var entries = new DirectoryInfo(root.PlaceOf(folder)).GetFileSystemInfos();
        return entries.Length > 0 && entries.All(e => OutputSnapshot.KindAt(e) == EntryKind.Folder
            ? WillBeEmptied(root, plan, $"{folder}/{e.Name}")
            : plan.Removes($"{folder}/{e.Name}"));
    }

    private static bool IsRealFolder(ref FileSystemEntry entry) =>
        entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string PathOf(ref FileSystemEntry entry, OutputRoot root)
    {
        var folder = entry.Directory[Math.Min(entry.Directory.Length, root.Full.Length + 1)..];
        return folder.Length == 0 ? entry.FileName.ToString() : $"{folder}/{entry.FileName}".Replace('\\', '/');
    }
}
