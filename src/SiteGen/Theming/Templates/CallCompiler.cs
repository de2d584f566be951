using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>A function call as written in a template.</summary>
/// <param name="Name">The function.</param>
/// <param name="At">The location of the call.</param>
/// <param name="Arguments">The arguments after the name.</param>
internal sealed record WrittenCall(string Name, ScriptNode At, IReadOnlyList<ScriptExpression> Arguments)
{
    /// <summary>The first argument, if it is piped in.</summary>
    public (Value Value, ScriptExpression At)? Piped { get; init; }
}

/// <summary>Compiles function calls, and checks the number and kinds of their arguments as well as the texts, assets and addresses that
/// they name.</summary>
internal sealed class CallCompiler(TemplateSource source, ThemeParts parts, SiteFunctions siteFunctions)
{
    private static readonly Dictionary<string, TemplateFunction> Scriban = ScribanFunctions.All.ToDictionary(
        f => f.Name, StringComparer.Ordinal);

    /// <summary>The function of this name, or null.</summary>
    public TemplateFunction? Find(string name) => siteFunctions.All.FirstOrDefault(f => f.Name == name) ?? Scriban.GetValueOrDefault(name);

    /// <summary>Compiles a call; null if findings explain why it is invalid.</summary>
    /// <param name="call">The call.</param>
    /// <param name="expressions">Compiles the arguments.</param>
    public Value? Compile(WrittenCall call, ExpressionCompiler expressions)
    {
        if (Find(call.Name) is not { } function) return ReportUnknown(call.Name, call.At);
        var plain = call.Arguments.Where(a => a is not ScriptNamedArgument).ToList();
        var named = call.Arguments.OfType<ScriptNamedArgument>().ToList();
        if (!CountIsRight(function, plain.Count + (call.Piped is null ? 0 : 1), call.At) || !NamesAreRight(function, named)) return null;
        var values = plain.ConvertAll(expressions.Compile);
        if (call.Piped is { } first)
        {
            values.Insert(0, first.Value);
            plain.Insert(0, first.At);
        }

        var given = named.ConvertAll(n => (Name: n.Name?.Name ?? "", Value: expressions.Compile(n.Value), At: (ScriptNode)n));
        if (values.Contains(null)
            || given.Exists(g => g.Value is null)
            || !KindsAreRight(function, values!, plain)
            || !given.TrueForAll(g => IsText(g.Value!, g.At))) return null;
        if (!MeaningIsRight(function, values!, plain, given.ConvertAll(g => (g.Name, g.At)))) return null;
        return Compiled(function, values!, [.. given.Select(g => (g.Name, g.Value!))], source.At(call.At.Span.Start.Offset));
    }

    private static Value Compiled(TemplateFunction function, List<Value> values, (string Name, Value Value)[] named, Location at)
    {
        if (function.GivesItem && values[0] == Value.Nothing) return Value.Nothing;
        var type = function.GivesItem ? values[0].Type.Item! : Result(function, values);
        var (reads, run) = (values.ConvertAll(v => v.Read).ToArray(), function.Run);
        if (values.TrueForAll(v => v.IsConstant) && named.Length == 0) return Value.Constant(type, run([.. values.Select(v => v.Known)]));
        if (named.Length == 0)
            return new Value(type, Value.At(at, frame => Value.Bounded(run(Array.ConvertAll(reads, read => read(frame))))));
        return new Value(
            type,
            Value.At(at, frame =>
                run([.. Array.ConvertAll(reads, read => read(frame)), Array.ConvertAll(named, n => (n.Name, n.Value.Read(frame)))])));
    }

    // The result of processing the site's own text is also the site's text.
    private static ViewType Result(TemplateFunction function, List<Value> values) =>
        function.Result == ViewType.Text && Scriban.ContainsKey(function.Name) && values.Exists(v => v.Type.IsFree)
            ? ViewType.FreeText
            : function.Result;

    private Value? ReportUnknown(string name, ScriptNode at)
    {
        var known = siteFunctions.All.Select(f => f.Name).Concat(Scriban.Keys).ToList();
        return Report(
            Codes.UnknownFunction, at, $"there is no function \"{name}\" in themes",
            Suggestion.For(name, known, $"There are: {string.Join(", ", known)}."));
    }

    private bool CountIsRight(TemplateFunction function, int count, ScriptNode at)
    {
        if (count <= function.Parameters.Count && count >= function.Parameters.Count - function.Optional) return true;
        Report(
            Codes.WrongArguments,
            at,
            $"\"{function.Name}\" gets {count} {(count == 1 ? "argument" : "arguments")} and takes "
                + $"{(function.Optional > 0 ? $"{function.Parameters.Count - function.Optional} to " : "")}{function.Parameters.Count}",
            $"Write {function.Usage}.");
        return false;
    }

    private bool NamesAreRight(TemplateFunction function, List<ScriptNamedArgument> named)
    {
        if (named.Count == 0 || function.TakesNamed) return true;
        Report(Codes.WrongArguments, named[0], $"\"{function.Name}\" takes no named arguments", $"Write {function.Usage}.");
        return false;
    }

