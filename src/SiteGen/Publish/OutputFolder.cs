using System.Diagnostics.CodeAnalysis;
using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>The folder that a site is built into. It contains the old site until <see cref="Commit"/>, and the new one after it.</summary>
/// <remarks>While it is open no other build can open it. Disposing it without a commit discards what was written.</remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputRoot _root;
    private readonly DiagnosticBag _bag;
    private readonly OutputClaim _claim;
    private readonly Manifest _manifest;
    private readonly DiskSink _sink;
    private readonly Lock _gate = new();
    private bool _isDone;

    private OutputFolder(OutputRoot root, DiagnosticBag bag, OutputClaim claim, Manifest manifest)
    {
        (_root, _bag, _claim, _manifest) = (root, bag, claim, manifest);
        _sink = new DiskSink(root, bag);
    }

    /// <summary>Where the build writes its files.</summary>
    public IOutputSink Sink => _sink;

    /// <summary>Opens the folder, creating it if necessary, and finishes an interrupted commit.</summary>
    /// <param name="path">The folder, as shown in messages.</param>
    /// <param name="bag">Receives every finding about the folder, now and until it is closed.</param>
    /// <param name="folder">The folder, or null if an error finding explains why it cannot be used.</param>
    public static bool TryOpen(string path, DiagnosticBag bag, [NotNullWhen(true)] out OutputFolder? folder)
    {
        var root = OutputRoot.At(path);
        folder = null;
        if (OutputClaim.TryMake(root, bag) is not { } claim) return false;
        folder = TrySettle(root, bag, claim);
        if (folder is null) claim.Dispose();
        return folder is not null;
    }

    private static OutputFolder? TrySettle(OutputRoot root, DiagnosticBag bag, OutputClaim claim)
    {
        try
        {
            return EarlierCommit.TrySettle(root, bag) ? new OutputFolder(root, bag, claim, ReadManifest(root, bag)) : null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            DiskFault.Report(bag, root.LocationOf(""), fault);
            return null;
        }
    }

    private static Manifest ReadManifest(OutputRoot root, DiagnosticBag bag)
    {
        if (!Manifest.TryRead(root.Manifest, out var manifest) && File.Exists(root.Manifest))
            bag.Add(Codes.BrokenManifest, root.LocationOf(".sitegen/manifest"),
                "the list of files that SiteGen wrote here cannot be read; old pages are not deleted, files that differ not replaced",
                "Restore the file, or empty the output folder and build again.");
        return manifest;
    }

    /// <summary>Replaces the old site with the new one. Commits nothing, and returns null, while the bag contains an error.</summary>
    /// <returns>What changed; null if an error finding explains why the output is not the new site.</returns>
    public CommitSummary? Commit()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDone, this);
            try
            {
                var plan = CommitPlan.For(_sink, _manifest);
                OutputReview.Check(_root, _sink, plan, _bag);
                if (_bag.HasErrors) return null;
                if (plan.ChangesNothing) return plan.Summary;
                plan.Next.Write(_root.NextManifest);
                plan.Journal.Write(_root.Journal);
                return Finish(plan);
            }
            catch (Exception fault) when (DiskFault.Is(fault))
            {
                DiskFault.Report(_bag, _root.LocationOf(""), fault);
                return null;
            }
        }
    }

    // From here on the stage belongs to the journal and must not be discarded.
    private CommitSummary? Finish(CommitPlan plan)
    {
        _isDone = true;
        return CommitRun.TryFinish(_root, plan.Journal, _bag) ? plan.Summary : null;
    }

    /// <summary>Removes what was written since the folder was opened, and the folder itself if it was created for this build.</summary>
    public void Discard()
    {
        lock (_gate)
        {
            if (_isDone) return;
            _isDone = true;
            _sink.Close();
            _claim.Discard();
        }
    }

    /// <summary>Discards what was written and ends the process before any thread can write more; waits for a commit that has
    /// begun.</summary>
    /// <param name="exit">Ends the process.</param>
    public void Abandon(Action exit)
    {
        lock (_gate)
        {
            Discard();
            exit();
        }
    }

    /// <summary>Discards what was not committed, and allows other builds to open the folder.</summary>
    public void Dispose()
    {
        Discard();
        _claim.Dispose();
    }
}
