using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>Handles the remains of a build that was killed: a commit to finish, or a stage to remove.</summary>
internal static class EarlierCommit
{
    /// <summary>Completes the output and empties the stage; false, with an error finding, if that fails.</summary>
    public static bool TrySettle(OutputRoot root, DiagnosticBag bag)
    {
        if (Journal.TryRead(root.Journal, out var journal)) return TryFinish(root, journal, bag);
        StagedFiles.Drop(root);
        return true;
    }

    private static bool TryFinish(OutputRoot root, Journal journal, DiagnosticBag bag)
    {
        if (HasLinks(root, journal, bag)) return false;
        var lost = LostFiles(root, journal);
        if (!CommitRun.TryFinish(root, journal, bag)) return false;

        bag.Add(Codes.CommitFinished, root.LocationOf(""),
            $"an earlier build was stopped during its commit; {CountText.Format(journal.Renames.Count, "written file")} and "
                + $"{CountText.Format(journal.Deletions.Count, "deletion")} of it are now complete",
            "Nothing is to be done.");
        if (lost.Count > 0) Report(lost, root, bag);
        return true;
    }

    private static bool HasLinks(OutputRoot root, Journal journal, DiagnosticBag bag)
    {
        var snapshot = new OutputSnapshot(root);
        foreach (var path in journal.Renames.Concat(journal.Deletions)) snapshot.At(OutputRoot.FolderOf(path));
        return OutputReview.ReportLinks(root, snapshot, bag);
    }

    /// <summary>The files whose bytes a power loss destroyed; their staged remains are removed, so that the old files stay.</summary>
    private static List<string> LostFiles(OutputRoot root, Journal journal)
    {
        if (!Manifest.TryRead(root.NextManifest, out var manifest)) Manifest.TryRead(root.Manifest, out manifest);
        var lost = new List<string>();
        foreach (var path in journal.Renames.Where(manifest.Holds))
        {
            var place = new[] { root.PlaceInNewFolder(path), root.PlaceAmongFiles(path), root.PlaceOf(path) }.FirstOrDefault(File.Exists);
            if (place is not null && FileHash.ComputeForFile(place) == manifest.Files[path]) continue;
            if (place is not null && place != root.PlaceOf(path)) File.Delete(place);
            lost.Add(path);
        }
        return lost;
    }

    private static void Report(List<string> lost, OutputRoot root, DiagnosticBag bag) =>
        bag.Add(Codes.LostFiles, root.LocationOf(""),
            $"an earlier commit lost {CountText.Format(lost.Count, "file")} on the way to the disk, as in a loss of power: "
                + $"{CountText.Some(lost)}",
            "Nothing is to be done if this build succeeds: it compares bytes, and writes them again.");
}

/// <summary>The files of a build that has not committed.</summary>
internal static class StagedFiles
{
    /// <summary>Removes all staged files and every trace of a commit that never began.</summary>
    public static void Drop(OutputRoot root)
    {
        File.Delete(root.Journal);
        File.Delete(root.NextManifest);
        if (Directory.Exists(root.Stage)) Directory.Delete(root.Stage, recursive: true);
    }
}
