using SiteGen.Diagnostics;

namespace SiteGen.Theming;

/// <summary>The values that a site gives to settings of its themes.</summary>
/// <param name="Values">The values by the name of the setting.</param>
/// <param name="At">Where they are written.</param>
internal sealed record SettingsOfSite(IReadOnlyDictionary<string, string> Values, Location At)
{
    /// <summary>A site that keeps every default.</summary>
    public static SettingsOfSite None { get; } = new(new Dictionary<string, string>(), new Location("site.yml"));
}
