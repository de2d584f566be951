using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming.Linting;

/// <summary>Finds the type that a path leads to.</summary>
internal sealed class ViewPathCheck(ViewTypes types, IReadOnlyCollection<string> settings)
{
    /// <summary>The type of the value; null when a finding says that the path leads nowhere.</summary>
    public ViewType? Resolve(PathExpression path, Scope scope, TemplateSource source)
    {
        var text = path.Text;
        if (text.Contains('[', StringComparison.Ordinal) || text.Replace("../", "", StringComparison.Ordinal).Contains('/', StringComparison.Ordinal))
            return Refused(source, path, $"\"{text}\" is not written as a path", "Write names with points between them, such as ../page.title.");
        if (text is "@index") return InEach(path, scope, source, new ViewType(ViewKind.Number, typeof(int)));
        if (text is "@first" or "@last") return InEach(path, scope, source, new ViewType(ViewKind.Flag, typeof(bool)));
        if (text is "@root") return types.Root;
        if (text.StartsWith("@root.", StringComparison.Ordinal)) return Walk(types.Root, 6, path, source);
        if (text.StartsWith('@')) return Unknown(source, path.Offset, $"there is no \"{text}\"", "There are: @root, and within each @index, @first and @last.");
        var from = 0;
        for (; text.AsSpan(from).StartsWith("../"); from += 3)
            if (!StepOut(ref scope)) return Outside(path, source);
        if (text[from..] == ".." && !StepOut(ref scope)) return Outside(path, source);
        return text[from..] is "this" or "." or ".." or "" ? scope.This : InScope(scope, from, path, source);
    }

    private ViewType? InScope(Scope scope, int from, PathExpression path, TemplateSource source)
    {
        if (path.Text.AsSpan(from).StartsWith("this.")) return Walk(scope.This, from + 5, path, source);
        var point = path.Text.IndexOf('.', from);
        var first = point < 0 ? path.Text[from..] : path.Text[from..point];
        if (!scope.Given.TryGetValue(first, out var given)) return Walk(scope.This, from, path, source);
        return point < 0 ? given : Walk(given, point + 1, path, source);
    }

    private ViewType? Walk(ViewType type, int from, PathExpression path, TemplateSource source)
    {
        var owner = "";
        foreach (var name in path.Text[from..].Split('.'))
        {
            if (Step(type, owner, name, (source, path.Offset + from)) is not { } next) return null;
            (type, owner, from) = (next, name, from + name.Length + 1);
        }

        return type;
    }

    private ViewType? Step(ViewType type, string owner, string name, (TemplateSource Source, int Offset) at)
    {
        if (type.Kind is ViewKind.Texts) return owner == "settings" && !settings.Contains(name) ? UnknownSetting(at.Source, at.Offset, name) : ViewType.Written;
        if (type.Kind is not ViewKind.Record)
            return Unknown(at.Source, at.Offset, $"{(owner.Length == 0 ? "this" : $"\"{owner}\"")} is {type} and has no \"{name}\"", type.Kind is ViewKind.List ? "Go through the list with {{#each}}." : "Leave the rest of the path out.");
        var keys = types.Keys(type.Type);
        if (keys.TryGetValue(name, out var found)) return found;
        return Unknown(at.Source, at.Offset, $"{type} has no key \"{name}\"", Suggestion.For(name, keys.Keys, $"It has: {string.Join(", ", keys.Keys.Order(StringComparer.Ordinal))}."));
    }

    private ViewType? UnknownSetting(TemplateSource source, int offset, string name)
    {
        source.Report(Codes.UnknownSetting, offset, $"no theme has a setting \"{name}\"", Suggestion.For(name, settings, "Add it with its default to settings: in theme.yml."));
        return null;
    }

    private static bool StepOut(ref Scope scope)
    {
        if (scope.Outer is null) return false;
        scope = scope.Outer;
        return true;
    }

    private static ViewType? InEach(PathExpression path, Scope scope, TemplateSource source, ViewType type) =>
        scope.InEach ? type : Unknown(source, path.Offset, $"{path.Text} stands outside of {{{{#each}}}}", "Use it within {{#each}} in the same file; give it to a partial as a named value.");

    private static ViewType? Outside(PathExpression path, TemplateSource source) =>
        Unknown(source, path.Offset, $"\"{path.Text}\" leads out of this file", "../ leaves an {{#each}} or {{#with}} of the same file; use @root for the page as a whole.");

    private static ViewType? Unknown(TemplateSource source, int offset, string message, string hint)
    {
        source.Report(Codes.UnknownViewKey, offset, message, hint);
        return null;
    }

    private static ViewType? Refused(TemplateSource source, PathExpression path, string message, string hint)
    {
        source.Report(Codes.RefusedSyntax, path.Offset, message, hint);
        return null;
    }
}
