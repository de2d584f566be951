using SiteGen.Content.Kinds;
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
    IReadOnlyList<StepTime> Timings)
{
    /// <summary>The path of the site's address, from <c>/</c> to <c>/</c>.</summary>
    public required string BasePath { get; init; }

    /// <summary>The built pages by source file, each with its path below <see cref="BasePath"/>, such as <c>/events/fair/</c>.</summary>
    public required IReadOnlyDictionary<string, string> Urls { get; init; }
}

/// <summary>How many content pages of a type were built.</summary>
public sealed record PageCount(string Type, int Count)
{
    internal static IReadOnlyList<PageCount> All(Site site) =>
        [.. ContentKind.All.Select(t => new PageCount(t.Name, site.PagesOfType(t.Type).Count)), new("person", site.Profiles.Count)];
}

/// <summary>How long a step of the build took.</summary>
public sealed record StepTime(string Step, TimeSpan Took);

/// <summary>What a build is doing.</summary>
/// <param name="Step">The name of the step.</param>
/// <param name="Done">How many things of it are done, where it counts them.</param>
/// <param name="All">How many there are, or 0 where it does not count.</param>
public sealed record BuildProgress(string Step, int Done = 0, int All = 0);
