using SiteGen.Benchmarks.Compare.Content;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>One side's medians and what came out.</summary>
internal sealed record Side(Measurement Median, OutputTree Tree, string LastOutput);

/// <summary>Both sides at one number of posts. <c>Ratio</c> is the median of the ratios of each pair's wall times.</summary>
internal sealed record Result(int Count, Side Hugo, Side? SiteGen, double? Ratio);

/// <summary>Builds the same posts with Hugo and SiteGen in turns, each time into a folder that never existed before.</summary>
internal sealed class Comparison(string work, Generator? siteGen)
{
    private const int CountedRuns = 5;
    private const int LargeSet = 100_000;
    private const double AllowedDifference = 0.25;

    /// <summary>Generates N posts, builds them on both sides and checks that the two did the same work.</summary>
    public Result Run(int count)
    {
        var data = new DataSet(count, Community: false);
        var folder = Path.Combine(work, $"{count}");
        GenerateCommand.Write(data, folder);
        var hugo = new Turns(Generator.Hugo, Path.Combine(folder, "hugo"), Path.Combine(folder, "out-hugo"));
        var ours = siteGen is null ? null : new Turns(siteGen, Path.Combine(folder, "sitegen"), Path.Combine(folder, "out-sitegen"));
        Take(count, hugo, ours);

        var result = new Result(count, hugo.Finish(data), ours?.Finish(data), ours?.RatioTo(hugo));
        Check(result);
        return result;
    }

    /// <summary>SiteGen alone, on discussions and gated pages.</summary>
    public Side? RunCommunity(int count)
    {
        if (siteGen is null) return null;
        var data = new DataSet(count, Community: true);
        var folder = Path.Combine(work, $"community-{count}");
        GenerateCommand.Write(data, folder);
        var ours = new Turns(siteGen, Path.Combine(folder, "sitegen"), Path.Combine(folder, "out-sitegen"));
        Take(count, ours, null);
        var side = ours.Finish(data);
        ExpectPosts("SiteGen", side, data.Shown.Count());
        return side;
    }

    /// <summary>Eleventy or Jekyll and SiteGen in turns, on posts that have been generated; the ratio is that of SiteGen's wall time to theirs.</summary>
    public (Side Other, double Ratio)? RunOther(Generator other, int count)
    {
        if (siteGen is null) return null;
        var folder = Path.Combine(work, $"{count}");
        var theirs = new Turns(other, Path.Combine(folder, other.Executable), Path.Combine(folder, "out-" + other.Executable));
        var ours = new Turns(siteGen, Path.Combine(folder, "sitegen"), Path.Combine(folder, "out-sitegen-" + other.Executable));
        Take(count, theirs, ours);
        var side = theirs.Finish(new DataSet(count, Community: false));
        ExpectPosts(other.Name, side, count);
        return (side, ours.RatioTo(theirs));
    }

    /// <summary>The median of what a start without work takes.</summary>
    public static Measurement Start(string executable, string work) =>
        Measurement.Median([.. Enumerable.Range(0, 1 + (2 * CountedRuns)).Select(_ => Generator.SiteGenStart(executable).Build("", Path.Combine(work, "start"))).Skip(1)]);

    private static void Take(int count, Turns first, Turns? second)
    {
        if (count < LargeSet) TakeOne(first, second, counted: false);
        for (var run = 0; run < (count < LargeSet ? CountedRuns : 1); run++) TakeOne(first, second, counted: true);
    }

    private static void TakeOne(Turns first, Turns? second, bool counted)
    {
        first.Take(counted);
        second?.Take(counted);
    }

    private static void Check(Result result)
    {
        ExpectPosts("Hugo", result.Hugo, result.Count);
        if (result.SiteGen is not { } ours) return;
        ExpectPosts("SiteGen", ours, result.Count);
        var (a, b) = (ours.Tree.BytesPerPost, result.Hugo.Tree.BytesPerPost);
        if (Math.Abs(a - b) > AllowedDifference * a)
            throw new ComparisonException($"Not the same work: a post is {a:N0} bytes by SiteGen and {b:N0} by Hugo, more than 25 % apart. "
                + "Make compare/hugo/layouts print what themes/default prints.");
    }

    private static void ExpectPosts(string name, Side side, int expected)
    {
        if (side.Tree.Posts != expected)
            throw new ComparisonException($"{name} wrote {side.Tree.Posts:N0} of {expected:N0} posts. See {side.LastOutput}.");
    }
}
