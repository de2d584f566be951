using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Compiles the statements of one template to renderers, and checks them.</summary>
internal sealed class StatementCompiler(
    ParsedTemplate template, TemplateScope scope, ExpressionCompiler expressions, TemplateCompiler compiler)
{
    private readonly TemplateSource _source = template.Source;
    private readonly PrintCompiler _printing = new(template, expressions);
    private readonly IncludeCompiler _includes = new(template.Source, expressions, compiler);

    /// <summary>The number of inclusions of other templates, direct and indirect.</summary>
    public int Inclusions => _includes.Inclusions;

    /// <summary>Compiles a block. Adjacent constant parts are merged into one text.</summary>
    public Renderer Compile(ScriptBlockStatement? block)
    {
        var (steps, text) = (new List<Renderer>(), new StringBuilder());
        foreach (var statement in block?.Statements ?? [])
        {
            if (statement is ScriptRawStatement raw) text.Append(template.TextOf(raw));
            else if (statement is ScriptExpressionStatement { Expression: var expression } && IsPrinted(expression))
                _printing.Compile(expression, steps, text);
            else if (Compile(statement) is { } step)
            {
                PrintCompiler.Flush(steps, text);
                steps.Add(step);
            }
        }

        PrintCompiler.Flush(steps, text);
        return steps switch
        {
            [] => CompiledTemplate.Nothing.Render,
            [var only] => only,
            _ => InOrder([.. steps]),
        };
    }

    private static Renderer InOrder(Renderer[] steps) => frame =>
    {
        foreach (var step in steps) step(frame);
    };

    private Renderer? Compile(ScriptStatement statement) => statement switch
    {
        ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement => null,
        ScriptIfStatement choice => Choice(choice),
        ScriptElseStatement otherwise => Compile(otherwise.Body),
        ScriptForStatement loop and not ScriptTableRowStatement => Loop(loop),
        ScriptExpressionStatement { Expression: ScriptAssignExpression assign } => Assign(assign),
        ScriptExpressionStatement { Expression: { } include } => _includes.Compile(include),
        _ => Refuse(statement),
    };

    private static bool IsPrinted(ScriptExpression? expression) =>
        expression is not (ScriptAssignExpression
            or ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" } }
            or ScriptVariableGlobal { Name: "include" });

    private Renderer? Choice(ScriptIfStatement choice)
    {
        var condition = expressions.Compile(choice.Condition);
        var then = Compile(choice.Then);
        var otherwise = choice.Else is null ? null : Compile(choice.Else);
        if (condition is null) return null;
        var test = condition.Test();
        if (otherwise is null)
        {
            return frame =>
            {
                if (test(frame)) then(frame);
            };
        }

        return frame =>
        {
            if (test(frame)) then(frame);
            else otherwise(frame);
        };
    }

    private Renderer? Loop(ScriptForStatement loop)
    {
        foreach (var argument in loop.NamedArguments ?? [])
            Report(Codes.RefusedSyntax, argument, "a loop has an argument", "Write {{ for item in list }}.");
        var list = expressions.Compile(loop.Iterator);
        if (loop.Variable is not ScriptVariableGlobal { Name: var name } || !IsFree(name, loop.Variable))
            return Refuse(
                loop.Variable, "the variable of a loop cannot be called that",
                "Write {{ for item in list }}, with a name that the view does not have.");
        if (list is not null && list != Value.Nothing && list.Type.Kind != ViewKind.List)
            list = ReportNothing(Codes.WrongBlockValue, loop.Iterator, $"the loop gets {list.Type} and not a list", "Give it a list.");
        if (list is null)
        {
            Compile(loop.Else?.Body);
            return null;
        }

        var (item, round) = scope.BeginLoop(name, list.Type.Item ?? ViewType.FreeText);
        var body = Compile(loop.Body);
        scope.EndLoop();
        return Rounds(list.Read, (item.Number, round), body, loop.Else is null ? null : Compile(loop.Else.Body));
    }

    private static Renderer Rounds(Func<RenderState, object?> read, (int Item, int Round) numbers, Renderer body, Renderer? otherwise) =>
        frame =>
    {
        var items = read(frame) as IReadOnlyList<object> ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            frame.CountRound();
            (frame.Variables[numbers.Item], frame.Variables[numbers.Round]) = (items[i], new LoopRound(i, i == items.Count - 1));
            body(frame);
        }

        if (items.Count == 0) otherwise?.Invoke(frame);
    };

    private Renderer? Assign(ScriptAssignExpression assign)
    {
        var value = expressions.Compile(assign.Value);
        if (assign.EqualToken?.Value is not (null or "=")
            || assign.Target is not ScriptVariableGlobal { Name: var name }
            || !IsFree(name, assign.Target))
            return Refuse(
                assign, "something other than a variable of the template is set",
                "Write {{ name = value }}, with a name that the view does not have; views and arguments cannot be changed.");
        if (value is null) return null;
        if (scope.Find(name) is { } known && !Value.AreAlike(new Value(known.Type, value.Read), value))
            return Refuse(assign, $"\"{name}\" was {known.Type} and becomes {value.Type}", "Use another name.", Codes.WrongArguments);
        var (number, read) = ((scope.Find(name) ?? scope.Add(name, value.Type)).Number, value.Read);
        return frame => frame.Variables[number] = read(frame);
    }

    private bool IsFree(string name, ScriptNode at) =>
        !scope.View.Keys.ContainsKey(name) && name is not ("for" or "include" or "string" or "array" or "math" or "this" or "empty");

    private Renderer? Refuse(ScriptStatement statement) =>
        Refuse(
            statement, $"{{{{ {FirstWord(statement)} }}}} is used",
            "Themes have if, else, for, include and variables; docs/themes.md shows them.");

    private Renderer? Refuse(ScriptNode? node, string message, string hint, Code? code = null)
    {
        if (node is not null) Report(code ?? Codes.RefusedSyntax, node, message, hint);
        return null;
    }

    private Value? ReportNothing(Code code, ScriptNode? node, string message, string hint)
    {
        if (node is not null) Report(code, node, message, hint);
        return null;
    }

    private void Report(Code code, ScriptNode node, string message, string hint) => _source.Report(code, node, message, hint);

    private string FirstWord(ScriptStatement statement)
    {
        var text = _source.Text.AsSpan(Math.Clamp(statement.Span.Start.Offset, 0, _source.Text.Length));
        var length = text.IndexOfAnyExceptInRange('a', 'z');
        return text[..(length < 0 ? text.Length : length)].ToString();
    }
}
