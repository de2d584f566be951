using Scriban.Syntax;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Parsing;

/// <summary>The function of a template tag.</summary>
internal enum TagKind
{
    /// <summary>Includes a partial.</summary>
    Include,

    /// <summary>Prints a value.</summary>
    Print,

    /// <summary>Begins, continues or ends a block, or sets a variable.</summary>
    Block,

    /// <summary>Is a comment.</summary>
    Comment,
}

/// <summary>Everything from <c>{{</c> to <c>}}</c>.</summary>
/// <param name="Start">The offset of its first brace.</param>
/// <param name="End">The offset after its last brace.</param>
/// <param name="Kind">The function of the tag.</param>
internal readonly record struct TemplateTag(int Start, int End, TagKind Kind);

/// <summary>Finds the tags of a template.</summary>
internal static class TemplateTags
{
    /// <summary>The tags in order.</summary>
    public static IReadOnlyList<TemplateTag> Find(ScriptBlockStatement body, string text)
    {
        var (starts, ends, kinds) = (new List<int>(), new List<int>(), new List<(int Offset, TagKind Kind)>());
        Visit(body);
        var (tags, next) = (new List<TemplateTag>(), 0);
        for (var i = 0; i < Math.Min(starts.Count, ends.Count); i++)
        {
            var kind = text.AsSpan(starts[i] + 2).TrimStart("-~ \n\t").StartsWith("#") ? TagKind.Comment : TagKind.Block;
            for (; next < kinds.Count && kinds[next].Offset < ends[i]; next++)
                if (kinds[next].Kind < kind) kind = kinds[next].Kind;
            tags.Add(new TemplateTag(starts[i], ends[i], kind));
        }

        return tags;

        void Visit(ScriptNode? node)
        {
            if (node is ScriptEscapeStatement { IsEntering: true } enter) starts.Add(enter.Span.Start.Offset);
            else if (node is ScriptEscapeStatement { IsClosing: true } exit) ends.Add(exit.Span.End.Offset + 1);
            else if (node is ScriptExpressionStatement print) kinds.Add((print.Span.Start.Offset, KindOf(print.Expression)));
            for (var i = 0; i < node?.ChildrenCount; i++) Visit(node.GetChildren(i));
        }
    }

    /// <summary>The included partials, each with the name of each argument.</summary>
    public static IReadOnlyList<(string Partial, string Argument)> Arguments(ScriptNode body)
    {
        var found = new List<(string, string)>();
        Visit(body);
        return found;

        void Visit(ScriptNode? node)
        {
            if (node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } call)
                found.AddRange(Included(call));
            else
                for (var i = 0; i < node?.ChildrenCount; i++) Visit(node.GetChildren(i));
        }
    }

    // A partial that is not named by a literal is that of a block, and receives the block as an additional argument.
    private static IEnumerable<(string, string)> Included(ScriptFunctionCall call)
    {
        var arguments = call.Arguments.OfType<ScriptNamedArgument>().Select(a => a.Name?.Name ?? "").ToList();
        return call.Arguments.FirstOrDefault() is ScriptLiteral { Value: string name }
            ? arguments.Select(a => (name, a))
            : ViewRecords.Blocks.Keys.SelectMany(k => arguments.Append("block").Select(a => ($"blocks/{k}", a)));
    }

    private static TagKind KindOf(ScriptExpression? expression) => expression switch
    {
        ScriptAssignExpression => TagKind.Block,
        ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } } or ScriptVariableGlobal { Name: "include" } =>
            TagKind.Include,
        _ => TagKind.Print,
    };
}
