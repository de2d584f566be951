using SiteGen.Theming.Linting;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The templates of a theme chain, ready to render.</summary>
/// <param name="Layouts">The layouts by name.</param>
/// <param name="Cards">The templates of share cards by name.</param>
internal sealed record CompiledTemplates(
    IReadOnlyDictionary<string,
    CompiledTemplate> Layouts,
    IReadOnlyDictionary<string,
    CompiledTemplate> Cards)
{
    /// <summary>Parses, checks and compiles all templates, and reports each mistake once; null if one of them is an error.</summary>
    public static CompiledTemplates? Compile(TemplateSet templates, ThemeParts parts, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var (layouts, partials, cards) = (Parse(templates.Layouts, found), Parse(templates.Partials, found), Parse(templates.Cards, found));
        foreach (var template in layouts.Values.Concat(partials.Values).Concat(cards.Values))
        {
            HtmlRules.Check(template.Source, template.Places.Tags);
            HtmlNesting.Check(template);
        }

        var arguments = layouts.Values.Concat(partials.Values).Concat(cards.Values).SelectMany(t => t.Arguments()).ToLookup(
            a => a.Partial, a => a.Argument);
        var pages = new TemplateCompiler(partials, ViewRecords.PageView, parts) { Arguments = arguments };
        var pictures = new TemplateCompiler(partials, ViewRecords.ShareCardView, parts) { Arguments = arguments };
        var compiled = new CompiledTemplates(Each(layouts, pages), Each(cards, pictures));
        if (!found.HasErrors) ReportUnused(partials, [.. pages.Included, .. pictures.Included]);
        foreach (var one in found.Sorted().DistinctBy(d => new { d.Code, d.Location }))
            bag.Add(one.Code, one.Location, one.Message, one.Hint);
        return found.HasErrors ? null : compiled;
    }

    private static Dictionary<string, ParsedTemplate> Parse(IReadOnlyDictionary<string, Template> templates, DiagnosticBag bag) =>
        templates.ToDictionary(t => t.Key, t => ParsedTemplate.Parse(t.Value, bag), StringComparer.Ordinal);

    private static Dictionary<string, CompiledTemplate> Each(Dictionary<string, ParsedTemplate> templates, TemplateCompiler compiler) =>
        templates.ToDictionary(t => t.Key, t => compiler.Compile(t.Value), StringComparer.Ordinal);

    private static void ReportUnused(Dictionary<string, ParsedTemplate> partials, HashSet<string> used)
    {
        foreach (var (name, partial) in partials.Where(p => !used.Contains(p.Key)))
            partial.Source.Bag.Add(
                Codes.UnusedPartial, new Location(partial.Source.Path), $"no template includes the partial \"{name}\"",
                $"Remove it, or include it with {{{{ include '{name}' }}}}; until then its keys are not checked.");
    }
}
