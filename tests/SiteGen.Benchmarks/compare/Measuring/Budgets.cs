namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>What a row of the table must reach, and what it should.</summary>
internal sealed record Budget(double Limit, double Aim);

/// <summary>The budgets: ratios to Hugo's wall time, and megabytes of peak memory, by number of posts.</summary>
internal static class Budgets
{
    public static readonly IReadOnlyDictionary<int, Budget> Wall = new Dictionary<int, Budget>
    {
        [10] = new(3.0, 1.0),
        [1_000] = new(0.60, 0.30),
        [10_000] = new(0.40, 0.20),
    };

    public static readonly IReadOnlyDictionary<int, Budget> Memory = new Dictionary<int, Budget>
    {
        [10_000] = new(250, 130),
        [100_000] = new(500, 300),
    };

    /// <summary>Seconds a page at 100,000 posts against 10,000.</summary>
    public static readonly Budget Growth = new(1.3, 1.0);

    /// <summary>Times the floor.</summary>
    public const double Floor = 5;
}
