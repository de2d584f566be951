using SiteGen.Theming.Chain;

namespace SiteGen.Theming.Parsing;

/// <summary>The layouts and partials of a theme chain, by name.</summary>
internal sealed record TemplateSet(IReadOnlyDictionary<string, Template> Layouts, IReadOnlyDictionary<string, Template> Partials)
{
    /// <summary>The file name extension of layouts and partials.</summary>
    public const string Ending = ".sbn-html";

    private const string CardEnding = ".sbn-svg";

    /// <summary>The templates of share cards, which are pictures.</summary>
    public IReadOnlyDictionary<string, Template> Cards { get; init; } = new Dictionary<string, Template>();

    /// <summary>Reads the templates of a chain; a required layout that no theme has is a finding.</summary>
    public static TemplateSet Load(ThemeChain chain, IEnumerable<string> neededLayouts, DiagnosticBag bag)
    {
        var set = new TemplateSet(Read(chain, "layouts", bag), Read(chain, "partials", bag))
        { Cards = Read(chain, "cards", bag, CardEnding) };
        foreach (var layout in neededLayouts.Where(l => chain.Themes.Count > 0 && chain.Find($"layouts/{l}{Ending}") is null))
            bag.Add(
                Codes.MissingLayout, new Location($"themes/{chain.Themes[^1]}/layouts/{layout}{Ending}"),
                $"no theme has the layout \"{layout}\"",
                Suggestion.For(layout, set.Layouts.Keys, "Add this file; the default theme shows what goes into it."));
        return set;
    }

    private static Dictionary<string, Template> Read(ThemeChain chain, string folder, DiagnosticBag bag, string ending = Ending)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var file in chain.Files(folder).Where(f => IsTemplate(f, ending, bag)))
            if (chain.Text(file.Path, bag) is { } source)
                templates.Add(
                    file.Name[(folder.Length + 1)..^ending.Length],
                    new Template(file.Name[(folder.Length + 1)..^ending.Length], file, source));
        return templates;
    }

    private static bool IsTemplate(ThemeFile file, string ending, DiagnosticBag bag)
    {
        if (!file.Name.EndsWith(ending, StringComparison.Ordinal))
            bag.Add(
                Codes.StrayThemeFile, new Location(file.Path), "nothing reads this file",
                $"Templates end in {ending}; move other files to assets/ or out of the theme.");
        else if (!file.Name[..^ending.Length].All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '/'))
            bag.Add(
                Codes.BadThemeFile, new Location(file.Path), "the name of this template cannot be used",
                "Use lower-case letters, digits and hyphens.");
        else return true;
        return false;
    }
}
