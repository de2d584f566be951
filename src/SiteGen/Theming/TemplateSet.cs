using SiteGen.Diagnostics;

namespace SiteGen.Theming;

/// <summary>The layouts and partials that a theme chain gives, by name.</summary>
internal sealed record TemplateSet(IReadOnlyDictionary<string, Template> Layouts, IReadOnlyDictionary<string, Template> Partials)
{
    private const string Ending = ".hbs";

    /// <summary>Reads the templates of a chain; a needed layout that no theme has is a finding.</summary>
    public static TemplateSet Load(ThemeChain chain, IEnumerable<string> neededLayouts, DiagnosticBag bag)
    {
        var set = new TemplateSet(Read(chain, "layouts", bag), Read(chain, "partials", bag));
        foreach (var layout in neededLayouts.Where(l => chain.Themes.Count > 0 && chain.Find($"layouts/{l}{Ending}") is null))
            bag.Add(Codes.MissingLayout, new Location($"themes/{chain.Themes[^1]}/layouts/{layout}{Ending}"), $"no theme has the layout \"{layout}\"",
                Suggestion.For(layout, set.Layouts.Keys, "Add this file; the default theme shows what goes into it."));
        return set;
    }

    private static Dictionary<string, Template> Read(ThemeChain chain, string folder, DiagnosticBag bag)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var file in chain.Files(folder).Where(f => IsTemplate(f, bag)))
            if (chain.Text(file.Path, bag) is { } source)
                templates.Add(file.Name[(folder.Length + 1)..^Ending.Length], new Template(file.Name[(folder.Length + 1)..^Ending.Length], file, source));
        return templates;
    }

    private static bool IsTemplate(ThemeFile file, DiagnosticBag bag)
    {
        if (!file.Name.EndsWith(Ending, StringComparison.Ordinal))
            bag.Add(Codes.StrayThemeFile, new Location(file.Path), "nothing reads this file", $"Templates end in {Ending}; move other files to assets/ or out of the theme.");
        else if (!file.Name[..^Ending.Length].All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '/'))
            bag.Add(Codes.BadThemeFile, new Location(file.Path), "the name of this template cannot be used", "Use lower-case letters, digits and hyphens.");
        else return true;
        return false;
    }
}
