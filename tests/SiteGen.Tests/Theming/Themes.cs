using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Theming;
using SiteGen.Theming.Templates;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Tests.Theming;

/// <summary>A loaded theme and its findings.</summary>
internal sealed record Themes(Theme Theme, DiagnosticBag Bag)
{
    public Layouts? Layouts => Theme.Layouts.Result;

    public static Themes Load(SiteFiles text, params string[] names)
    {
        var bag = new DiagnosticBag();
        var choice = new ThemeChoice([.. (names.Length == 0 ? ["default"] : names).Select((n, i) => new Located<string>(n, new Location("site.yml", 1, 9 + i)))],
            new Located<string>(text.Language, new Location("site.yml", 2, 11)), new SettingsOfSite(text.Settings, new Location("site.yml", 3)), "/base/");
        var theme = Theme.Load(text.Files, choice, new ThemeNeeds(new Version(0, 1, 0, 0), text.Layouts, text.Texts), bag);
        theme.Layouts.Wait();
        return new Themes(theme, bag);
    }

    public static Themes Load(string files, params string[] names) => Load(new SiteFiles(new ThemeFiles(files)), names);

    /// <summary>The default theme with one layout, which is rendered; findings fail the test.</summary>
    public static string Render(string layout, PageView view, string more = "")
    {
        var themes = Load($"-- themes/default/layouts/page.sbn-html --\n{layout}\n-- themes/default/i18n/en.yml --\nkey: Text\n{more}");
        Assert.Empty(themes.Lines);
        return themes.Rendered(view)!.TrimEnd('\n');
    }

    /// <summary>The page that the layout "page" makes of a view; null where a finding says why there is none.</summary>
    public string? Rendered(PageView view)
    {
        using var html = new TextBuffer();
        return Layouts!.TryRender("page", view, html) ? html.ToString() : null;
    }

    public IReadOnlyList<string> Lines => [.. Bag.Sorted().Select(d => $"{d.Location}: {d.Code.Id} {d.Message} | {d.Hint}")];

    public void HasOnly(params string[] findings) =>
        Assert.Equal(findings, Bag.Sorted().Select(d => $"{d.Location}: {d.Code.Id}"));

    public void Has(Code code, string place, params string[] words) => Has(code.Id, place, words);

    public void Has(string code, string place, params string[] words)
    {
        var found = Bag.Sorted().FirstOrDefault(d => d.Code.Id == code && d.Location.ToString() == place);
        Assert.True(found is not null, $"No {code} at {place}. Found:\n{string.Join('\n', Lines)}");
        foreach (var word in words) Assert.Contains(word, $"{found.Message} | {found.Hint}");
    }
}

/// <summary>A site's files and what it says about its themes.</summary>
internal sealed record SiteFiles(ThemeFiles Files)
{
    public string Language { get; init; } = "en";

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    public string[] Layouts { get; init; } = [];

    public string[] Texts { get; init; } = [];
}
