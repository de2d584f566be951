using SiteGen.Cli.Build;
using SiteGen.Files;
using Spectre.Console;

namespace SiteGen.Cli.Reports;

/// <summary>What a build prints.</summary>
internal sealed class BuildReport(ReportFormat format, bool timings, bool quiet)
{
    private const int Bar = 20;

    // A short build prints none, a long one not too many into a log.
    private static readonly TimeSpan FirstLine = TimeSpan.FromSeconds(0.7), NextLine = TimeSpan.FromSeconds(5);

    /// <summary>Runs the build with progress: in one place of a terminal, else now and then as a line of its own.</summary>
    public BuildResult? Watch(Func<Action<BuildProgress>, BuildResult?> build)
    {
        if (quiet || format == ReportFormat.Json) return build(_ => { });
        if (Console.IsErrorRedirected) return WatchLines(build);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().Start("Building", status => build(progress => status.Status(Words(progress))));
    }

    private static BuildResult? WatchLines(Func<Action<BuildProgress>, BuildResult?> build)
    {
        var now = new BuildProgress("start");
        var timer = new Timer(_ => TryWrite(Line(Volatile.Read(ref now))), null, FirstLine, NextLine);
        try
        {
            return build(progress => Volatile.Write(ref now, progress));
        }
        finally
        {
            // No line may follow what is printed next.
            using var ended = new ManualResetEvent(initialState: false);
            if (timer.Dispose(ended)) ended.WaitOne();
        }
    }

    // A log that cannot be written must not end the build.
    private static void TryWrite(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (IOException)
        {
            // What is printed at the end will tell.
        }
    }

    private static string Line(BuildProgress progress) =>
        progress.All == 0
            ? $"Building: {progress.Step}"
            : string.Create(CultureInfo.InvariantCulture, $"Building: {progress.Step} {progress.Done}/{progress.All}");

    // A bar for what takes long: cards ━━━━━─────────────── 312/1000.
    private static string Words(BuildProgress progress)
    {
        if (progress.All == 0) return Line(progress);
        var full = progress.Done * Bar / progress.All;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Building: {progress.Step} {new string('━', full)}{new string('─', Bar - full)} {progress.Done}/{progress.All}");
    }

    /// <summary>Prints the findings and the summary.</summary>
    public void Print(BuildOutcome outcome, bool passed, ISourceTree tree)
    {
        if (format == ReportFormat.Json)
        {
            Console.Out.WriteLine(JsonReport.Create(outcome, passed));
            return;
        }

        new TextFindings(Console.Error, tree) { InPart = outcome.Bag.InPart }.Print(outcome.Bag.Sorted());
        if (!passed && !outcome.Bag.HasErrors && outcome.Held.Count > 0)
            Console.Error.WriteLine($"{outcome.Held.Count} page(s) wait for the consent of somebody quoted on them, and --fail-on-held "
                + $"was given: {string.Join(", ", outcome.Held.Select(h => $"{h.File} ({h.Person})"))}.");
        if (!quiet) new TextSummary(Console.Out, timings).Print(outcome, passed);
    }
}
