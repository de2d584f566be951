using SiteGen.Model;

namespace SiteGen;

/// <summary>What a build made.</summary>
/// <param name="Now">The moment it was built for, in the site's time zone.</param>
/// <param name="Pages">How many content pages of each type were built.</param>
/// <param name="HeldPages">The pages that were not built, and why.</param>
/// <param name="Timings">How long each step took.</param>
public sealed record BuildResult(
    DateTimeOffset Now,
    IReadOnlyList<PageCount> Pages,
    IReadOnlyList<HeldPage> HeldPages,
    IReadOnlyList<StepTime> Timings);

/// <summary>How many content pages of a type were built.</summary>
public sealed record PageCount(string Type, int Count);

/// <summary>How long a step of the build took.</summary>
public sealed record StepTime(string Step, TimeSpan Took);
