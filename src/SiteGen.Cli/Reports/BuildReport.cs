using SiteGen.Cli.Build;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using Spectre.Console;

namespace SiteGen.Cli.Reports;

/// <summary>What a build prints, and what it lets pass.</summary>
internal sealed class BuildReport(ReportFormat format, bool timings, bool quiet, BuildGates gates)
{
    /// <summary>Whether findings or held pages stop the commit.</summary>
    public bool Stops(DiagnosticBag bag, BuildResult result) =>
        bag.HasErrors
        || (gates.Strict && bag.Count(Severity.Warning) > 0)
        || (gates.FailOnHeld && result.KeptBack.Any(k => k.Why == Model.Publication.Held));

    /// <summary>Whether the build succeeded.</summary>
    public bool Passes(BuildOutcome outcome) =>
        outcome is { Result: { } result, Written: not null } && !Stops(outcome.Bag, result);

    /// <summary>Runs the build with progress, on a terminal only.</summary>
    public BuildResult? Watch(Func<Action<string>, BuildResult?> build)
    {
        if (quiet || format == ReportFormat.Json || Console.IsErrorRedirected) return build(_ => { });
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Status().Start("Building", status => build(step => status.Status("Building: " + step)));
    }

    /// <summary>Prints the findings and the summary.</summary>
    public void Print(BuildOutcome outcome, ISourceTree tree)
    {
        if (format == ReportFormat.Json)
        {
            Console.Out.WriteLine(JsonReport.Of(outcome, Passes(outcome)));
            return;
        }

        new TextFindings(Console.Error, tree).Print(outcome.Bag.Sorted());
        if (!quiet) new TextSummary(Console.Out, timings).Print(outcome, Passes(outcome));
    }
}
