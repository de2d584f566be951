namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>The table of budgets with what was measured, as Markdown.</summary>
internal sealed class Table
{
    private readonly List<string> _lines = ["| Work | Budget | Aim | SiteGen | Hugo | Ratio | Verdict |", "|---|---|---|---|---|---|---|"];

    /// <summary>Wall time, and memory, of a full build.</summary>
    public void Add(Result result)
    {
        var (work, hugo, ours) = ($"full build, {Number(result.Count)} pages", result.Hugo.Median, result.SiteGen?.Median);
        var wall = Budgets.Wall.GetValueOrDefault(result.Count);
        Row(work, Times(wall?.Limit), Times(wall?.Aim), Seconds(ours?.Seconds), Seconds(hugo.Seconds),
            Times(result.Ratio), Verdict(result.Ratio, wall));
        var memory = Budgets.Memory.GetValueOrDefault(result.Count);
        Row("the same, peak memory", Megabytes(memory?.Limit), Megabytes(memory?.Aim),
            Megabytes(ours?.Megabytes), Megabytes(hugo.Megabytes),
            Times(ours?.Megabytes / hugo.Megabytes), Verdict(ours?.Megabytes, memory));
    }

    /// <summary>Eleventy or Jekyll, which make less of the same posts.</summary>
    public void AddOther(string name, int count, Side other, double ratio) =>
        Row($"{name} with one short layout, {Number(count)} pages", "", "", "", $"{Seconds(other.Median.Seconds)}, {Megabytes(other.Median.Megabytes)}", $"{Times(ratio)} {name}", "");

    /// <summary>The start without work.</summary>
    public void AddStart(Measurement start) => Row("start: `--version`", "", "", $"{Seconds(start.Seconds)}, {Megabytes(start.Megabytes)}", "", "", "");

    /// <summary>How the cost of a page grows from 10,000 to 100,000.</summary>
    public void AddGrowth(Result small, Result large)
    {
        var ours = Growth(small.SiteGen, small.Count, large.SiteGen, large.Count);
        Row("cost a page, 100,000 against 10,000", Times(Budgets.Growth.Limit), Times(Budgets.Growth.Aim), Times(ours),
            Times(Growth(small.Hugo, small.Count, large.Hugo, large.Count)), "", Verdict(ours, Budgets.Growth));
    }

    /// <summary>The second build with nothing changed.</summary>
    public void AddAgain(int count, Measurement run, int written) =>
        Row($"second build of {Number(count)}, nothing changed", "writes no file", "",
            $"{Seconds(run.Seconds)}, {Number(written)} files written", "", "", written == 0 ? "met" : "**missed**");

    /// <summary>Discussions and gated pages, SiteGen alone.</summary>
    public void AddCommunity(int count, Side side, double plainSeconds) =>
        Row($"{Number(count)} pages, 30 % discussions, 30 % gated", "", "",
            $"{Seconds(side.Median.Seconds)}, {Megabytes(side.Median.Megabytes)}", "",
            $"{Times(side.Median.Seconds / plainSeconds)} the plain set", "");

    /// <summary>SiteGen against the mere writing of its output.</summary>
    public void AddFloor(int count, double floor, double seconds) =>
        Row($"the floor: writing the tree of {Number(count)}", "–", $"within {Budgets.Floor} ×", Seconds(floor), "",
            $"{Times(seconds / floor)} the floor", seconds / floor <= Budgets.Floor ? "aim met" : "aim missed");

    /// <summary>The table, then what both sides wrote.</summary>
    public string Write(IEnumerable<Result> results)
    {
        List<string> made =
        [
            "",
            "| Build | CPU | Posts | HTML files | All files | Bytes a post | All bytes |",
            "|---|--:|--:|--:|--:|--:|--:|",
        ];
        foreach (var result in results)
        {
            made.Add(Made("Hugo", result.Count, result.Hugo));
            if (result.SiteGen is { } ours) made.Add(Made("SiteGen", result.Count, ours));
        }
        return string.Join('\n', _lines.Concat(made));
    }

    private static string Made(string name, int count, Side side)
    {
        var tree = side.Tree;
        return $"| {name}, {Number(count)} | {side.Median.Cpu:0.00} s | {tree.Posts:N0} | {tree.Pages:N0} | {tree.Files:N0} "
            + $"| {tree.BytesPerPost:N0} | {tree.Bytes / 1e6:N1} MB |";
    }

    private void Row(params string[] cells) => _lines.Add($"| {string.Join(" | ", cells)} |");

    private static double? Growth(Side? small, int few, Side? large, int many) =>
        small is null || large is null ? null : large.Median.Seconds / many / (small.Median.Seconds / few);

    private static string Verdict(double? measured, Budget? budget) => (measured, budget) switch
    {
        ({ } value, { } wanted) => value > wanted.Limit ? "**missed**" : value > wanted.Aim ? "met" : "aim met",
        _ => "",
    };

    private static string Number(int value) => value.ToString("N0");

    private static string Seconds(double? value) => value is null ? "" : value.Value.ToString("0.000") + " s";

    private static string Megabytes(double? value) => value is null ? "" : value.Value.ToString("N0") + " MB";

    private static string Times(double? value) => value is null ? "" : value.Value.ToString("0.00") + " ×";
}
