namespace SiteGen.Theming.Syntax;

/// <summary>What a partial looks at, told from its text alone.</summary>
internal sealed class Sight
{
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _partials;
    private readonly bool _site;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    private Sight(IReadOnlyDictionary<string, ParsedTemplate> partials, bool site) => (_partials, _site) = (partials, site);

    /// <summary>The names of the partials that, included by a layout as they are, look at nothing but <c>site</c>.</summary>
    public static IReadOnlySet<string> OfSite(IReadOnlyDictionary<string, ParsedTemplate> partials) => new Sight(partials, site: true).Names();

    /// <summary>The names of the partials that look at nothing but what they are given.</summary>
    public static IReadOnlySet<string> OfItself(IReadOnlyDictionary<string, ParsedTemplate> partials) => new Sight(partials, site: false).Names();

    private HashSet<string> Names() => _partials.Keys.Where(Holds).ToHashSet(StringComparer.Ordinal);

    private bool Holds(string partial) => _known.TryGetValue(partial, out var known) ? known : _known[partial] = Holds(Nodes(partial), inside: false);

    private IReadOnlyList<Node> Nodes(string partial) => _partials[partial].Nodes ?? [];

    private bool Holds(IEnumerable<Node> nodes, bool inside) => nodes.All(n => Holds(n, inside));

    /// <param name="node">A part of the partial.</param>
    /// <param name="inside">Whether it stands in a block over a part of what may be seen, where every name is that part's unless it leads out.</param>
    private bool Holds(Node node, bool inside) => node switch
    {
        PrintNode print => Holds(print.Value, inside),
        PartialNode include when _site => include.Arguments is { Values: [], Named: [] } && Holds(Nodes(include.Name), inside),
        PartialNode include => Holds(include.Arguments, inside) && Holds(Nodes(include.Name), inside),
        BlockNode block => Holds(block.Arguments, inside) && Holds(block.Body, inside || block.Kind is "each" || (_site && block.Kind is "with")) && Holds(block.Otherwise, inside),
        _ => false,
    };

    private bool Holds(Arguments arguments, bool inside) => arguments.Values.Concat(arguments.Named.Select(n => n.Value)).All(v => Holds(v, inside));

    private bool Holds(Expression value, bool inside) => value switch
    {
        PathExpression path when path.Text.Contains("..", StringComparison.Ordinal) || path.Text.StartsWith("@root", StringComparison.Ordinal) => false,
        PathExpression path => inside || (_site ? path.Text.StartsWith("site.", StringComparison.Ordinal) : !path.Text.StartsWith('@')),
        CallExpression call => Holds(call.Arguments, inside),
        _ => true,
    };
}
