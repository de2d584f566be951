namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>What one whole process took.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="Cpu">Seconds of all cores together, which a busy machine changes less than wall time.</param>
/// <param name="Megabytes">Largest resident memory, in MB of 1,000,000 bytes.</param>
internal sealed record Measurement(double Seconds, double Cpu, double Megabytes)
{
    /// <summary>Each figure at its own median.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> runs) =>
        new(Middle(runs.Select(run => run.Seconds)), Middle(runs.Select(run => run.Cpu)), Middle(runs.Select(run => run.Megabytes)));

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
