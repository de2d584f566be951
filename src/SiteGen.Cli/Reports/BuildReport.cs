using System.Globalization;
using SiteGen.Cli.Build;
using SiteGen.Loading;
using Spectre.Console;

namespace SiteGen.Cli.Reports;

/// <summary>What a build prints.</summary>
internal sealed class BuildReport(ReportFormat format, bool timings, bool quiet)
{
    private const int Bar = 20;

    /// <summary>Runs the build with progress, on a terminal only.</summary>
    public BuildResult? Watch(Func<Action<BuildProgress>, BuildResult?> build)
    {
        if (quiet || format == ReportFormat.Json || Console.IsErrorRedirected) return build(_ => { });
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().Start("Building", status => build(progress => status.Status(Words(progress))));
    }

    // A bar for what takes long: cards ━━━━━─────────────── 312/1000.
    private static string Words(BuildProgress progress)
    {
        if (progress.All == 0) return "Building: " + progress.Step;
        var full = progress.Done * Bar / progress.All;
        return string.Create(CultureInfo.InvariantCulture, $"Building: {progress.Step} {new string('━', full)}{new string('─', Bar - full)} {progress.Done}/{progress.All}");
    }

    /// <summary>Prints the findings and the summary.</summary>
    public void Print(BuildOutcome outcome, bool passed, ISourceTree tree)
    {
        if (format == ReportFormat.Json)
        {
            Console.Out.WriteLine(JsonReport.Of(outcome, passed));
            return;
        }

        new TextFindings(Console.Error, tree) { InPart = outcome.Bag.InPart }.Print(outcome.Bag.Sorted());
        if (!passed && !outcome.Bag.HasErrors && outcome.Held.Count > 0) Console.Error.WriteLine($"{outcome.Held.Count} page(s) wait for the consent of somebody quoted on them, and --fail-on-held was given: {string.Join(", ", outcome.Held.Select(h => $"{h.File} ({h.Person})"))}.");
        if (!quiet) new TextSummary(Console.Out, timings).Print(outcome, passed);
    }
}
