using SiteGen.Content.Kinds;
using SiteGen.Model;

namespace SiteGen;

/// <summary>The result of a build.</summary>
/// <param name="Now">The moment that it was built for, in the site's time zone.</param>
/// <param name="Pages">The number of content pages built, by type.</param>
/// <param name="HeldPages">The pages that were not built, with the reasons.</param>
/// <param name="Timings">The duration of each step.</param>
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

/// <summary>The number of content pages of a type that were built.</summary>
public sealed record PageCount(string Type, int Count)
{
    internal static IReadOnlyList<PageCount> All(Site site) =>
        [.. ContentKind.All.Select(t => new PageCount(t.Name, site.PagesOfType(t.Type).Count)), new("person", site.Profiles.Count)];
}

/// <summary>The duration of a build step.</summary>
public sealed record StepTime(string Step, TimeSpan Took);

/// <summary>The progress of a build.</summary>
/// <param name="Step">The name of the step.</param>
/// <param name="Done">The number of items done, if the step counts them.</param>
/// <param name="All">The total number of items, or 0 if the step does not count them.</param>
public sealed record BuildProgress(string Step, int Done = 0, int All = 0);
