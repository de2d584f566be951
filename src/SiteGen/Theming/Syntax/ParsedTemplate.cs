using SiteGen.Diagnostics;

namespace SiteGen.Theming.Syntax;

/// <summary>A template in parts.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Source">Its text and places.</param>
/// <param name="Tags">Its tags; null when one of them does not end.</param>
/// <param name="Nodes">Its blocks; null when they do not pair or cannot be read.</param>
internal sealed record ParsedTemplate(ThemeFile File, TemplateSource Source, IReadOnlyList<Tag>? Tags, IReadOnlyList<Node>? Nodes)
{
    /// <summary>Reads a template; what cannot be read becomes a finding.</summary>
    public static ParsedTemplate Parse(Template template, DiagnosticBag bag)
    {
        var source = new TemplateSource(template.File.Path, template.Source, bag);
        var tags = TagScanner.Scan(source);
        return new ParsedTemplate(template.File, source, tags, tags is null ? null : TemplateParser.Parse(source, tags));
    }

    /// <summary>The partials that it includes anywhere.</summary>
    public IEnumerable<PartialNode> Includes() => Includes(Nodes ?? []);

    /// <summary>The names of the partials that it includes for the same view, not for a part of it.</summary>
    public IEnumerable<string> Parts() => Parts(Nodes ?? []);

    private static IEnumerable<string> Parts(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        PartialNode { Arguments.Values: [] } partial => [partial.Name],
        BlockNode { Kind: not ("each" or "with") } block => Parts(block.Body).Concat(Parts(block.Otherwise)),
        _ => [],
    });

    private static IEnumerable<PartialNode> Includes(IEnumerable<Node> nodes) => nodes.SelectMany(node => node switch
    {
        PartialNode partial => [partial],
        BlockNode block => Includes(block.Body).Concat(Includes(block.Otherwise)),
        _ => [],
    });
}
