using SiteGen.Diagnostics;

namespace SiteGen.Theming.Syntax;

/// <summary>The layouts and partials of a theme chain in parts, by name.</summary>
internal sealed record ParsedTemplates(IReadOnlyDictionary<string, ParsedTemplate> Layouts, IReadOnlyDictionary<string, ParsedTemplate> Partials)
{
    /// <summary>The templates of share cards.</summary>
    public IReadOnlyDictionary<string, ParsedTemplate> Cards { get; init; } = new Dictionary<string, ParsedTemplate>();

    /// <summary>All of them.</summary>
    public IEnumerable<ParsedTemplate> All => Partials.Values.Concat(Layouts.Values).Concat(Cards.Values);

    /// <summary>Reads all templates; what cannot be read becomes a finding.</summary>
    public static ParsedTemplates Parse(TemplateSet templates, DiagnosticBag bag)
    {
        return new ParsedTemplates(Each(templates.Layouts), Each(templates.Partials)) { Cards = Each(templates.Cards) };

        Dictionary<string, ParsedTemplate> Each(IReadOnlyDictionary<string, Template> some) =>
            some.Values.ToDictionary(t => t.Name, t => ParsedTemplate.Parse(t, bag), StringComparer.Ordinal);
    }
}
