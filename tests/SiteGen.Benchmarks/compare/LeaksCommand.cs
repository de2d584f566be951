using SiteGen.Benchmarks.Compare.Content;
using SiteGen.Benchmarks.Compare.Measuring;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Publish;

namespace SiteGen.Benchmarks.Compare;

/// <summary><c>leaks [--work DIR] [--pairs N]</c>: what the check for leaks costs on 10,000 pages, 30 % of them gated, with 500 people to withhold. It builds the set with it and without it in turns, a process each.</summary>
internal static class LeaksCommand
{
    private const int Pages = 10_000, People = 500, UsualPairs = 9;

    /// <summary>Measures and prints the row; or, called by itself, builds once.</summary>
    public static int Run(string[] args)
    {
        if (args is ["build", var site, var output, .. var rest]) return Build(site, output, rest is ["without"]);
        var (work, pairs) = (Value(args, "--work"), Value(args, "--pairs"));
        if (args.Length != 2 * ((work is null ? 0 : 1) + (pairs is null ? 0 : 1)))
        {
            Console.Error.WriteLine("usage: leaks [--work DIR] [--pairs N]");
            return 2;
        }

        Console.WriteLine(Measure(work ?? Directory.CreateTempSubdirectory("sitegen-leaks-").FullName, pairs is null ? UsualPairs : int.Parse(pairs)));
        return 0;
    }

    private static string? Value(string[] args, string option) => Array.IndexOf(args, option) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private static string Measure(string work, int count)
    {
        var site = Path.Combine(work, "leaks-set");
        GenerateCommand.Write(new DataSet(Pages, Community: true) { Withheld = People }, site);
        var (with, without) = (Process("with"), Process("without"));
        List<(Measurement With, Measurement Without)> pairs = [.. Enumerable.Range(0, count + 1).Select(pair => (
            with.Build(Path.Combine(site, "sitegen"), Path.Combine(work, $"leaks-with-{pair}")),
            without.Build(Path.Combine(site, "sitegen"), Path.Combine(work, $"leaks-without-{pair}")))).Skip(1)];
        double Middle(Func<(Measurement With, Measurement Without), double> figure) => Measurement.Middle(pairs.Select(figure));
        return $"| check for leaks, {Pages:N0} pages, 30 % gated, {People} withheld | at most 1.15 × and 60 MB more | {Middle(p => p.With.Seconds):0.000} s, {Middle(p => p.With.Megabytes):N0} MB "
            + $"| {Middle(p => p.With.Seconds / p.Without.Seconds):0.00} × wall, {Middle(p => p.With.Cpu / p.Without.Cpu):0.00} × CPU, {Middle(p => p.With.Megabytes - p.Without.Megabytes):N0} MB more |";
    }

    private static Generator Process(string how) => new($"SiteGen {how} its check for leaks", Environment.ProcessPath!, (site, output) => ["leaks", "build", site, output, how]);

    private static int Build(string site, string output, bool without)
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions(Clock.At(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)), Jobs: Environment.ProcessorCount) { WithoutLeakScan = without };
        if (!OutputFolder.TryOpen(output, bag, out var folder)) return 1;
        using (folder)
        {
            if (new SiteBuilder(new DiskTree(site, bag), options, bag).Build(folder.Sink) is null || bag.HasErrors) return 1;
            folder.Commit();
            return 0;
        }
    }
}
