using SiteGen.Publish;
using Xunit.Abstractions;

namespace SiteGen.Tests.Publish;

/// <summary>The command itself, killed as the system kills: 30 times, and 500 times with SITEGEN_LONG=1. Half of the kills are spread over the whole run, half over its commit.</summary>
public sealed class KilledBuildTests(ITestOutputHelper output)
{
    private const int Seed = 20261201;
    private static readonly int Kills = Environment.GetEnvironmentVariable("SITEGEN_LONG") == "1" ? 500 : 30;

    private enum Died
    {
        BeforeTheJournal,
        InTheCommit,
        AfterIt,
    }

    [Fact]
    public void A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one_or_the_next_run_does()
    {
        using var sites = new TwoSites();
        sites.Measure();
        var (random, deaths, endedFirst) = (new Random(Seed), new List<Died>(), 0);
        for (var version = 1; deaths.Count < Kills && endedFirst < 5 * Kills; version = 1 - version)
        {
            if (!Kill(sites, version, random, aimed: deaths.Count % 2 == 1)) endedFirst++;
            else deaths.Add(Examine(sites, version));
            Assert.Equal(0, sites.Build(version));
            Assert.Equal(sites.Expected(version), sites.Written());
            Assert.Equal(["lock", "manifest"], sites.Own());
        }

        output.WriteLine($"{string.Join(", ", deaths.CountBy(d => d).OrderBy(d => d.Key).Select(d => $"{d.Key}: {d.Value}"))}; ended before the kill: {endedFirst}");
        Assert.Equal(Kills, deaths.Count);
        Assert.Contains(Died.BeforeTheJournal, deaths);
        Assert.Contains(Died.InTheCommit, deaths);
    }

    // Gives whether the process was killed before it ended by itself.
    private static bool Kill(TwoSites sites, int version, Random random, bool aimed)
    {
        using var build = sites.Start(version);
        var wait = random.NextDouble() * (aimed ? sites.LongestCommit : sites.LongestRun);
        if (aimed) sites.WaitForCommit(build);
        var killed = !build.WaitForExit(TimeSpan.FromMilliseconds(wait));
        build.Kill();
        build.WaitForExit();
        return killed && build.ExitCode != 0;
    }

    private static Died Examine(TwoSites sites, int version)
    {
        var (before, after, found) = (sites.Expected(1 - version), sites.Expected(version), sites.Written());
        Assert.All(found, f => Assert.True(before.Contains(f) || after.Contains(f), $"{f} is of neither site"));
        Assert.All(TwoSites.Foreign, f => Assert.Contains(found, line => line.StartsWith(f + "=", StringComparison.Ordinal)));
        if (Journal.TryRead(sites.Root.Journal, out _)) return Died.InTheCommit;
        Assert.Equal(found.SequenceEqual(after) ? after : before, found);
        return found.SequenceEqual(after) ? Died.AfterIt : Died.BeforeTheJournal;
    }
}
