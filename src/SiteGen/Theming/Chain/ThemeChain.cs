using SiteGen.Files;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Theming.Chain;

/// <summary>The themes of a site in order; of every file, the version of the first theme that has it is used. Reads only files in
/// <c>themes/</c>.</summary>
internal sealed class ThemeChain
{
    private const string Root = "themes/";
    private readonly ISourceTree _tree;
    private readonly Dictionary<string, ThemeFile> _winners = new(StringComparer.Ordinal);

    private ThemeChain(ISourceTree tree, IReadOnlyList<string> themes)
    {
        (_tree, Themes) = (tree, themes);
        foreach (var theme in themes)
            foreach (var path in tree.Files(Root + theme).Where(p => p.StartsWith($"{Root}{theme}/", StringComparison.Ordinal)))
                Admit(theme, path);
    }

    /// <summary>The names of the existing themes, highest priority first.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Finds the themes of a site; the name of a missing theme is a finding at its location.</summary>
    public static ThemeChain Load(ISourceTree tree, IReadOnlyList<Located<string>> names, DiagnosticBag bag)
    {
        var there = ThemesOf(tree);
        var chain = new ThemeChain(tree, [.. names.Where(n => IsTheme(n, there, bag)).Select(n => n.Value).Distinct()]);
        chain.ReportShadowed(names, bag);
        return chain;
    }

    /// <summary>The effective file with this name, or null.</summary>
    public ThemeFile? Find(string name) => _winners.GetValueOrDefault(name);

    /// <summary>The effective files below a folder of the themes, in ordinal order.</summary>
    public IReadOnlyList<ThemeFile> Files(string folder) =>
        [.. _winners.Values
            .Where(f => f.Name.StartsWith(folder + "/", StringComparison.Ordinal))
            .OrderBy(f => f.Name, StringComparer.Ordinal)];

    /// <summary>The files with this name in all themes that have one, highest priority first.</summary>
    public IReadOnlyList<string> Every(string name) =>
        [.. Themes.Select(t => $"{Root}{t}/{name}").Where(_tree.Exists)];

    /// <summary>Whether one of the themes has a file with this path.</summary>
    public bool Has(string path) => !path.Split('/', '\\').Contains("..")
        && Themes.Any(t => path.StartsWith($"{Root}{t}/", StringComparison.Ordinal))
        && _tree.Exists(path);

    /// <summary>The bytes of a file; null with a finding if it cannot be read.</summary>
    public byte[]? Bytes(string path, DiagnosticBag bag)
    {
        try
        {
            return _tree.Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(
                Codes.Unreadable, new Location(path), "the file cannot be read",
                "Check that it is still there and that its permissions allow reading.");
            return null;
        }
    }

    /// <summary>The text of a file; null with a finding if it cannot be read.</summary>
    public string? Text(string path, DiagnosticBag bag) => Bytes(path, bag) is { } bytes ? SourceText.Decode(path, bytes, bag)?.Text : null;

    private static List<string> ThemesOf(ISourceTree tree) =>
        [.. tree.Files("themes").Select(f => f.Split('/')).Where(p => p.Length > 2).Select(p => p[1]).Distinct()];

    private static bool IsTheme(Located<string> name, List<string> there, DiagnosticBag bag)
    {
        if (name.Value.Length == 0 || !name.Value.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-'))
            bag.Add(
                Codes.BadThemeName, name.At, $"\"{name.Value}\" cannot be the name of a theme",
                "Use lower-case letters, digits and hyphens; the theme is the folder of that name in themes/.");
        else if (!there.Contains(name.Value))
            bag.Add(
                Codes.UnknownTheme, name.At, $"there is no theme \"{name.Value}\" in themes/",
                Suggestion.For(name.Value, there, Known(there)));
        else return true;
        return false;
    }

    private static string Known(List<string> there) =>
        there.Count == 0 ? "Put the theme's folder into themes/." : $"There are: {string.Join(", ", there.Order(StringComparer.Ordinal))}.";

    private void Admit(string theme, string path)
    {
        var name = path[(Root.Length + theme.Length + 1)..];
        _winners.TryAdd(name, new ThemeFile(name, path));
    }

    private void ReportShadowed(IReadOnlyList<Located<string>> names, DiagnosticBag bag)
    {
        foreach (var name in names.Where(n => Themes.Contains(n.Value)))
        {
            var replacing = _tree.Files(Root + name.Value).Where(f => !IsMerged(f[(Root.Length + name.Value.Length + 1)..])).ToList();
            if (replacing.Count > 0 && !_winners.Values.Any(f => replacing.Contains(f.Path)))
                bag.Add(
                    Codes.ShadowedTheme, name.At, $"the theme \"{name.Value}\" changes nothing: an earlier theme has each of its files",
                    "Write it before the theme that it is to change.");
        }
    }

    private static bool IsMerged(string name) => name == "theme.yml" || name.StartsWith("i18n/", StringComparison.Ordinal);
}

/// <summary>A file of the theme chain that no theme of higher priority overrides.</summary>
/// <param name="Name">Its path within its theme, such as <c>layouts/page.sbn-html</c>.</param>
/// <param name="Path">Its path from the site's root.</param>
internal sealed record ThemeFile(string Name, string Path);
