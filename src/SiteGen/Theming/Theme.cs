using SiteGen.Config;
using SiteGen.Files;
using SiteGen.Theming.Assets;
using SiteGen.Theming.Chain;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Templates;

namespace SiteGen.Theming;

/// <summary>The theme of a build: the entire chain, loaded and checked.</summary>
/// <param name="Texts">The texts in the site's language.</param>
/// <param name="Settings">Every setting with its value, for <c>site.settings</c> in views.</param>
/// <param name="Assets">The assets, ready to write.</param>
/// <param name="Layouts">The layouts, checked in parallel with reading the content; null if findings explain why they cannot be
/// used.</param>
internal sealed record Theme(Texts Texts, IReadOnlyDictionary<string, string> Settings, AssetFiles Assets, Task<Layouts?> Layouts)
{
    /// <summary>Loads the themes that a site has chosen, and reports all their mistakes together.</summary>
    public static Theme Load(ISourceTree tree, ThemeChoice choice, ThemeNeeds needs, DiagnosticBag bag)
    {
        var chain = ThemeChain.Load(tree, choice.Names, bag);
        var manifest = ThemeManifest.Load(chain, choice.Settings, needs.Running, bag);
        var texts = ThemeTexts.Load(chain, choice.Language, needs.Texts, bag);
        var assets = AssetFiles.Load(chain, new BrandStyle(manifest.Settings, choice.Settings.At, bag), bag);
        var templates = TemplateSet.Load(chain, needs.Layouts, bag);
        var parts = new ThemeParts(texts, assets, manifest.Settings, choice.BasePath);
        return new Theme(texts, manifest.Settings, assets, Task.Run(() => Check(templates, parts, needs, bag))) { Fonts = manifest.Fonts };
    }

    /// <summary>The fonts for share cards, in addition to SiteGen's own.</summary>
    public IReadOnlyList<ThemeFont> Fonts { get; init; } = [];

    /// <summary>The settings with the site's own values, which may have been redacted since the theme was loaded.</summary>
    public IReadOnlyDictionary<string, string> SettingsWith(IReadOnlyDictionary<string, string> values) =>
        Settings.ToDictionary(s => s.Key, s => values.GetValueOrDefault(s.Key, s.Value), StringComparer.Ordinal);

    private static Layouts? Check(TemplateSet templates, ThemeParts parts, ThemeNeeds needs, DiagnosticBag bag)
    {
        var layouts = Templates.Layouts.Check(templates, parts, bag);
        return layouts is not null && needs.Layouts.All(layouts.Has) ? layouts : null;
    }
}
