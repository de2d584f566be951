using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>A template in parts.</summary>
/// <param name="Source">Its text and places.</param>
/// <param name="Tags">Its tags; null when one of them does not end.</param>
/// <param name="Nodes">Its blocks; null when they do not pair or cannot be read.</param>
internal sealed record ParsedTemplate(TemplateSource Source, IReadOnlyList<Tag>? Tags, IReadOnlyList<Node>? Nodes)
{
    /// <summary>Reads a template; what cannot be read becomes a finding.</summary>
    public static ParsedTemplate Parse(TemplateSource source) =>
        TagScanner.Scan(source) is { } tags ? new ParsedTemplate(source, tags, TemplateParser.Parse(source, tags)) : new ParsedTemplate(source, null, null);

    /// <summary>The partials that it includes anywhere.</summary>
    public IEnumerable<PartialNode> Includes() => Includes(Nodes ?? []);

    private static IEnumerable<PartialNode> Includes(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        PartialNode partial => [partial],
        BlockNode block => Includes(block.Body).Concat(Includes(block.Otherwise)),
        _ => [],
    });
}
