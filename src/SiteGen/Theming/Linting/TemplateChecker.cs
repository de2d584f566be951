using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>Walks a template with the types of its values, and the partials that it includes with the types that they get.</summary>
internal sealed class TemplateChecker(IReadOnlyDictionary<string, ParsedTemplate> partials, ViewPathCheck paths, CallChecker calls)
{
    private static readonly string[] Blocks = ["if", "unless", "each", "with"];
    private readonly HashSet<string> _checked = [];

    /// <summary>Checks the nodes of a template.</summary>
    public void Check(IReadOnlyList<Node> nodes, Scope scope, TemplateSource source)
    {
        foreach (var node in nodes)
            if (node is PrintNode print) CheckPrint(print, scope, source);
            else if (node is BlockNode block) CheckBlock(block, scope, source);
            else if (node is PartialNode partial) CheckPartial(partial, scope, source);
    }

    private void CheckPrint(PrintNode print, Scope scope, TemplateSource source)
    {
        if (print.Value is CallExpression call)
        {
            if (calls.Check(call, scope, source) is not { } function) return;
            if (print.Raw) source.Report(Codes.UntrustedMarkup, print.Offset, $"the text of \"{call.Name}\" is printed without escaping", "Write two braces: {{ }}.");
            else if (function.Answers) source.Report(Codes.NotPrintable, print.Offset, $"\"{call.Name}\" answers yes or no, which is not a text", $"Write {function.Usage}.");
            return;
        }

        var path = (PathExpression)print.Value;
        if (!IsCallWithoutArguments(path, scope, source) && paths.Resolve(path, scope, source) is { } type) CheckPrinted(print, path, type, source);
    }

    private bool IsCallWithoutArguments(PathExpression path, Scope scope, TemplateSource source)
    {
        if (Functions.All.FirstOrDefault(f => f.Name == path.Text) is not { } function || scope.Given.ContainsKey(path.Text)) return false;
        if (function == Functions.Url && scope.This.Kind is ViewKind.Record) return false;
        calls.Check(new CallExpression(path.Text, new Arguments([], []), path.Offset), scope, source);
        return true;
    }

    private static void CheckPrinted(PrintNode print, PathExpression path, ViewType type, TemplateSource source)
    {
        if (type.Kind is ViewKind.Markup && !print.Raw)
            source.Report(Codes.EscapedMarkup, print.Offset, $"\"{path.Text}\" is markup and would be escaped twice", $"Write {{{{{{{path.Text}}}}}}}.");
        else if (type.Kind is not ViewKind.Markup && print.Raw)
            source.Report(Codes.UntrustedMarkup, print.Offset, $"\"{path.Text}\" is {type} and not markup", $"Write {{{{{path.Text}}}}}: only markup that the engine made is printed without escaping.");
        else if (type.Kind is ViewKind.Flag)
            source.Report(Codes.NotPrintable, print.Offset, $"\"{path.Text}\" is yes or no, which is not a text", $"Write {{{{#if {path.Text}}}}}…{{{{/if}}}}.");
        else if (!type.IsPrintable && !print.Raw)
            source.Report(Codes.NotPrintable, print.Offset, $"\"{path.Text}\" is {type}, which is not a text", "Print one of its keys, or go through it with {{#each}} or {{#with}}.");
    }

    private void CheckBlock(BlockNode block, Scope scope, TemplateSource source)
    {
        if (!Blocks.Contains(block.Kind))
            source.Report(Codes.UnknownFunction, block.Offset, $"there is no block \"{block.Kind}\"", Suggestion.For(block.Kind, Blocks, $"There are: {string.Join(", ", Blocks)}."));
        else if (block.Arguments is not { Values: [var value], Named: [] })
            source.Report(Codes.WrongArguments, block.Offset, $"{{{{#{block.Kind}}}}} takes exactly one value", $"Write {{{{#{block.Kind} value}}}}.");
        else if (Inside(block, value, scope, source) is { } inner) Check(block.Body, inner, source);
        Check(block.Otherwise, scope, source);
    }

