using System.Diagnostics;
using SiteGen.Cli.Reports;
using SiteGen.Files;
using SiteGen.Model;
using SiteGen.Publish;
using SiteGen.Theming.Chain;

namespace SiteGen.Cli.Build;

/// <summary>One build from the command line, which changes the output folder only if nothing prevents the commit.</summary>
internal sealed class BuildRun(string site, string output, BuildOptions options, FailureRules gates, BuildReport report)
{
    /// <summary>Builds, reports, and returns the exit code.</summary>
    public int Run()
    {
        if (!Directory.Exists(site))
            return CommandLine.NoFolder(site);
        if (Overlaps(out var source))
            return CommandLine.Misused($"The output folder \"{output}\" overlaps \"{source}\", which is the site's source. Choose "
                + "another with --output.");
        if (options.Pictures is { } work && CacheOverlaps(work.Cache, out var taken))
            return CommandLine.Misused($"The cache \"{work.Cache}\" overlaps \"{taken}\", which is the site's source or its output. "
                + "Choose another with --cache.");
        var start = Stopwatch.GetTimestamp();
        var bag = new DiagnosticBag();
        var tree = DefaultTheme.Under(new DiskTree(site, bag));
        var (result, written) = Build(tree, bag);
        var outcome = new BuildOutcome(result, written, output, Stopwatch.GetElapsedTime(start), bag);
        var passed = gates.Passes(outcome);
        report.Print(outcome, passed, tree);
        return passed ? 0 : 1;
    }

    private (BuildResult? Result, CommitSummary? Written) Build(ISourceTree tree, DiagnosticBag bag)
    {
        if (!OutputFolder.TryOpen(output, bag, out var folder)) return (null, null);
        using (folder)
        using (new StopSignals(folder))
        {
            var result = report.Watch(progress => new SiteBuilder(tree, options, bag).Build(folder.Sink, progress));
            if (result is null || gates.Stops(bag, result)) folder.Discard();
            else return (result, folder.Commit());
            return (result, null);
        }
    }

    // Building into the source would turn outputs into pages, or delete content as stale.
    private bool Overlaps(out string source) => Overlap(output, [Path.Combine(site, "content"), Path.Combine(site, "themes")], out source);

    // Files in the output folder may be published.
    private bool CacheOverlaps(string cache, out string taken) =>
        Overlap(cache, [Path.Combine(site, "content"), Path.Combine(site, "themes"), output], out taken);

    private static bool Overlap(string folder, IEnumerable<string> others, out string source)
    {
        var target = Real(folder);
        foreach (var other in others)
        {
            source = Real(other);
            if (target.StartsWith(source, StringComparison.Ordinal) || source.StartsWith(target, StringComparison.Ordinal)) return true;
        }

        source = "";
        return false;
    }

    private static string Real(string path) =>
        WithoutLinks(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) + Path.DirectorySeparatorChar;

    // Resolves links at every step of the path, since a folder reached by a link is its target.
    private static string WithoutLinks(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var folder = new DirectoryInfo(Path.Combine(WithoutLinks(parent), Path.GetFileName(path)));
        return folder.LinkTarget is null
            ? folder.FullName
            : WithoutLinks(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName);
    }
}

/// <summary>The outcome of a build.</summary>
/// <param name="Result">The result, or null if the build could not begin.</param>
/// <param name="Written">The changes of the commit, or null if nothing was committed.</param>
/// <param name="Output">The output folder.</param>
/// <param name="Took">The total duration.</param>
/// <param name="Bag">The findings.</param>
internal sealed record BuildOutcome(BuildResult? Result, CommitSummary? Written, string Output, TimeSpan Took, DiagnosticBag Bag)
{
    /// <summary>The pages that wait for a person's consent.</summary>
    public IReadOnlyList<HeldPage> Held => Result is null ? [] : [.. Result.HeldPages.Where(k => k.Why == PublicationState.Held)];
}
