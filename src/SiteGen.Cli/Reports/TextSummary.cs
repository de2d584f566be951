using SiteGen.Cli.Build;
using SiteGen.Model;

namespace SiteGen.Cli.Reports;

/// <summary>Prints the outcome of a build for people.</summary>
internal sealed class TextSummary(TextWriter to, bool timings)
{
    /// <summary>Prints the summary.</summary>
    public void Print(BuildOutcome outcome, bool passed)
    {
        if (outcome.Result is { } result)
        {
            to.WriteLine("Pages    " + string.Join(
                ", ", result.Pages.Where(p => p.Count > 0).Select(p => Count(p.Count, p.Type == "for" ? "page for a role" : p.Type))));
            HeldPages(result.HeldPages);
            Due(outcome.Bag);
            to.WriteLine($"Clock    {result.Now.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)}");
            if (timings) Steps(result);
        }

        to.WriteLine("Findings " + Findings(outcome.Bag));
        to.WriteLine("Output   " + Output(outcome));
        to.WriteLine($"{(passed ? "Done" : "Failed")} in {outcome.Took.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
    }

    private static string Output(BuildOutcome outcome) => outcome.Written is { } written
        ? $"{outcome.Output}: {Count(written.Written, "file")} written, {written.Unchanged} unchanged, {written.Deleted} deleted"
        : $"{outcome.Output}: nothing was changed";

    private static string Findings(DiagnosticBag bag) =>
        $"{Count(bag.Count(Severity.Error), "error")}, {Count(bag.Count(Severity.Warning), "warning")}, {bag.Count(Severity.Due)} due, "
            + $"{Count(bag.Count(Severity.Hint), "hint")}";

    // Findings that came with time are repeated here, since they do not affect the exit code.
    private void Due(DiagnosticBag bag)
    {
        var due = bag.Sorted().Where(f => f.Severity == Severity.Due).ToList();
        if (due.Count == 0) return;
        to.WriteLine("Due");
        foreach (var finding in due) to.WriteLine($"  {finding.Location}: {finding.Message}");
    }

    private void HeldPages(IReadOnlyList<HeldPage> pages)
    {
        if (pages.Count == 0) return;
        to.WriteLine("Held");
        foreach (var page in pages.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Person, StringComparer.Ordinal))
            to.WriteLine($"  {page.Place}: {page.Why.ToString().ToLowerInvariant()}: {page.Reason}");
    }

    private void Steps(BuildResult result)
    {
        foreach (var (step, took) in result.Timings)
            to.WriteLine($"  {step,-8} {took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture),6} ms");
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {Plural(what)}";

    private static string Plural(string what) => what switch
    {
        "person" => "people",
        "story" => "stories",
        "page for a role" => "pages for roles",
        _ => what + "s"
    };
}
