using Scriban.Functions;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>The Scriban functions that templates can call. None of them reads files, the clock or random numbers, and none produces
/// markup.</summary>
internal static class ScribanFunctions
{
    private const string Ellipsis = "...";

    /// <summary>The functions.</summary>
    public static readonly IReadOnlyList<TemplateFunction> All =
    [
        Text("string.upcase", StringFunctions.Upcase),
        Text("string.downcase", StringFunctions.Downcase),
        Text("string.capitalize", StringFunctions.Capitalize),
        Text("string.strip", StringFunctions.Strip),
        Texts("string.append", ViewType.Text, StringFunctions.Append),
        Texts("string.prepend", ViewType.Text, StringFunctions.Prepend),
        Texts("string.starts_with", ViewType.Flag, (text, begin) => text.StartsWith(begin, StringComparison.Ordinal)),
        Texts("string.ends_with", ViewType.Flag, (text, end) => text.EndsWith(end, StringComparison.Ordinal)),
        Texts("string.contains", ViewType.Flag, (text, part) => text.Contains(part, StringComparison.Ordinal)),
        New(
            "string.replace", "text \"old\" \"new\"", ViewType.Text,
            a => At(a, 1).Length == 0 ? At(a, 0) : StringFunctions.Replace(At(a, 0), At(a, 1), At(a, 2))) with
            {
                Parameters = [ViewKind.Text, ViewKind.Text, ViewKind.Text]
            },
        New(
            "string.truncate", "text 80", ViewType.Text,
            a => Truncate(At(a, 0), Math.Max(0, Number(a, 1)))) with { Parameters = [ViewKind.Text, ViewKind.Number] },
        New("string.size", "text", ViewType.Number, a => At(a, 0).Length) with { Parameters = [ViewKind.Text] },
        New("array.size", "list", ViewType.Number, a => List(a).Count) with { Parameters = [ViewKind.List] },
        New(
            "array.first", "list", ViewType.Text,
            a => List(a) is [var first, ..] ? first : null) with { Parameters = [ViewKind.List], GivesItem = true },
        New(
            "array.last", "list", ViewType.Text,
            a => List(a) is [.., var last] ? last : null) with { Parameters = [ViewKind.List], GivesItem = true },
        New(
            "array.join", "list \", \"", ViewType.Text,
            a => string.Join(At(a, 1), List(a).Select(Value.Written))) with { Parameters = [ViewKind.List, ViewKind.Text] },
        New("math.abs", "number", ViewType.Number, a => Math.Abs(Double(a))) with { Parameters = [ViewKind.Number] },
        New("math.ceil", "number", ViewType.Number, a => Math.Ceiling(Double(a))) with { Parameters = [ViewKind.Number] },
        New("math.floor", "number", ViewType.Number, a => Math.Floor(Double(a))) with { Parameters = [ViewKind.Number] },
        New(
            "math.round", "number", ViewType.Number,
            a => Math.Round(Double(a), MidpointRounding.AwayFromZero)) with { Parameters = [ViewKind.Number] },
    ];

    // To Scriban, a character outside the first plane counts as two.
    private static string Truncate(string text, int length)
    {
        var cut = Math.Max(0, length - Ellipsis.Length);
        if (text.Length > length && cut > 0 && char.IsHighSurrogate(text[cut - 1])) length--;
        return StringFunctions.Truncate(text, length, Ellipsis);
    }

    private static TemplateFunction Text(string name, Func<string, string?> run) =>
        New(name, "text", ViewType.Text, a => run(At(a, 0))) with { Parameters = [ViewKind.Text] };

    private static TemplateFunction Texts(string name, ViewType result, Func<string, string, object> run) =>
        New(name, "text \"…\"", result, a => run(At(a, 0), At(a, 1))) with { Parameters = [ViewKind.Text, ViewKind.Text] };

    private static TemplateFunction New(string name, string arguments, ViewType result, Func<object?[], object?> run) =>
        new(name, $"{{{{ {name} {arguments} }}}}", result, run) { Parameters = [] };

    private static string At(object?[] arguments, int index) => Value.Written(arguments[index]);

    private static int Number(object?[] arguments, int index) => (int)Math.Clamp(Double(arguments[index]), int.MinValue, int.MaxValue);

    private static double Double(object?[] arguments) => Double(arguments[0]);

    private static double Double(object? number) => number is double real ? real : number is int whole ? whole : 0;

    private static IReadOnlyList<object> List(object?[] arguments) => arguments[0] as IReadOnlyList<object> ?? [];
}
