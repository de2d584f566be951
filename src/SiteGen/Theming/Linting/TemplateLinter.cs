using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>Checks all templates of a theme chain before they are compiled.</summary>
internal static class TemplateLinter
{
    /// <summary>Reports the mistakes of all templates, each place once; true when none of them is an error.</summary>
    public static bool Check(TemplateSet templates, ThemeParts parts, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var partials = Parse(templates.Partials, found);
        var layouts = Parse(templates.Layouts, found);
        foreach (var template in partials.Values.Concat(layouts.Values)) HtmlRules.Check(template);
        new PartialCycles(partials).Report();
        CheckTypes(layouts, partials, parts);
        ReportUnused(layouts, partials);
        foreach (var one in found.Sorted().DistinctBy(d => new { d.Code, d.Location })) bag.Add(one.Code, one.Location, one.Message, one.Hint);
        return !found.HasErrors;
    }

    private static Dictionary<string, ParsedTemplate> Parse(IReadOnlyDictionary<string, Template> templates, DiagnosticBag bag) =>
        templates.Values.ToDictionary(t => t.Name, t => ParsedTemplate.Parse(new TemplateSource(t.File.Path, t.Source, bag)), StringComparer.Ordinal);

    private static void CheckTypes(Dictionary<string, ParsedTemplate> layouts, Dictionary<string, ParsedTemplate> partials, ThemeParts parts)
    {
        var types = new ViewTypes();
        var paths = new ViewPathCheck(types, [.. parts.Settings.Keys]);
        var checker = new TemplateChecker(partials, paths, new CallChecker(parts, paths));
        foreach (var layout in layouts.Values) checker.Check(layout.Nodes ?? [], new Scope(types.Root, null, InEach: false), layout.Source);
    }

    private static void ReportUnused(Dictionary<string, ParsedTemplate> layouts, Dictionary<string, ParsedTemplate> partials)
    {
        if (layouts.Values.Concat(partials.Values).Any(t => t.Nodes is null)) return;
        var used = layouts.Values.Concat(partials.Values).SelectMany(t => t.Includes()).Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in partials.Keys.Where(n => !used.Contains(n)))
            partials[name].Source.Bag.Add(Codes.UnusedPartial, new Location(partials[name].Source.Path), $"no template includes the partial \"{name}\"", "Remove it, or include it with {{> " + name + "}}; until then its keys are not checked.");
    }
}
