using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>What a site says about its themes.</summary>
/// <param name="Names">The themes in order, the strongest first.</param>
/// <param name="Language">The site's language.</param>
/// <param name="Settings">The site's own values of theme settings.</param>
/// <param name="BasePath">The folder that the site is hosted in, with a slash at both ends; <c>/</c> for a whole host.</param>
internal sealed record ThemeChoice(
    IReadOnlyList<Located<string>> Names,
    Located<string> Language,
    SettingsOfSite Settings,
    string BasePath);

/// <summary>The values that a site gives to settings of its themes.</summary>
/// <param name="Values">The values by the name of the setting.</param>
/// <param name="At">Where they are written.</param>
internal sealed record SettingsOfSite(IReadOnlyDictionary<string, string> Values, Location At)
{
    /// <summary>A site that keeps every default.</summary>
    public static SettingsOfSite None { get; } = new(new Dictionary<string, string>(), new Location("site.yml"));
}

/// <summary>What the engine needs from every theme chain.</summary>
/// <param name="Running">The version of SiteGen.</param>
/// <param name="Layouts">The layouts that pages ask for.</param>
/// <param name="Texts">The keys of texts and lists that the engine itself prints.</param>
internal sealed record ThemeNeeds(Version Running, IReadOnlyCollection<string> Layouts, IReadOnlyCollection<string> Texts);
