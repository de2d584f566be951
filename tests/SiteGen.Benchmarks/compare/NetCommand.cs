using SiteGen.Benchmarks.Compare.Content;
using SiteGen.Benchmarks.Compare.Measuring;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Writing;

namespace SiteGen.Benchmarks.Compare;

/// <summary><c>net [--work DIR]</c>: what the last net costs on 10,000 pages, 30 % of them gated, with 500 people to withhold. It builds the set with it and without it in turns, a process each.</summary>
internal static class NetCommand
{
    private const int Pages = 10_000, People = 500, Pairs = 9;

    /// <summary>Measures and prints the row; or, called by itself, builds once.</summary>
    public static int Run(string[] args)
    {
        if (args is ["build", var site, var output, .. var rest]) return Build(site, output, rest is ["without"]);
        if (args is not ([] or ["--work", _]))
        {
            Console.Error.WriteLine("usage: net [--work DIR]");
            return 2;
        }

        Console.WriteLine(Measure(args is [_, var work] ? work : Directory.CreateTempSubdirectory("sitegen-net-").FullName));
        return 0;
    }

    private static string Measure(string work)
    {
        var site = Path.Combine(work, "net-set");
        GenerateCommand.Write(new DataSet(Pages, Community: true) { Withheld = People }, site);
        var (with, without) = (Process("with"), Process("without"));
        List<(Measurement With, Measurement Without)> pairs = [.. Enumerable.Range(0, Pairs + 1).Select(pair => (
            with.Build(Path.Combine(site, "sitegen"), Path.Combine(work, $"net-with-{pair}")),
            without.Build(Path.Combine(site, "sitegen"), Path.Combine(work, $"net-without-{pair}")))).Skip(1)];
        double Middle(Func<(Measurement With, Measurement Without), double> figure) => Measurement.Middle(pairs.Select(figure));
        return $"| last net, {Pages:N0} pages, 30 % gated, {People} withheld | at most 1.10 × and 60 MB more | {Middle(p => p.With.Seconds):0.000} s, {Middle(p => p.With.Megabytes):N0} MB "
            + $"| {Middle(p => p.With.Seconds / p.Without.Seconds):0.00} × wall, {Middle(p => p.With.Cpu / p.Without.Cpu):0.00} × CPU, {Middle(p => p.With.Megabytes - p.Without.Megabytes):N0} MB more |";
    }

    private static Generator Process(string how) => new($"SiteGen {how} its last net", Environment.ProcessPath!, (site, output) => ["net", "build", site, output, how]);

    private static int Build(string site, string output, bool without)
    {
        var bag = new DiagnosticBag();
        var options = new BuildOptions(Clock.At(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)), Jobs: Environment.ProcessorCount) { WithoutNet = without };
        if (!OutputFolder.TryOpen(output, bag, out var folder)) return 1;
        using (folder)
        {
            if (new SiteBuilder(new DiskTree(site, bag), options, bag).Build(folder.Sink) is null || bag.HasErrors) return 1;
            folder.Commit();
            return 0;
        }
    }
}
