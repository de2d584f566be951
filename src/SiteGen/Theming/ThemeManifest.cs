using SiteGen.Theming.Chain;
using SiteGen.Yaml;

namespace SiteGen.Theming;

/// <summary>The merged <c>theme.yml</c> files of a chain: for each setting, the default of the first theme applies unless the site sets a
/// value.</summary>
/// <param name="Settings">Every setting with the value that templates see.</param>
/// <param name="Fonts">The fonts for share cards, in the order of the themes.</param>
internal sealed record ThemeManifest(IReadOnlyDictionary<string, string> Settings, IReadOnlyList<ThemeFont> Fonts)
{
    /// <summary>Reads the <c>theme.yml</c> of each theme; a theme without one only overrides files.</summary>
    public static ThemeManifest Load(ThemeChain chain, SettingsOfSite site, Version running, DiagnosticBag bag)
    {
        var (settings, fonts) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<ThemeFont>());
        foreach (var path in chain.Every("theme.yml"))
        {
            var one = Read(chain, path, running, bag);
            foreach (var (name, text) in one.Settings) settings.TryAdd(name, text);
            fonts.AddRange(one.Fonts);
        }

        foreach (var (name, text) in site.Values)
            Override(settings, name, text, new Report(site.At, bag));
        return new ThemeManifest(settings, fonts);
    }

    private static ThemeManifest Read(ThemeChain chain, string path, Version running, DiagnosticBag bag)
    {
        if (chain.Text(path, bag) is not { } text || YamlReader.Read(text, path, 0, bag) is not { } map)
            return new ThemeManifest(new Dictionary<string, string>(), []);
        return Fields.Read(map, new FieldSource(path, bag), fields =>
        {
            fields.Text("name", max: 100);
            CheckVersion(fields.Raw("minimum_version"), running, bag);
            var fonts = fields.RawTexts("fonts")
                .Select(f => ThemeFont.Load(chain, path[..^"theme.yml".Length], f, bag))
                .OfType<ThemeFont>()
                .ToList();
            return new ThemeManifest(fields.Free("settings"), fonts);
        });
    }

    private static void CheckVersion(Located<string>? minimum, Version running, DiagnosticBag bag)
    {
        if (minimum is null) return;
        if (minimum.Value.Count(c => c == '.') != 2 || !Version.TryParse(minimum.Value, out var version))
            bag.Add(Codes.BadThemeVersion, minimum.At, $"\"{minimum.Value}\" is not a version", "Write three numbers, such as \"1.2.0\".");
        else if (version > new Version(running.Major, running.Minor, Math.Max(running.Build, 0)))
            bag.Add(
                Codes.ThemeTooNew, minimum.At, $"the theme needs SiteGen {version} and this is {running.ToString(3)}",
                "Update SiteGen, or use an older version of the theme.");
    }

    private static void Override(Dictionary<string, string> settings, string name, string text, Report report)
    {
        if (settings.ContainsKey(name)) settings[name] = text;
        else
            report.Bag.Add(Codes.UnknownSetting, report.At, $"no theme has a setting \"{name}\"",
                Suggestion.For(name, settings.Keys, settings.Count == 0
                    ? "The themes have no settings."
                    : $"There are: {string.Join(", ", settings.Keys.Order(StringComparer.Ordinal))}."));
    }

    private sealed record Report(Location At, DiagnosticBag Bag);
}
