using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>A site's choice of themes.</summary>
/// <param name="Names">The themes in order, highest priority first.</param>
/// <param name="Language">The site's language.</param>
/// <param name="Settings">The site's own values of theme settings.</param>
/// <param name="BasePath">The folder that the site is hosted in, with a slash at both ends; <c>/</c> if it is the root of the host.</param>
internal sealed record ThemeChoice(
    IReadOnlyList<Located<string>> Names,
    Located<string> Language,
    SettingsOfSite Settings,
    string BasePath);

/// <summary>A site's own values for the settings of its themes.</summary>
/// <param name="Values">The values by setting name.</param>
/// <param name="At">Their location.</param>
internal sealed record SettingsOfSite(IReadOnlyDictionary<string, string> Values, Location At)
{
    /// <summary>The default values of all settings.</summary>
    public static SettingsOfSite None { get; } = new(new Dictionary<string, string>(), new Location("site.yml"));
}

/// <summary>The requirements of the engine for every theme chain.</summary>
/// <param name="Running">The version of SiteGen.</param>
/// <param name="Layouts">The layouts that pages require.</param>
/// <param name="Texts">The keys of texts and lists that the engine itself uses.</param>
internal sealed record ThemeNeeds(Version Running, IReadOnlyCollection<string> Layouts, IReadOnlyCollection<string> Texts);