    /// <summary>What names mean within the block; null when that cannot be known.</summary>
    private Scope? Inside(BlockNode block, Expression value, Scope scope, TemplateSource source)
    {
        if (value is CallExpression call) return InsideCall(block, call, scope, source);
        if (value is not PathExpression path) return Wrong(block, value, "a written value", source) ?? scope;
        var type = paths.Resolve(path, scope, source);
        if (block.Kind is "if" or "unless") return scope;
        if (type is null) return null;
        if (block.Kind is "each") return type.Kind is ViewKind.List ? new Scope(ViewTypes.Item(type), scope, InEach: true) : Wrong(block, value, $"{type} and not a list", source);
        return type.Kind is ViewKind.Record ? new Scope(type, scope, scope.InEach) : Wrong(block, value, $"{type} and has no keys", source);
    }

    private Scope? InsideCall(BlockNode block, CallExpression call, Scope scope, TemplateSource source)
    {
        if (calls.Check(call, scope, source) is { } function && (!function.Answers || block.Kind is "each" or "with"))
            Wrong(block, call, $"what \"{call.Name}\" gives", source);
        return block.Kind is "if" or "unless" ? scope : null;
    }

    private static Scope? Wrong(BlockNode block, Expression value, string what, TemplateSource source)
    {
        var hint = block.Kind switch
        {
            "each" => "Give {{#each}} a list.",
            "with" => "Give {{#with}} a value that has keys.",
            _ => $"Give {{{{#{block.Kind}}}}} a value of the view, or (eq a b).",
        };
        source.Report(Codes.WrongBlockValue, value.Offset, $"{{{{#{block.Kind}}}}} gets {what}", hint);
        return null;
    }

    private void CheckPartial(PartialNode node, Scope scope, TemplateSource source)
    {
        if (!partials.TryGetValue(node.Name, out var partial)) ReportUnknown(node, source);
        else if (node.Arguments.Values.Count + Math.Min(1, node.Arguments.Named.Count) > 1)
            source.Report(Codes.WrongArguments, node.Offset, $"the partial \"{node.Name}\" gets more than one value, or a value and named ones", "Write {{> name value}} or {{> name a=… b=…}}; for both, stand it within {{#with value}}.");
        else if (Given(node, scope, source) is { } inner && _checked.Add($"{node.Name}|{inner.Key}") && partial.Nodes is { } nodes)
            Check(nodes, inner, partial.Source);
    }

    private void ReportUnknown(PartialNode node, TemplateSource source)
    {
        if (node.Name.Split('/').Contains("..")) source.Report(Codes.OutsideTheme, node.Offset, $"\"{node.Name}\" leads out of partials/", "Name a file below partials/.");
        else source.Report(Codes.UnknownPartial, node.Offset, $"no theme has the partial \"{node.Name}\"", Suggestion.For(node.Name, partials.Keys, $"Add partials/{node.Name}.hbs."));
    }

    private Scope? Given(PartialNode node, Scope scope, TemplateSource source)
    {
        if (node.Arguments.Values is [PathExpression path])
            return paths.Resolve(path, scope, source) is { } type ? new Scope(type, null, InEach: false) : null;
        if (node.Arguments.Values is [var other])
        {
            source.Report(Codes.WrongArguments, other.Offset, $"the partial \"{node.Name}\" gets a written value without a name", "Write name=\"…\".");
            return null;
        }

        var given = new Dictionary<string, ViewType>(scope.Given, StringComparer.Ordinal);
        foreach (var named in node.Arguments.Named)
            if (TypeOf(named, scope, source) is { } type) given[named.Name] = type;
            else return null;
        return new Scope(scope.This, null, InEach: false) { Given = given };
    }

    private ViewType? TypeOf(NamedArgument named, Scope scope, TemplateSource source)
    {
        if (Functions.All.Any(f => f.Name == named.Name))
        {
            source.Report(Codes.WrongArguments, named.Offset, $"\"{named.Name}\" is the name of a helper", "Call the value otherwise.");
            return null;
        }

        if (named.Value is PathExpression path) return paths.Resolve(path, scope, source);
        if (named.Value is CallExpression call) return calls.Check(call, scope, source) is { } function ? function.Answers ? new ViewType(ViewKind.Flag, typeof(bool)) : new ViewType(ViewKind.Text, typeof(string)) : null;
        if (named.Value is ConstantExpression { Text: "true" or "false" }) return new ViewType(ViewKind.Flag, typeof(bool));
        return named.Value is ConstantExpression ? new ViewType(ViewKind.Number, typeof(int)) : ViewType.Written;
    }
}
