using SiteGen.Model;

namespace SiteGen;

/// <summary>What a build made.</summary>
/// <param name="Now">The moment it was built for, in the site's time zone.</param>
/// <param name="Pages">How many content pages of each type were built, by the name of the type.</param>
/// <param name="KeptBack">The pages that were not built, and why.</param>
/// <param name="Timings">How long each step took.</param>
public sealed record BuildResult(
    DateTimeOffset Now,
    IReadOnlyList<KeyValuePair<string, int>> Pages,
    IReadOnlyList<KeptBack> KeptBack,
    IReadOnlyList<KeyValuePair<string, TimeSpan>> Timings);
