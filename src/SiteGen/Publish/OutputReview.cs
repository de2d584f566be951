using System.Runtime.InteropServices;

namespace SiteGen.Publish;

/// <summary>Finds, before a commit begins, everything that would interrupt it or make it destroy files of others.</summary>
internal static class OutputReview
{
    public static void Check(OutputRoot root, DiskSink sink, CommitPlan plan, DiagnosticBag bag)
    {
        var folders = plan.Next.Files.Keys.SelectMany(OutputRoot.FoldersAbove);
        ReportLinks(root, sink.Before, bag);
        ReportFilesThatAreFolders(root, folders.Where(plan.Next.Holds).Distinct(), bag);
        ReportFilesInPlaceOfFolders(root, folders.Where(f => sink.Before.At(f) == EntryKind.File && !plan.Old.Holds(f)).Distinct(), bag);
        ReportFoldersInPlaceOfFiles(root, sink, plan, bag);
        ReportFilesToBeReplaced(root, sink, plan, bag);
        ReportLockedFolders(root, sink, plan, bag);
        ReportForeignFiles(root, plan, bag);
    }

    /// <summary>Reports folders that are links; true where there are any.</summary>
    public static bool ReportLinks(OutputRoot root, OutputSnapshot snapshot, DiagnosticBag bag)
    {
        var links = snapshot.Links.ToList();
        foreach (var link in links)
            bag.Add(Codes.LinkInOutput, root.LocationOf(link),
                "this folder of the output is a link, and SiteGen does not write or delete through links",
                "Replace the link by a real folder, or make the output folder itself the link.");
        return links.Count > 0;
    }

    private static void ReportFilesThatAreFolders(OutputRoot root, IEnumerable<string> paths, DiagnosticBag bag)
    {
        foreach (var path in paths)
            bag.Add(Codes.FileAndFolder, root.LocationOf(path), "the site has both a file and a folder of this name",
                "Rename the file, or change the permalinks of the pages in the folder.");
    }

    private static void ReportFilesInPlaceOfFolders(OutputRoot root, IEnumerable<string> paths, DiagnosticBag bag)
    {
        foreach (var path in paths)
            bag.Add(Codes.PlaceTaken, root.LocationOf(path),
                "the site needs a folder here, but a file that SiteGen did not write is in its place", "Move the file away.");
    }

    private static void ReportFoldersInPlaceOfFiles(OutputRoot root, DiskSink sink, CommitPlan plan, DiagnosticBag bag)
    {
        var folders = sink.Files.Where(f => f.Change == FileChange.Folder).Select(f => f.Path);
        foreach (var folder in folders.Where(f => !ForeignFiles.WillBeEmptied(root, plan, f)))
            bag.Add(Codes.PlaceTaken, root.LocationOf(folder),
                "the site needs a file here, but a folder that is not SiteGen's alone is in its place", "Move the folder away.");
    }

    private static void ReportFilesToBeReplaced(OutputRoot root, DiskSink sink, CommitPlan plan, DiagnosticBag bag)
    {
        var foreign = sink.Files.Where(f => f.Change == FileChange.Different && !plan.Old.Holds(f.Path)).Select(f => f.Path).ToList();
        if (foreign.Count == 0) return;
        bag.Add(Codes.ForeignFile, root.LocationOf(""),
            $"the site would replace {CountText.Format(foreign.Count, "file")} that SiteGen did not write: {CountText.Some(foreign)}",
            "Move them away, build to another folder, or empty this one if it is an old output whose .sitegen/manifest was lost.");
    }

    private static void ReportLockedFolders(OutputRoot root, DiskSink sink, CommitPlan plan, DiagnosticBag bag)
    {
        var locked = plan.Journal.Renames.Concat(plan.Journal.Deletions)
            .Select(p => NearestFolder(sink.Before, p)).Distinct()
            .Where(f => !WriteAccess.IsGranted(root.PlaceOf(f)));
        foreach (var folder in locked) DiskFault.Report(bag, root.LocationOf(folder), new UnauthorizedAccessException());
    }

    private static void ReportForeignFiles(OutputRoot root, CommitPlan plan, DiagnosticBag bag)
    {
        var foreign = ForeignFiles.In(root, plan);
        if (foreign.Count == 0) return;
        bag.Add(Codes.ForeignFilesKept, root.LocationOf(""),
            $"the output holds {CountText.Format(foreign.Count, "file")} that SiteGen did not write and leaves alone: "
                + $"{CountText.Some(foreign)}",
            "Delete what should not be published with the site.");
    }

    private static string NearestFolder(OutputSnapshot before, string path)
    {
        var folder = OutputRoot.FolderOf(path);
        while (before.At(folder) != EntryKind.Folder) folder = OutputRoot.FolderOf(folder);
        return folder;
    }
}

/// <summary>Checks whether entries of a folder may be changed, without changing any.</summary>
internal static class WriteAccess
{
    private const int WriteAndEnter = 2 | 1;

    /// <summary>Whether this process may create, rename and delete files in the folder. Always true on Windows, which has no such
    /// check.</summary>
    public static bool IsGranted(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndEnter) == 0;

    [DllImport("libc", EntryPoint = "access")]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
