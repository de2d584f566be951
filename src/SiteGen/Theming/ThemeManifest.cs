using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>What the <c>theme.yml</c> files of a chain say, merged: an earlier theme's default of a setting wins, the site's value wins over all.</summary>
/// <param name="Settings">Every setting with the value that templates see.</param>
internal sealed record ThemeManifest(IReadOnlyDictionary<string, string> Settings)
{
    /// <summary>Reads the <c>theme.yml</c> of each theme; a theme without one only replaces files.</summary>
    public static ThemeManifest Load(ThemeChain chain, SettingsOfSite site, Version running, DiagnosticBag bag)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in chain.Every("theme.yml"))
            foreach (var (name, text) in Defaults(chain, path, running, bag))
                settings.TryAdd(name, text);
        foreach (var (name, text) in site.Values)
            Override(settings, name, text, new Report(site.At, bag));
        return new ThemeManifest(settings);
    }

    private static IReadOnlyDictionary<string, string> Defaults(ThemeChain chain, string path, Version running, DiagnosticBag bag)
    {
        if (chain.Text(path, bag) is not { } text || YamlReader.Read(text, path, 0, bag) is not { } map) return new Dictionary<string, string>();
        return Fields.Read(map, new FieldSource(path, bag), fields =>
        {
            fields.Text("name", max: 100);
            CheckVersion(fields.Raw("minimum_version"), running, bag);
            return fields.Free("settings");
        });
    }

    private static void CheckVersion(Located<string>? minimum, Version running, DiagnosticBag bag)
    {
        if (minimum is null) return;
        if (minimum.Value.Count(c => c == '.') != 2 || !Version.TryParse(minimum.Value, out var version))
            bag.Add(Codes.BadThemeVersion, minimum.At, $"\"{minimum.Value}\" is not a version", "Write three numbers, such as \"1.2.0\".");
        else if (version > new Version(running.Major, running.Minor, Math.Max(running.Build, 0)))
            bag.Add(Codes.ThemeTooNew, minimum.At, $"the theme needs SiteGen {version} and this is {running.ToString(3)}", "Update SiteGen, or use an older version of the theme.");
    }

    private static void Override(Dictionary<string, string> settings, string name, string text, Report report)
    {
        if (settings.ContainsKey(name)) settings[name] = text;
        else
            report.Bag.Add(Codes.UnknownSetting, report.At, $"no theme has a setting \"{name}\"",
                Suggestion.For(name, settings.Keys, settings.Count == 0 ? "The themes have no settings." : $"There are: {string.Join(", ", settings.Keys.Order(StringComparer.Ordinal))}."));
    }

    private sealed record Report(Location At, DiagnosticBag Bag);
}
