using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Compiles the inclusion of a partial by name, or of a block's partial by the block.</summary>
internal sealed class IncludeCompiler(TemplateSource source, ExpressionCompiler expressions, TemplateCompiler compiler)
{
    /// <summary>The number of inclusions, direct and indirect.</summary>
    public int Inclusions { get; private set; }

    /// <summary>Compiles an inclusion; null if a finding explains why it is invalid.</summary>
    public Renderer? Compile(ScriptExpression include)
    {
        var written = (include as ScriptFunctionCall)?.Arguments.ToList() ?? [];
        if (written is [ScriptLiteral { Value: string name } at, .. var rest]) return Include(name, at, rest);
        if (written is [ScriptVariable or ScriptMemberExpression, .. var more]
            && expressions.Compile(written[0]) is { Type.Record: { } record } block
            && record == ViewRecords.BlockView)
            return IncludeBlock(block, written[0], more);
        return Refuse(
            include, "the partial is named neither by a text in quotes nor by a block",
            "Write {{ include 'name' value: value }}, or {{ include block }}.", Codes.WrongArguments);
    }

    private Renderer? Include(string name, ScriptNode at, IReadOnlyList<ScriptExpression> rest)
    {
        if (!compiler.Partials.ContainsKey(name)) return ReportUnknown(name, at);
        if (Arguments(name, rest) is not { } arguments || Partial(name, arguments, at) is not { } partial) return null;
        foreach (var unread in partial.Unread) ReportUnread($"the partial \"{name}\" does", unread, rest);
        return Included(_ => partial, arguments);
    }

    // The partial of each kind of block is compiled for its own record; the block selects the partial during rendering.
    private Renderer? IncludeBlock(Value block, ScriptNode at, IReadOnlyList<ScriptExpression> rest)
    {
        if (Arguments("blocks/…", rest) is not { } arguments) return null;
        var (partials, unread) = (new Dictionary<string, CompiledTemplate>(StringComparer.Ordinal), arguments.Keys.ToHashSet());
        foreach (var (kind, record) in ViewRecords.Blocks)
        {
            arguments["block"] = new Value(ViewType.FromRecord(record), frame => ((BlockView)block.Read(frame)!).Content);
            if (!compiler.Partials.ContainsKey($"blocks/{kind}")) ReportUnknown($"blocks/{kind}", at);
            else if (Partial($"blocks/{kind}", arguments, at) is { } partial) partials.Add(kind, partial);
            unread.IntersectWith(partials.GetValueOrDefault(kind)?.Unread ?? []);
        }

        foreach (var key in unread) ReportUnread("the partials of blocks do", key, rest);
        return partials.Count < ViewRecords.Blocks.Count
            ? null
            : Included(frame => partials[((BlockView)block.Read(frame)!).Kind], arguments);
    }

    private SortedDictionary<string, Value>? Arguments(string name, IReadOnlyList<ScriptExpression> written)
    {
        var arguments = new SortedDictionary<string, Value>(StringComparer.Ordinal);
        foreach (var argument in written)
        {
            if (argument is not ScriptNamedArgument { Name.Name: var key } named)
            {
                Refuse(
                    argument, $"the partial \"{name}\" gets a value without a name", "Write {{ include 'name' value: value }}.",
                    Codes.WrongArguments);
                return null;
            }

            if (expressions.Compile(named.Value) is not { } value) return null;
            if (value == Value.Nothing || arguments.TryAdd(key, value)) continue;
            Refuse(argument, $"\"{key}\" is given twice", "Give it once.", Codes.WrongArguments);
            return null;
        }

        return arguments;
    }

    private CompiledTemplate? Partial(string name, SortedDictionary<string, Value> arguments, ScriptNode at)
    {
        var types = arguments.ToDictionary(a => a.Key, a => a.Value.Type);
        if (compiler.Include(name, types, source, at.Span.Start.Offset) is not { } partial) return null;
        Inclusions = Math.Min(Inclusions + 1 + partial.Inclusions, int.MaxValue / 4);
        return partial;
    }

    private void ReportUnread(string who, string key, IReadOnlyList<ScriptExpression> written) => source.Report(
        Codes.WrongArguments, written.OfType<ScriptNamedArgument>().First(a => a.Name?.Name == key),
        $"{who} not look at \"{key}\"", $"Leave it out, or read it there as {{{{ $.{key} }}}}.");

    private static Renderer Included(Func<RenderState, CompiledTemplate> find, SortedDictionary<string, Value> given)
    {
        var arguments = given.Values.Select(v => v.Read).ToArray();
        return frame => Render(find(frame), arguments, frame);
    }

    private static void Render(CompiledTemplate partial, Func<RenderState, object?>[] arguments, RenderState frame)
    {
        var outer = frame.Variables;
        var inner = partial.Variables == 0 ? [] : new object?[partial.Variables];
        for (var i = 0; i < arguments.Length; i++) inner[i] = arguments[i](frame);
        frame.Variables = inner;
        partial.Render(frame);
        frame.Variables = outer;
    }

    private Renderer? ReportUnknown(string name, ScriptNode at)
    {
        if (name.Split('/').Contains(".."))
            source.Report(Codes.OutsideTheme, at, $"\"{name}\" leads out of partials/", "Name a file below partials/.");
        else
            source.Report(
                Codes.UnknownPartial, at, $"no theme has the partial \"{name}\"",
                Suggestion.For(name, compiler.Partials.Keys, $"Add partials/{name}{TemplateSet.Ending}."));
        return null;
    }

    private Renderer? Refuse(ScriptNode node, string message, string hint, Code code)
    {
        source.Report(code, node, message, hint);
        return null;
    }
}
