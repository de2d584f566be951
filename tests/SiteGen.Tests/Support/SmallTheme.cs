using System.Text;
using SiteGen.Build;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Docs;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Tests.Support;

/// <summary>The theme that docs/themes.md makes from the beginning, as it stands there.</summary>
internal static class SmallTheme
{
    private const string Folder = "themes/small/";

    private static readonly string[] Layouts = ["home", "discussion", "story", "event", "article", "topic", "for", "tip-sheet", "plain", "list", "person", "404"];

    private static readonly DiagnosticBag Bag = new();

    /// <summary>Its files by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files { get; } = Document.Of("docs/themes.md").Code()
        .Where(c => c.Above.StartsWith('`' + Folder, StringComparison.Ordinal)).Select(c => (Path: c.Above.Trim('`'), Text: c.Code))
        .Concat(Layouts.Select(l => (Path: $"{Folder}layouts/{l}.sbn-html", Text: "{{ include 'page' }}\n")))
        .ToDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.Text), StringComparer.Ordinal)
        .Append(new(Folder + "i18n/en.yml", Repository.DefaultTheme["themes/default/i18n/en.yml"])).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static readonly Lazy<Theme> Loaded = new(() => Theme.Load(
        new MemoryTree(Files),
        new ThemeChoice([new Located<string>("small", new Location("site.yml"))], new Located<string>("en", new Location("site.yml")), SettingsOfSite.None, "/"),
        ConfigLoader.ThemeNeeds,
        Bag));

    /// <summary>The theme, loaded once.</summary>
    public static Theme Theme => Loaded.Value;

    /// <summary>Builds a site with it in place of the default theme, and fails where that finds a fault of the theme, a crash, a name or a gated text
    /// that was not found with the default theme.</summary>
    public static void BuildsAlike(ISourceTree tree, BuildOptions options, DiagnosticBag withDefault)
    {
        if (!tree.Exists("site.yml") || tree.Files("themes").Any(f => !f.StartsWith("themes/default/", StringComparison.Ordinal))) return;
        var bag = new DiagnosticBag();
        new SiteBuilder(tree, options, bag) { LoadTheme = config => config.Language == "en" ? Theme : Theme.Load(tree, ConfigLoader.ThemesOf(config), ConfigLoader.ThemeNeeds, bag) }.Build(new MemorySink());
        Assert.Empty(Findings);
        var known = withDefault.Sorted().Select(f => (f.Code, f.Location)).ToHashSet();
        Assert.Empty(bag.Sorted().Where(f => IsOfTheme(f.Code) && !known.Contains((f.Code, f.Location))).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));
    }

    private static bool IsOfTheme(Code code) =>
        code == Codes.NameInOutput || code == Codes.GatedInOutput || code == Codes.InternalFault || code.Id.StartsWith("SG09", StringComparison.Ordinal);

    /// <summary>What was found in the theme, in any site.</summary>
    public static IReadOnlyList<string> Findings => [.. Bag.Sorted().Select(f => $"{f.Location}: {f.Code.Id} {f.Message}")];
}
