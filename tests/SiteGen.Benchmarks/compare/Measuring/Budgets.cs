namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>What a row of the table must reach, and what it should.</summary>
internal sealed record Budget(double Limit, double Aim);

/// <summary>The budgets: ratios to Hugo's wall time, and megabytes of peak memory, by number of posts.</summary>
internal static class Budgets
{
    public static readonly IReadOnlyDictionary<int, Budget> Wall = new Dictionary<int, Budget>
    {
        [10] = new(0.65, 0.50),
        [1_000] = new(0.33, 0.25),
        [10_000] = new(0.28, 0.20),
    };

    public static readonly IReadOnlyDictionary<int, Budget> Memory = new Dictionary<int, Budget>
    {
        [10] = new(60, 60),
        [1_000] = new(90, 90),
        [10_000] = new(190, 190),
        [100_000] = new(600, 300),
    };

    /// <summary>Seconds a page at 100,000 posts against 10,000.</summary>
    public static readonly Budget Growth = new(1.2, 1.0);

    /// <summary>Times the floor.</summary>
    public const double Floor = 5;
}
