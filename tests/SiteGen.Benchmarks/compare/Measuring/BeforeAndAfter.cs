using SiteGen.Benchmarks.Compare.Content;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>Builds the same sites with two builds of SiteGen in turns, plain posts and a community, each time into a folder that never existed before.</summary>
/// <param name="work">The folder for the sites.</param>
/// <param name="before">The earlier build.</param>
/// <param name="after">The later build.</param>
/// <param name="theme">The default theme of the earlier one; null where both build with the same.</param>
internal sealed class BeforeAndAfter(string work, Generator before, Generator after, string? theme)
{
    private const int CountedPairs = 9;

    /// <summary>The table of both, as Markdown. Ratios are medians of the ratios of pairs, after to before.</summary>
    public string Table(IReadOnlyList<int> counts) => string.Join('\n',
    [
        "| Build | Before | After | Wall | CPU | Memory |",
        "|---|--:|--:|--:|--:|--:|",
        .. counts.SelectMany(count => new[] { Row(count, community: false), Row(count, community: true) }),
    ]);

    private string Row(int count, bool community)
    {
        var data = new DataSet(count, community);
        var folder = Path.Combine(work, $"{(community ? "community" : "plain")}-{count}");
        GenerateCommand.Write(data, folder);
        if (theme is not null) SiteGenSite.Write(data, Path.Combine(folder, "before"), theme);
        var (old, now) = (Turns(before, folder, theme is null ? "sitegen" : "before"), Turns(after, folder, "sitegen"));
        for (var pair = 0; pair <= CountedPairs; pair++)
        {
            // Whatever the machine does to the second of two, it does to both alike.
            var (first, second) = pair % 2 == 0 ? (old, now) : (now, old);
            first.Take(counted: pair > 0);
            second.Take(counted: pair > 0);
        }

        var (was, isNow) = (old.Finish(data), now.Finish(data));
        if (was.Tree.Posts != isNow.Tree.Posts) throw new ComparisonException($"Not the same work: {was.Tree.Posts:N0} posts before, {isNow.Tree.Posts:N0} after.");
        return $"| {count:N0} {(community ? "pages of a community" : "pages")} | {was.Median.Seconds:0.000} s, {was.Median.Megabytes:N0} MB | {isNow.Median.Seconds:0.000} s, {isNow.Median.Megabytes:N0} MB "
            + $"| {now.RatioTo(old):0.00} × | {now.RatioTo(old, run => run.Cpu):0.00} × | {now.RatioTo(old, run => run.Megabytes):0.00} × |";
    }

    private static Turns Turns(Generator generator, string folder, string site) => new(generator, Path.Combine(folder, site), Path.Combine(folder, $"out-{generator.Name}"));
}
