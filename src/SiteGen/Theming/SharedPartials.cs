using System.Collections.Concurrent;
using HandlebarsDotNet;
using SiteGen.Theming.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming;

/// <summary>Knows the partials that look at nothing but the site, such as its header: their HTML is made once for each section, not for each page.</summary>
internal sealed class SharedPartials(IReadOnlyDictionary<string, ParsedTemplate> partials)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a partial, included by a layout as it is, looks at nothing but <c>site</c>.</summary>
    public bool Has(string partial) => _known.TryGetValue(partial, out var known) ? known : _known[partial] = All(Nodes(partial), inside: false);

    /// <summary>Renders once for each view of the site; a view that is not a whole page's is rendered each time.</summary>
    public static HandlebarsTemplate<TextWriter, object, object> Once(HandlebarsTemplate<TextWriter, object, object> template)
    {
        var made = new ConcurrentDictionary<object, string>(ReferenceEqualityComparer.Instance);
        return (writer, view, data) =>
        {
            if (view is PageView page) writer.Write(made.GetOrAdd(page.Site, _ => Render(template, view, data)));
            else template(writer, view, data);
        };
    }

    private static string Render(HandlebarsTemplate<TextWriter, object, object> template, object view, object? data)
    {
        using var html = new StringWriter();
        template(html, view, data!);
        return html.ToString();
    }

    private IReadOnlyList<Node> Nodes(string partial) => partials[partial].Nodes ?? [];

    private bool All(IEnumerable<Node> nodes, bool inside) => nodes.All(n => Sees(n, inside));

    /// <param name="node">A part of the partial.</param>
    /// <param name="inside">Whether it stands in a block over a part of the site, where every name is the site's unless it leads out.</param>
    private bool Sees(Node node, bool inside) => node switch
    {
        PrintNode print => Sees(print.Value, inside),
        PartialNode { Arguments: { Values: [], Named: [] } } include => All(Nodes(include.Name), inside),
        BlockNode block => Sees(block.Arguments, inside) && All(block.Body, inside || block.Kind is "each" or "with") && All(block.Otherwise, inside),
        _ => false,
    };

    private static bool Sees(Syntax.Arguments arguments, bool inside) => arguments.Values.Concat(arguments.Named.Select(n => n.Value)).All(v => Sees(v, inside));

    private static bool Sees(Expression value, bool inside) => value switch
    {
        PathExpression path when path.Text.Contains("..", StringComparison.Ordinal) || path.Text.StartsWith("@root", StringComparison.Ordinal) => false,
        PathExpression path => inside || path.Text.StartsWith("site.", StringComparison.Ordinal),
        CallExpression call => Sees(call.Arguments, inside),
        _ => true,
    };
}
