using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Compiles template expressions to functions that evaluate them during rendering, and checks every name and type. An invalid
/// expression returns null and adds a finding.</summary>
internal sealed class ExpressionCompiler(TemplateSource source, TemplateScope scope, CallCompiler calls, ThemeParts parts)
{
    /// <summary>The names of arguments that only other inclusions pass, and that are empty here.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Compiles an expression.</summary>
    public Value? Compile(ScriptExpression? expression) => expression switch
    {
        ScriptNestedExpression nested => Compile(nested.Expression),
        ScriptLiteral literal => Literal(literal),
        ScriptVariableGlobal variable => Name(variable),
        ScriptMemberExpression member => Member(member),
        ScriptFunctionCall call => Call(call.Target, call, null, call.Arguments),
        ScriptPipeCall pipe => Pipe(pipe),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Not(not),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate } minus => Negative(minus),
        ScriptBinaryExpression binary => new OperatorCompiler(source, Compile).Compile(binary),
        ScriptConditionalExpression choice => Choice(choice),
        _ => Refuse(expression),
    };

    private Value? Literal(ScriptLiteral literal) => literal.Value switch
    {
        null => Value.Nothing,
        string text => Value.Constant(ViewType.FreeText, text),
        bool flag => Value.Constant(ViewType.Flag, flag),
        int number => Value.Constant(ViewType.Number, number),
        double number => Value.Constant(ViewType.Number, number),
        _ => Report(Codes.RefusedSyntax, literal, "the value cannot be read", "Write a text in quotes, or a smaller number."),
    };

    private Value? Name(ScriptVariableGlobal variable)
    {
        var name = variable.Name;
        if (scope.Find(name) is { } local) return Read(local);
        if (scope.View.Keys.TryGetValue(name, out var key)) return new Value(key.Type, frame => key.Read(frame.View));
        if (calls.Find(name) is not null) return calls.Compile(new WrittenCall(name, variable, []), this);
        var known = scope.View.Keys.Keys.Concat(scope.Variables).Order(StringComparer.Ordinal).ToList();
        return Report(
            Codes.UnknownViewKey,
            variable,
            $"there is no \"{name}\" here",
            Suggestion.For(name, known, scope.Argument(name) is null
                ? $"There are: {string.Join(", ", known)}."
                : $"Write $.{name}: it is an argument of the partial."));
    }

    private Value? Member(ScriptMemberExpression member)
    {
        if (member.Member is not { Name: var name }) return Refuse(member);
        if (member.Target is ScriptVariableLocal { Name: "" or "$" } or ScriptVariableLocal { BaseName: "" }) return Argument(member, name);
        if (member.Target is ScriptVariableGlobal { Name: "for" }) return Loop(member, name);
        if (member.Target is ScriptVariableGlobal space && scope.Find(space.Name) is null && calls.Find($"{space.Name}.{name}") is not null)
            return calls.Compile(new WrittenCall($"{space.Name}.{name}", member, []), this);
        if (Compile(member.Target) is not { } target) return null;
        if (target == Value.Nothing) return target;
        if (target.Type.Kind == ViewKind.Texts) return TextOf(target, member, name);
        if (target.Type.Record is not { } record)
            return Report(
                Codes.UnknownViewKey, member.Member, $"\"{member.Target}\" is {target.Type} and has no \"{name}\"",
                target.Type.Kind == ViewKind.List ? "Go through the list: {{ for item in list }}." : "Leave the rest of the path out.");
        if (!record.Keys.TryGetValue(name, out var key))
            return Report(
                Codes.UnknownViewKey, member.Member, $"{target.Type} has no key \"{name}\"",
                Suggestion.For(name, record.Keys.Keys, $"It has: {string.Join(", ", record.Keys.Keys.Order(StringComparer.Ordinal))}."));
        var (owner, read) = (target.Read, key.Read);
        return new Value(key.Type, frame => owner(frame) is { } value ? read(value) : null);
    }

    private Value? Argument(ScriptMemberExpression member, string name)
    {
        if (scope.Argument(name) is { } argument) return Read(argument);
        return Arguments.Contains(name)
            ? Value.Nothing
            : Report(
                Codes.UnknownViewKey, member, $"no template includes this one with \"{name}:\"",
                "Give the value where the partial is included: {{ include 'name' " + name + ": value }}.");
    }

    private Value? Loop(ScriptMemberExpression member, string name)
    {
        if (scope.Loop is not { } loop)
            return Report(
                Codes.UnknownViewKey, member, $"\"{member}\" stands outside of a loop",
                "Use it between {{ for item in list }} and its {{ end }}, in the same file.");
        return name switch
        {
            "index" => new Value(ViewType.Number, frame => ((LoopRound)frame.Variables[loop]!).Index),
            "first" => new Value(ViewType.Flag, frame => ((LoopRound)frame.Variables[loop]!).Index == 0),
            "last" => new Value(ViewType.Flag, frame => ((LoopRound)frame.Variables[loop]!).IsLast),
            _ => Report(Codes.UnknownViewKey, member, $"there is no \"{member}\"", "There are: for.index, for.first, for.last."),
        };
    }

    private Value? TextOf(Value texts, ScriptMemberExpression member, string name)
    {
        var read = texts.Read;
        if (member.Target is ScriptMemberExpression { Member: { Name: "settings" } } && !parts.Settings.ContainsKey(name))
            return Report(
                Codes.UnknownSetting, member, $"no theme has a setting \"{name}\"",
                Suggestion.For(name, parts.Settings.Keys, "Add it with its default to settings: in theme.yml."));
        return new Value(ViewType.FreeText, frame => (read(frame) as IReadOnlyDictionary<string, string>)?.GetValueOrDefault(name));
    }

    // a | f | g is parsed as a | (f | g).
    private Value? Pipe(ScriptPipeCall pipe)
    {
        if (pipe.From is not { } from || Compile(from) is not { } value) return null;
        var next = pipe.To;
        for (; next is ScriptPipeCall more; next = more.To)
        {
            if (more.From is not { } step || Piped(value, step, from) is not { } given) return null;
            value = given;
        }

        return next is null ? null : Piped(value, next, from);
    }

    private Value? Piped(Value value, ScriptExpression step, ScriptExpression from) =>
        step is ScriptFunctionCall call ? Call(call.Target, call, (value, from), call.Arguments) : Call(step, step, (value, from), []);

    private Value? Call(
        ScriptExpression? target, ScriptExpression at, (Value Value, ScriptExpression At)? piped, IEnumerable<ScriptExpression> written)
    {
        var name = target switch
        {
            ScriptVariableGlobal variable => variable.Name,
            ScriptMemberExpression { Target: ScriptVariableGlobal space, Member: { } member } => $"{space.Name}.{member.Name}",
            _ => null,
        };
        return name is null ? Refuse(at) : calls.Compile(new WrittenCall(name, at, [.. written]) { Piped = piped }, this);
    }

    private Value? Not(ScriptUnaryExpression not) =>
        Compile(not.Right)?.Test() is { } test ? new Value(ViewType.Flag, frame => !test(frame)) : null;

    private Value? Negative(ScriptUnaryExpression minus)
    {
        if (Compile(minus.Right) is not { } number) return null;
        var read = number.Read;
        return number == Value.Nothing || number.Type.Kind == ViewKind.Number
            ? new Value(ViewType.Number, frame => OperatorCompiler.Calculate(ScriptBinaryOperator.Subtract, 0, read(frame)))
            : Refuse(minus);
    }

    private Value? Choice(ScriptConditionalExpression choice)
    {
        var (condition, then, otherwise) = (Compile(choice.Condition), Compile(choice.ThenValue), Compile(choice.ElseValue));
        if (condition is null || then is null || otherwise is null) return null;
        if (!Value.AreAlike(then, otherwise))
            return Report(
                Codes.WrongArguments, choice, $"the choice is between {then.Type} and {otherwise.Type}",
                "Give both sides a value of the same kind.");
        var (test, yes, no) = (condition.Test(), then.Read, otherwise.Read);
        return new Value((then == Value.Nothing ? otherwise : then).Type, frame => test(frame) ? yes(frame) : no(frame));
    }

    private static Value Read(Variable variable)
    {
        var number = variable.Number;
        return new Value(variable.Type, frame => frame.Variables[number]);
    }

    private Value? Refuse(ScriptExpression? expression)
    {
        var what = expression switch
        {
            ScriptVariableLocal => "a variable with $ is used",
            ScriptIndexerExpression => "an item is taken by its number",
            ScriptArrayInitializerExpression or ScriptObjectInitializerExpression => "a list or an object is written out",
            ScriptInterpolatedStringExpression => "a text with values in it is written",
            ScriptThisExpression => "this is used",
            ScriptAssignExpression => "a variable is set within an expression",
            ScriptNamedArgument => "a named value stands where none belongs",
            _ => "this kind of expression is used",
        };
        return expression is null
            ? null
            : Report(Codes.RefusedSyntax, expression, what, "docs/themes.md says which part of Scriban's language themes can use.");
    }

    private Value? Report(Code code, ScriptNode node, string message, string hint)
    {
        source.Report(code, node, message, hint);
        return null;
    }
}
