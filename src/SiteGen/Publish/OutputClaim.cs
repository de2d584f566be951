namespace SiteGen.Publish;

/// <summary>A build's exclusive claim on an output folder: the lock, and the folders created for the build.</summary>
internal sealed class OutputClaim : IDisposable
{
    private readonly OutputRoot _root;
    private readonly OutputLock _lock;
    private readonly IReadOnlyList<string> _made;

    private OutputClaim(OutputRoot root, OutputLock held, IReadOnlyList<string> made) => (_root, _lock, _made) = (root, held, made);

    /// <summary>Creates the folder and locks it; null, with an error finding, if that fails.</summary>
    public static OutputClaim? TryMake(OutputRoot root, DiagnosticBag bag)
    {
        var made = new List<string>();
        try
        {
            if (HasObstacle(root, bag)) return null;
            MakeFolder(root.Full, made);
            MakeFolder(root.Own, made);
            if (OutputLock.TryTake(root.Lock) is { } taken) return new OutputClaim(root, taken, made);
            bag.Add(Codes.OutputLocked, root.LocationOf(""), $"another build is writing to \"{root.Shown}\"",
                "Wait until it has ended, or build to another folder.");
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            DiskFault.Report(bag, root.LocationOf(""), fault);
        }
        RemoveFolders(made);
        return null;
    }

    /// <summary>Removes the stage and the folders created for this build.</summary>
    public void Discard()
    {
        try
        {
            StagedFiles.Drop(_root);
            if (_made.Count > 0) File.Delete(_root.Lock);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // The stage is never published, and the next build removes it.
        }
        RemoveFolders(_made);
    }

    public void Dispose() => _lock.Dispose();

    private static bool HasObstacle(OutputRoot root, DiagnosticBag bag)
    {
        if (File.Exists(root.Full) || File.Exists(root.Own))
            bag.Add(Codes.OutputUnusable, root.LocationOf(File.Exists(root.Full) ? "" : ".sitegen"), "a file is where a folder has to be",
                "Move the file away, or build to another folder.");
        else if (OutputSnapshot.KindAt(root.Own) == EntryKind.Link)
            bag.Add(Codes.LinkInOutput, root.LocationOf(".sitegen"),
                "this folder is a link, so staged files could not be moved in place at once", "Remove the link.");
        else return false;
        return true;
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (Directory.Exists(folder)) return;
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static void RemoveFolders(IReadOnlyList<string> made)
    {
        foreach (var folder in made.Reverse().Where(Directory.Exists))
        {
            try
            {
                Directory.Delete(folder);
            }
            catch (Exception fault) when (DiskFault.Is(fault))
            {
                return; // Somebody else has put something into it meanwhile.
            }
        }
    }
}
