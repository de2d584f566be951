using SiteGen.Config;
using SiteGen.Theming.Assets;

namespace SiteGen.Theming.Templates;

/// <summary>The data that template functions use.</summary>
/// <param name="Texts">The texts of the site's language.</param>
/// <param name="Assets">The published assets.</param>
/// <param name="Settings">The settings of the themes by name.</param>
/// <param name="BasePath">The folder that the site is hosted in, with a slash at both ends; <c>/</c> if it is the root of the host.</param>
internal sealed record ThemeParts(Texts Texts, AssetFiles Assets, IReadOnlyDictionary<string, string> Settings, string BasePath);
