using System.Diagnostics.CodeAnalysis;
using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>The folder a site is built to. It holds the old site until <see cref="Commit"/>, and the new one after it.</summary>
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

    /// <summary>Opens the folder, making it where it is missing, and finishes a commit that was cut short.</summary>
    /// <param name="path">The folder, as messages will name it.</param>
    /// <param name="bag">Takes every finding on the folder, now and until it is closed.</param>
    /// <param name="folder">The folder, or null where an error finding says why it cannot be used.</param>
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

    /// <summary>Makes the output what the build wrote. Commits nothing, and gives null, while the bag holds an error.</summary>
    /// <returns>What changed; null where an error finding says why the output is not the new site.</returns>
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

    // From here on the stage belongs to the journal: nothing may discard it any more.
    private CommitSummary? Finish(CommitPlan plan)
    {
        _isDone = true;
        return CommitRun.TryFinish(_root, plan.Journal, _bag) ? plan.Summary : null;
    }

    /// <summary>Removes what was written since the folder was opened, and the folder itself if it was made for this build.</summary>
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

    /// <summary>Discards what was written and ends the process before any thread can write
    /// more. A commit that has begun is waited for.</summary>
    /// <param name="exit">Ends the process.</param>
    public void Abandon(Action exit)
    {
        lock (_gate)
        {
            Discard();
            exit();
        }
    }

    /// <summary>Discards what was not committed, and lets other builds in.</summary>
    public void Dispose()
    {
        Discard();
        _claim.Dispose();
    }
}
