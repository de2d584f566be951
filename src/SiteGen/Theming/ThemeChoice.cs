using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>What a site says about its themes.</summary>
/// <param name="Names">The themes in order, the strongest first.</param>
/// <param name="Language">The site's language.</param>
/// <param name="Settings">The site's own values of theme settings.</param>
/// <param name="BasePath">The folder that the site is hosted in, with a slash at both ends; <c>/</c> for a whole host.</param>
internal sealed record ThemeChoice(IReadOnlyList<Located<string>> Names, Located<string> Language, SettingsOfSite Settings, string BasePath);
