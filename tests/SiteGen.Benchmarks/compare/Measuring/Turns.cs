using SiteGen.Benchmarks.Compare.Content;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>One side's runs over one site. Old outputs stay until the very end: deleting them would slow the next run down.</summary>
internal sealed class Turns(Generator generator, string site, string outputs)
{
    private readonly List<Measurement> _runs = [];
    private int _taken;

    /// <summary>Builds once more, into the next new folder.</summary>
    public void Take(bool counted)
    {
        Directory.CreateDirectory(outputs);
        _taken++;
        var run = generator.Build(site, LastOutput);
        if (counted) _runs.Add(run);
        var kind = counted ? "run" : "warm-up";
        Console.Error.WriteLine($"{kind,8} {LastOutput}: {run.Seconds:0.000} s, {run.Cpu:0.00} s of CPU, {run.Megabytes:N0} MB");
    }

    /// <summary>The medians, and a look at the last output.</summary>
    public Side Finish(DataSet data) => new(Measurement.Median(_runs), OutputTree.Read(LastOutput, data), LastOutput);

    /// <summary>The median over pairs of this side's wall time divided by the other's.</summary>
    public double RatioTo(Turns other) => RatioTo(other, run => run.Seconds);

    /// <summary>The same of another figure.</summary>
    public double RatioTo(Turns other, Func<Measurement, double> figure) =>
        Measurement.Middle(_runs.Zip(other._runs, (mine, theirs) => figure(mine) / figure(theirs)));

    /// <summary>Builds once more into the last output; counts the files that changed, came or went.</summary>
    public static (Measurement Run, int Written) Again(Generator generator, string site, string output)
    {
        var before = OutputTree.Snapshot(output);
        var run = generator.Build(site, output);
        var after = OutputTree.Snapshot(output);
        return (run, before.Except(after).Select(file => file.Key).Union(after.Except(before).Select(file => file.Key)).Count());
    }

    private string LastOutput => Path.Combine(outputs, $"{_taken}");
}
