namespace SiteGen.Publish;

/// <summary>Carries out a journal. Each step may be repeated, so an interrupted run is finished by running again.</summary>
internal sealed class CommitRun(OutputRoot root, Journal journal)
{
    // The output path being processed, for a message if the file system refuses.
    private string _at = "";

    /// <summary>Finishes a commit whose journal is on the disk; false, with an error finding, if a later run has to finish it.</summary>
    public static bool TryFinish(OutputRoot root, Journal journal, DiagnosticBag bag)
    {
        var run = new CommitRun(root, journal);
        try
        {
            foreach (var _ in run.Steps()) { }
            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            var (_, message, hint) = DiskFault.Describe(fault);
            bag.Add(Codes.CommitUnfinished, root.LocationOf(run._at), $"the commit stopped here, with a part of the output new: {message}",
                hint + " The next build finishes this commit before anything else.");
            return false;
        }
    }

    /// <summary>Does one step per enumerated element. The process may be killed between any two.</summary>
    public IEnumerable<string> Steps()
    {
        // Deletions come first: a withdrawn page disappears at once, and an old file never blocks a new folder.
        foreach (var path in journal.Deletions) yield return Delete(path);
        foreach (var folder in FoldersLeft()) yield return DeleteIfEmpty(folder);
        foreach (var folder in MoveNewFolders()) yield return folder;
        foreach (var path in MoveFiles()) yield return path;
        yield return ReplaceManifest();
        yield return DropJournal();
        yield return DropStage();
    }

    private string Delete(string path)
    {
        _at = path;
        var place = root.PlaceOf(path);
        if (OutputSnapshot.KindAt(place) is EntryKind.File or EntryKind.Link) File.Delete(place);
        return path;
    }

    // A folder that is about to receive a file stays, empty or not.
    private IEnumerable<string> FoldersLeft() =>
        journal.Deletions.SelectMany(OutputRoot.FoldersAbove).Distinct()
            .Except(journal.Renames.SelectMany(OutputRoot.FoldersAbove))
            .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal);

    private string DeleteIfEmpty(string folder)
    {
        _at = folder;
        var place = root.PlaceOf(folder);
        if (Directory.Exists(place) && !Directory.EnumerateFileSystemEntries(place).Any()) Directory.Delete(place);
        return folder;
    }

    private IEnumerable<string> MoveNewFolders()
    {
        if (!Directory.Exists(root.StagedFolders)) yield break;
        var existing = new HashSet<string>(StringComparer.Ordinal);
        var moved = "/";
        foreach (var path in journal.Renames)
        {
            // The order is ordinal, so the files of a folder that has just been moved follow directly.
            if (path.StartsWith(moved, StringComparison.Ordinal)) continue;
            // If somebody has created the folder since an interrupted run, only the file is moved into it.
            _at = HighestMissingFolder(path, existing) ?? path;
            if (!TryMove(root.PlaceInNewFolder(_at), root.PlaceOf(_at))) continue;
            moved = _at + "/";
            yield return _at;
        }
    }

    private static bool TryMove(string staged, string place)
    {
        if (Directory.Exists(staged)) Directory.Move(staged, place);
        else if (File.Exists(staged)) File.Move(staged, place, overwrite: true);
        else return false;
        return true;
    }

    private string? HighestMissingFolder(string path, HashSet<string> existing)
    {
        foreach (var folder in OutputRoot.FoldersAbove(path).Reverse())
        {
            if (existing.Contains(folder)) continue;
            if (!Directory.Exists(root.PlaceOf(folder))) return folder;
            existing.Add(folder);
        }
        return null;
    }

    private IEnumerable<string> MoveFiles()
    {
        if (!Directory.Exists(root.StagedFiles)) yield break;
        var staging = Directory.EnumerateFiles(root.StagedFiles).ToHashSet(StringComparer.Ordinal);
        foreach (var path in journal.Renames)
        {
            _at = path;
            // A staged file that is missing is in place already: moved with its folder, or by an interrupted run.
            var staged = root.PlaceAmongFiles(path);
            if (!staging.Contains(staged)) continue;
            // Its folder existed when the file was staged, but may have been removed since an interrupted run.
            Directory.CreateDirectory(root.PlaceOf(OutputRoot.FolderOf(path)));
            File.Move(staged, root.PlaceOf(path), overwrite: true);
            yield return path;
        }
    }

    private string ReplaceManifest()
    {
        _at = "";
        if (File.Exists(root.NextManifest)) File.Move(root.NextManifest, root.Manifest, overwrite: true);
        return root.Manifest;
    }

    private string DropJournal()
    {
        File.Delete(root.Journal);
        return root.Journal;
    }

    private string DropStage()
    {
        if (Directory.Exists(root.Stage)) Directory.Delete(root.Stage, recursive: true);
        return root.Stage;
    }
}
