using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>Checks the calls of helpers: names, number and kind of arguments, and the texts and assets that they name.</summary>
internal sealed class CallChecker(ThemeParts parts, ViewPathCheck paths)
{
    /// <summary>The helper that is called; null when a finding says that there is none.</summary>
    public Function? Check(CallExpression call, Scope scope, TemplateSource source)
    {
        var function = Functions.All.FirstOrDefault(f => f.Name == call.Name);
        if (function is null)
        {
            source.Report(Codes.UnknownFunction, call.Offset, $"there is no helper \"{call.Name}\"", Suggestion.For(call.Name, Functions.All.Select(f => f.Name), $"There are: {string.Join(", ", Functions.All.Select(f => f.Name))}."));
            return null;
        }

        if (CountIsRight(function, call, source))
        {
            foreach (var value in call.Arguments.Values.Concat(call.Arguments.Named.Select(n => n.Value))) CheckValue(value, scope, source);
            CheckMeaning(function, call, scope, source);
        }

        return function;
    }

    private static bool CountIsRight(Function function, CallExpression call, TemplateSource source)
    {
        if (call.Arguments.Values.Count != function.Arguments)
            source.Report(Codes.WrongArguments, call.Offset, $"\"{call.Name}\" has {call.Arguments.Values.Count} arguments and takes {function.Arguments}", $"Write {function.Usage}.");
        else if (call.Arguments.Named.Count > 0 && !function.Named)
            source.Report(Codes.WrongArguments, call.Arguments.Named[0].Offset, $"\"{call.Name}\" takes no named arguments", $"Write {function.Usage}.");
        else if (function.Literal && call.Arguments.Values[0] is not TextExpression)
            source.Report(Codes.WrongArguments, call.Arguments.Values[0].Offset, $"the argument of \"{call.Name}\" is not a text in quotes", $"Write {function.Usage}; only a written text can be checked.");
        else return true;
        return false;
    }

    private void CheckValue(Expression value, Scope scope, TemplateSource source)
    {
        if (value is CallExpression inner) Check(inner, scope, source);
        if (value is PathExpression path && paths.Resolve(path, scope, source) is { } type && !type.IsPrintable && type.Kind is not ViewKind.Flag)
            source.Report(Codes.WrongArguments, path.Offset, $"\"{path.Text}\" is {type} and cannot be given to a helper", "Give it a text or a number.");
    }

    private void CheckMeaning(Function function, CallExpression call, Scope scope, TemplateSource source)
    {
        if (function == Functions.Text) CheckText(call, source);
        else if (function == Functions.Asset) CheckAsset((TextExpression)call.Arguments.Values[0], source);
        else if (function == Functions.Url) CheckAddress(call.Arguments.Values[0], scope, source);
    }

    private void CheckText(CallExpression call, TemplateSource source)
    {
        var key = (TextExpression)call.Arguments.Values[0];
        if (parts.Texts.Find(key.Text) is not { } text)
        {
            source.Report(Codes.UnknownText, key.Offset, parts.Texts.Has(key.Text) ? $"\"{key.Text}\" is a list and not a text" : $"no theme has the text \"{key.Text}\"",
                Suggestion.For(key.Text, parts.Texts.Keys, "Add it to i18n/ of the theme."));
            return;
        }

        foreach (var name in text.Placeholders.Where(p => call.Arguments.Named.All(n => n.Name != p)))
            source.Report(Codes.WrongPlaceholders, key.Offset, $"the text \"{key.Text}\" needs a value for {{{name}}}", $"Write {{{{t \"{key.Text}\" {name}=…}}}}.");
        foreach (var named in call.Arguments.Named.Where(n => !text.Placeholders.Contains(n.Name)))
            source.Report(Codes.WrongPlaceholders, named.Offset, $"the text \"{key.Text}\" has no {{{named.Name}}}", Suggestion.For(named.Name, text.Placeholders, "Leave the value out, or add the placeholder to the text."));
    }

    private void CheckAsset(TextExpression asset, TemplateSource source)
    {
        if (asset.Text.Split('/').Contains(".."))
            source.Report(Codes.OutsideTheme, asset.Offset, $"\"{asset.Text}\" leads out of assets/", "Name a file below assets/.");
        else if (parts.Assets.PathOf(asset.Text) is null)
            source.Report(Codes.UnknownAsset, asset.Offset, $"no theme has an asset \"{asset.Text}\"", Suggestion.For(asset.Text, parts.Assets.Names, "Put the file into assets/; the name counts from there."));
    }

    private void CheckAddress(Expression address, Scope scope, TemplateSource source)
    {
        if (address is PathExpression path && paths.Resolve(path, scope, source) is { Free: false })
            source.Report(Codes.WrongArguments, path.Offset, $"\"{path.Text}\" is complete already", $"Write {{{{{path.Text}}}}}; url is for addresses that the theme or the site's params write.");
        if (address is TextExpression { Text: var text } && !(text.StartsWith('/') && !text.StartsWith("//", StringComparison.Ordinal)))
            source.Report(Codes.WrongArguments, address.Offset, $"\"{text}\" is not an address of the site", "Begin it with one slash, such as {{url \"/start/\"}}.");
    }
}
