using SiteGen.Benchmarks.Compare.Content;
using SiteGen.Benchmarks.Compare.Measuring;

namespace SiteGen.Benchmarks.Compare;

/// <summary><c>compare --sitegen FILE [--before FILE [--before-theme DIR]] | --hugo-only [--work DIR] [N…]</c>: measures and prints the table. compare.sh calls it.</summary>
internal static class CompareCommand
{
    private const int LargeSet = 100_000;

    /// <summary>Runs the comparison; the exit code is 1 when it was not a fair one, 2 for wrong usage.</summary>
    public static int Run(string[] args)
    {
        if (Options.Parse(args) is not { } options)
        {
            Console.Error.WriteLine("usage: compare (--sitegen FILE [--before FILE [--before-theme DIR]] | --hugo-only) [--work DIR] [N…]");
            return 2;
        }
        Directory.CreateDirectory(options.Work);
        try
        {
            Console.WriteLine(options.Before is { } before ? new BeforeAndAfter(options.Work, Generator.SiteGen(before, "before"), Generator.SiteGen(options.SiteGen!, "after"), options.BeforeTheme).Table(options.Counts) : Measure(options));
            return 0;
        }
        catch (ComparisonException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }

    private static string Measure(Options options)
    {
        var siteGen = options.SiteGen is null ? null : Generator.SiteGen(options.SiteGen);
        var comparison = new Comparison(options.Work, siteGen);
        var table = new Table();
        var results = options.Counts.Select(comparison.Run).ToList();
        foreach (var result in results) table.Add(result);
        if (results.Find(result => result.Count == 10_000) is { } small && results.Find(result => result.Count == LargeSet) is { } large)
            table.AddGrowth(small, large);
        var quick = results.Where(result => result.Count < LargeSet).MaxBy(result => result.Count);
        foreach (var (other, count) in from other in Generator.Others from result in results where result.Count <= PlainSites.MostPosts select (other, result.Count))
            if (comparison.RunOther(other, count) is { } made) table.AddOther(other.Name, count, made.Other, made.Ratio);
        if (siteGen is not null) table.AddStart(Comparison.Start(siteGen.Executable, options.Work));
        if (siteGen is not null && quick is not null) AddOwnRows(table, comparison, siteGen, quick);
        return table.Write(results);
    }

    // Once, on the largest set that is quick to build.
    private static void AddOwnRows(Table table, Comparison comparison, Generator siteGen, Result largest)
    {
        if (largest.SiteGen is not { } ours) return;
        table.AddFloor(largest.Count, Floor.Measure(ours.LastOutput, ours.LastOutput + "-floor"), ours.Median.Seconds);
        var site = Path.Combine(Path.GetDirectoryName(ours.LastOutput)!, "..", "sitegen");
        var (run, written) = Turns.Again(siteGen, site, ours.LastOutput);
        table.AddAgain(largest.Count, run, written);
        if (comparison.RunCommunity(largest.Count) is { } community) table.AddCommunity(largest.Count, community, ours.Median.Seconds);
    }

    private sealed record Options(string? SiteGen, string? Before, string? BeforeTheme, string Work, IReadOnlyList<int> Counts)
    {
        public static Options? Parse(string[] args)
        {
            var (siteGen, before, theme, hugoOnly, work) = ((string?)null, (string?)null, (string?)null, false, (string?)null);
            var counts = new List<int>();
            for (var at = 0; at < args.Length; at++)
            {
                if (args[at] == "--hugo-only") hugoOnly = true;
                else if (args[at] == "--sitegen" && at + 1 < args.Length) siteGen = args[++at];
                else if (args[at] == "--before" && at + 1 < args.Length) before = args[++at];
                else if (args[at] == "--before-theme" && at + 1 < args.Length) theme = args[++at];
                else if (args[at] == "--work" && at + 1 < args.Length) work = args[++at];
                else if (int.TryParse(args[at], out var count) && count > 0) counts.Add(count);
                else return null;
            }
            if (hugoOnly == siteGen is not null || (hugoOnly && before is not null)) return null;
            work ??= Directory.CreateTempSubdirectory("sitegen-compare-").FullName;
            return new Options(siteGen, before, theme, work, counts.Count > 0 ? counts : [10, 1_000, 10_000]);
        }
    }
}
