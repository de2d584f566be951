using System.Diagnostics;
using SiteGen.Cli.Reports;
using SiteGen.Config;
using SiteGen.Files;
using SiteGen.Theming.Chain;

namespace SiteGen.Cli.Serve;

/// <summary>Builds a preview: the whole site, in memory. Pictures are published as they are, which is what takes longest.</summary>
internal sealed class PreviewBuild(string site)
{
    /// <summary>Builds, and keeps the files of the preview before where there is an error.</summary>
    /// <param name="before">The preview before, or null.</param>
    /// <param name="view">What is shown.</param>
    /// <param name="saved">The files that were saved.</param>
    /// <param name="cancel">Ends the build with an <see cref="OperationCanceledException"/>.</param>
    public Preview Run(Preview? before, PreviewView view, IReadOnlyCollection<string> saved, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var bag = new DiagnosticBag();
        var (tree, sink) = (DefaultTheme.Under(new DiskTree(site, bag)), new MemorySink());
        var clock = SiteOptions.ReadClock(view.AsOf) ?? Clock.At(DateTimeOffset.UtcNow);
        var options = new BuildOptions(clock, Drafts: view.Drafts, Jobs: Environment.ProcessorCount) { PendingAsGranted = view.Held };
        var result = Build(new SiteBuilder(tree, options, bag), sink, cancel);
        var isGood = result is not null && !bag.HasErrors;
        return new Preview
        {
            Version = (before?.Version ?? 0) + 1,
            Files = isGood ? sink.Files : before?.Files ?? new Dictionary<string, byte[]>(),
            Result = isGood ? result : before?.Result,
            IsStale = !isGood,
            Findings = TextFindings.Texts(bag.Sorted(), tree, bag.InPart),
            View = view,
            Saved = saved,
            Took = Stopwatch.GetElapsedTime(start),
        };
    }

    private static BuildResult? Build(SiteBuilder builder, MemorySink sink, CancellationToken cancel)
    {
        try
        {
            return builder.Build(sink, _ => cancel.ThrowIfCancellationRequested());
        }
        catch (AggregateException fault) when (fault.Flatten().InnerExceptions.All(e => e is OperationCanceledException))
        {
            throw new OperationCanceledException(cancel);
        }
    }
}
