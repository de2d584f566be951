using SiteGen.Cli.Build;
using SiteGen.Files;
using Spectre.Console;

namespace SiteGen.Cli.Reports;

/// <summary>What a build prints.</summary>
/// <param name="format">How findings are printed.</param>
/// <param name="site">The folder of the site, for paths that hosts show beside the code.</param>
/// <param name="timings">Whether the time of each step is printed.</param>
/// <param name="quiet">Whether only findings are printed.</param>
internal sealed class BuildReport(ReportFormat format, string site, bool timings, bool quiet)
{
    private const int Bar = 20;

    // A short build prints none, a long one not too many into a log.
    private static readonly TimeSpan FirstLine = TimeSpan.FromSeconds(0.7), NextLine = TimeSpan.FromSeconds(5);

    private bool IsDocument => format is not (ReportFormat.Text or ReportFormat.GitHub);

    /// <summary>Runs the build with progress: in one place of a terminal, else now and then as a line of its own.</summary>
    public BuildResult? Watch(Func<Action<BuildProgress>, BuildResult?> build)
    {
        if (quiet || IsDocument) return build(_ => { });
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
        if (IsDocument)
        {
            Console.Out.WriteLine(format switch
            {
                ReportFormat.Sarif => SarifReport.Create(FromHere(outcome)),
                ReportFormat.GitLab => GitLabReport.Create(FromHere(outcome)),
                _ => JsonReport.Create(outcome, passed),
            });
            return;
        }

        if (format == ReportFormat.GitHub)
            foreach (var line in GitHubReport.Lines(FromHere(outcome))) Console.Out.WriteLine(line);
        var text = new TextFindings(Console.Error, tree)
        {
            InPart = outcome.Bag.InPart,
            Margin = format == ReportFormat.GitHub ? "  | " : "    ",
        };
        text.Print(outcome.Bag.Sorted());
        if (!passed && !outcome.Bag.HasErrors && outcome.Held.Count > 0)
            Console.Error.WriteLine($"{outcome.Held.Count} page(s) wait for the consent of somebody quoted on them, and --fail-on-held "
                + $"was given: {string.Join(", ", outcome.Held.Select(h => $"{h.File} ({h.Person})"))}.");
        if (!quiet) new TextSummary(Console.Out, timings).Print(outcome, passed);
    }

    // Hosts show findings beside files by their paths from the root of the repository, which is where CI runs.
    private List<Diagnostic> FromHere(BuildOutcome outcome)
    {
        var folder = Path.GetRelativePath(".", site).Replace('\\', '/');
        var prefix = folder == "." ? "" : folder + "/";
        return [.. outcome.Bag.Sorted().Select(f => f with { Location = f.Location with { File = prefix + f.Location.File } })];
    }
}
