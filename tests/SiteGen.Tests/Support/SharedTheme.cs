using SiteGen.Build;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Tests.Support;

/// <summary>The default theme, loaded once for all sites in memory that take it as it is: to load it is most of the work of a small site.</summary>
internal static class SharedTheme
{
    private static readonly DiagnosticBag Bag = new();

    private static readonly Lazy<Theme> Default = new(() =>
        Theme.Load(new MemoryTree(Repository.DefaultTheme), new ThemeChoice([new Located<string>("default", new Location("site.yml"))], new Located<string>("en", new Location("site.yml")), SettingsOfSite.None, "/"), ConfigLoader.ThemeNeeds, Bag));

    /// <summary>The theme of a site: the one that is shared, or its own.</summary>
    public static Theme Of(ISourceTree tree, SiteConfig config, DiagnosticBag bag) => IsDefault(tree, config) ? Default.Value : Theme.Load(tree, ConfigLoader.ThemesOf(config), ConfigLoader.ThemeNeeds, bag);

    /// <summary>Fails when the shared theme had a fault in any site.</summary>
    public static void HasNoFault() => Assert.Empty(Bag.Sorted().Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));

    private static bool IsDefault(ISourceTree tree, SiteConfig config) =>
        tree is MemoryTree && config.Theme.Names is [{ Value: "default" }] && config.Theme.Settings.Count == 0 && config.Language == "en" && config.Address.Link("/") == "/"
        && tree.Files("themes") is var files && files.Count == Repository.DefaultTheme.Count
        && files.All(f => Repository.DefaultTheme.TryGetValue(f, out var bytes) && tree.Read(f).AsSpan().SequenceEqual(bytes));
}