    private bool KindsAreRight(TemplateFunction function, List<Value> values, List<ScriptExpression> written)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i == function.Literal && !values[i].IsConstant)
                Report(
                    Codes.WrongArguments, written[i], $"the argument of \"{function.Name}\" is not a text in quotes",
                    $"Write {function.Usage}; only a text that stands in the template can be checked.");
            else if (values[i] != Value.Nothing && !Fits(values[i].Type, function.Parameters[i], function))
                Report(
                    Codes.WrongArguments, written[i], $"\"{written[i]}\" is {values[i].Type} and cannot be given to \"{function.Name}\"",
                    $"Write {function.Usage}.");
            else continue;
            return false;
        }

        return true;
    }

    private bool Fits(ViewType type, ViewKind wanted, TemplateFunction function) => wanted switch
    {
        ViewKind.Text => type.IsPrintable,
        ViewKind.Record => type.Record == ViewRecords.DateView,
        ViewKind.List => type.Kind == ViewKind.List && (function.GivesItem || function.Parameters.Count == 1 || type.Item!.IsPrintable),
        _ => type.Kind == wanted,
    };

    private bool IsText(Value value, ScriptNode at)
    {
        if (value.Type.IsPrintable || value.Type.Kind == ViewKind.Flag) return true;
        Report(Codes.WrongArguments, at, $"the value is {value.Type} and cannot be put into a text", "Give it a text or a number.");
        return false;
    }

    private bool MeaningIsRight(
        TemplateFunction function, List<Value> values, List<ScriptExpression> written, List<(string Name, ScriptNode At)> named)
    {
        if (function == siteFunctions.Text) return TextIsRight(Value.Written(values[0].Known), written[0], named);
        if (function == siteFunctions.Asset) return AssetIsRight(Value.Written(values[0].Known), written[0]);
        if (function == siteFunctions.Date) return values.Count == 1 || DateIsRight(Value.Written(values[1].Known), written[1]);
        return function != siteFunctions.Url || AddressIsRight(values[0], written[0]);
    }

    private bool TextIsRight(string key, ScriptNode at, List<(string Name, ScriptNode At)> named)
    {
        if (parts.Texts.Find(key) is not { } text)
            return Report(
                Codes.UnknownText, at, parts.Texts.Has(key) ? $"\"{key}\" is a list and not a text" : $"no theme has the text \"{key}\"",
                Suggestion.For(key, parts.Texts.Keys, "Add it to i18n/ of the theme.")) is not null;
        var isRight = true;
        foreach (var name in text.Placeholders.Where(p => named.TrueForAll(n => n.Name != p)))
            isRight &= Report(
                Codes.WrongPlaceholders, at, $"the text \"{key}\" needs a value for {{{name}}}",
                $"Write {{{{ t \"{key}\" {name}: … }}}}.") is not null;
        foreach (var (name, place) in named.Where(n => !text.Placeholders.Contains(n.Name)))
            isRight &= Report(
                Codes.WrongPlaceholders, place, $"the text \"{key}\" has no {{{name}}}",
                Suggestion.For(name, text.Placeholders, "Leave the value out, or add the placeholder to the text.")) is not null;
        return isRight;
    }

    private bool AssetIsRight(string asset, ScriptNode at)
    {
        if (asset.Split('/').Contains(".."))
            return Report(Codes.OutsideTheme, at, $"\"{asset}\" leads out of assets/", "Name a file below assets/.") is not null;
        return parts.Assets.PathOf(asset) is not null
            || Report(
                Codes.UnknownAsset, at, $"no theme has an asset \"{asset}\"",
                Suggestion.For(asset, parts.Assets.Names, "Put the file into assets/; the name counts from there.")) is not null;
    }

    private bool DateIsRight(string words, ScriptNode at)
    {
        var unknown =
            words.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(w => !ViewRecords.DateView.Keys.ContainsKey(w));
        return unknown is null
            || Report(Codes.WrongArguments, at, $"a date has no \"{unknown}\"", Suggestion.For(
                unknown, ViewRecords.DateView.Keys.Keys, $"It has: {string.Join(", ", ViewRecords.DateView.Keys.Keys)}.")) is not null;
    }

    private bool AddressIsRight(Value address, ScriptExpression at)
    {
        if (address.IsConstant)
        {
            var text = Value.Written(address.Known);
            return (text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal))
                || Report(
                    Codes.WrongArguments, at, $"\"{text}\" is not an address of the site",
                    "Begin it with one slash, such as {{ url \"/start/\" }}.") is not null;
        }

        return address.Type.IsFree
            || Report(
                Codes.WrongArguments, at, $"\"{at}\" is complete already",
                $"Write {{{{ {at} }}}}; url is for addresses that the theme or the site's params write.") is not null;
    }

    // Always returns null, for the caller to return.
    private Value? Report(Code code, ScriptNode node, string message, string hint)
    {
        source.Report(code, node, message, hint);
        return null;
    }
}
