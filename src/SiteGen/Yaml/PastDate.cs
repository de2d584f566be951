using SiteGen.Diagnostics;

namespace SiteGen.Yaml;

/// <summary>A date of something that has happened, which cannot be later than now.</summary>
/// <param name="Path">The dotted path of its key.</param>
/// <param name="Instant">When it begins.</param>
/// <param name="At">Where it is written.</param>
internal sealed record PastDate(string Path, DateTimeOffset Instant, Location At)
{
    /// <summary>Its key alone.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];
}
