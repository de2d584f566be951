using SiteGen.Config;
using SiteGen.Theming.Assets;

namespace SiteGen.Theming.Templates;

/// <summary>What the functions of templates draw on.</summary>
/// <param name="Texts">The texts of the site's language.</param>
/// <param name="Assets">The published assets.</param>
/// <param name="Settings">The settings of the themes by name.</param>
/// <param name="BasePath">The folder that the site is hosted in, with a slash at both ends; <c>/</c> for a whole host.</param>
internal sealed record ThemeParts(Texts Texts, AssetFiles Assets, IReadOnlyDictionary<string, string> Settings, string BasePath);
