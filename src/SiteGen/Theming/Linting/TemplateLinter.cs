using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Linting;

/// <summary>Checks all templates of a theme chain before they are compiled.</summary>
internal static class TemplateLinter
{
    /// <summary>Reads all templates and reports their mistakes, each place once; null when one of them is an error.</summary>
    public static ParsedTemplates? Check(TemplateSet templates, ThemeParts parts, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var parsed = ParsedTemplates.Parse(templates, found);
        foreach (var template in parsed.All) HtmlRules.Check(template);
        new PartialCycles(parsed.Partials).Report();
        CheckTypes(parsed, parsed.Layouts.Values, typeof(PageView), parts);
        CheckTypes(parsed, parsed.Cards.Values, typeof(ShareCardView), parts);
        ReportUnused(parsed);
        foreach (var one in found.Sorted().DistinctBy(d => new { d.Code, d.Location })) bag.Add(one.Code, one.Location, one.Message, one.Hint);
        return found.HasErrors ? null : parsed;
    }

    private static void CheckTypes(ParsedTemplates parsed, IEnumerable<ParsedTemplate> templates, Type root, ThemeParts parts)
    {
        var types = new ViewTypes(root);
        var paths = new ViewPathCheck(types, [.. parts.Settings.Keys]);
        var checker = new TemplateChecker(parsed.Partials, paths, new CallChecker(parts, paths));
        foreach (var template in templates) checker.Check(template.Nodes ?? [], new Scope(types.Root, null, InEach: false), template.Source);
    }

    private static void ReportUnused(ParsedTemplates parsed)
    {
        if (parsed.All.Any(t => t.Nodes is null)) return;
        var used = parsed.All.SelectMany(t => t.Includes()).Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, partial) in parsed.Partials.Where(p => !used.Contains(p.Key)))
            partial.Source.Bag.Add(Codes.UnusedPartial, new Location(partial.Source.Path), $"no template includes the partial \"{name}\"", "Remove it, or include it with {{> " + name + "}}; until then its keys are not checked.");
    }
}
