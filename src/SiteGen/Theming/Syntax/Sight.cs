namespace SiteGen.Theming.Syntax;

/// <summary>Tells from their text alone which partials look at nothing but certain keys of the view.</summary>
internal sealed class Sight
{
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _partials;
    private readonly IReadOnlySet<string> _keys;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    private Sight(IReadOnlyDictionary<string, ParsedTemplate> partials, IReadOnlySet<string> keys) => (_partials, _keys) = (partials, keys);

    /// <summary>The names of the partials that, included as they are, look at these keys and at nothing else.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyDictionary<string, ParsedTemplate> partials, IReadOnlySet<string> keys)
    {
        var sight = new Sight(partials, keys);
        return partials.Keys.Where(sight.Holds).ToHashSet(StringComparer.Ordinal);
    }

    private bool Holds(string partial) => _known.TryGetValue(partial, out var known) ? known : _known[partial] = All(partial, new Place(IsPart: false, IsLoop: false));

    private bool All(string partial, Place place) => !_partials.TryGetValue(partial, out var template) || template.Nodes is not { } nodes || nodes.All(n => Holds(n, place));

    private bool Holds(Node node, Place place) => node switch
    {
        PrintNode print => Holds(print.Value, place),
        PartialNode include => Holds(include.Arguments, place) && All(include.Name, place with { IsPart = place.IsPart || include.Arguments.Values.Count > 0 }),
        BlockNode block => Holds(block.Arguments, place) && block.Body.All(n => Holds(n, In(block, place))) && block.Otherwise.All(n => Holds(n, place)),
        _ => false,
    };

    private static Place In(BlockNode block, Place place) => block.Kind switch
    {
        "each" => new Place(IsPart: true, IsLoop: true),
        "with" => place with { IsPart = true },
        _ => place,
    };

    private bool Holds(Arguments arguments, Place place) => arguments.Values.Concat(arguments.Named.Select(n => n.Value)).All(v => Holds(v, place));

    private bool Holds(Expression value, Place place) => value switch
    {
        PathExpression path when path.Text.Contains("..", StringComparison.Ordinal) || path.Text.StartsWith("@root", StringComparison.Ordinal) => false,
        PathExpression path when path.Text.StartsWith('@') => place.IsLoop,
        PathExpression path => place.IsPart || _keys.Contains(Key(path.Text)),
        CallExpression call => Holds(call.Arguments, place),
        _ => true,
    };

    private static string Key(string path) => path.StartsWith("this.", StringComparison.Ordinal) ? Key(path[5..]) : path.Split('.')[0];

    /// <summary>Where a tag stands.</summary>
    /// <param name="IsPart">Whether every name there is one of a part of what may be seen.</param>
    /// <param name="IsLoop">Whether the partial itself goes through a list there.</param>
    private readonly record struct Place(bool IsPart, bool IsLoop);
}
