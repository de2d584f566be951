using Scriban.Syntax;
using SiteGen.Theming.Parsing;
using SiteGen.Theming.Views;

namespace SiteGen.Theming.Templates;

/// <summary>Compiles the expressions that a template prints, encoded for their HTML context.</summary>
internal sealed class PrintCompiler(ParsedTemplate template, ExpressionCompiler expressions)
{
    private readonly TemplateSource _source = template.Source;

    /// <summary>Compiles one expression: a constant is appended to the text, anything else becomes a step.</summary>
    public void Compile(ScriptExpression? expression, List<Renderer> steps, StringBuilder text)
    {
        if (expression is null || expressions.Compile(expression) is not { } value) return;
        var place = template.Places.PlaceOf(expression.Span.Start.Offset);
        if (!CanBePrinted(value.Type, place, expression)) return;
        if (value.IsConstant && place != HtmlPlace.Address) text.Append(HtmlEncoder.Encode(Value.Written(value.Known)));
        else if (value.IsConstant) text.Append(HtmlEncoder.Encode(Address(Value.Written(value.Known), expression, value.Type.IsFree)));
        else
        {
            Flush(steps, text);
            steps.Add(Printer(value, place, _source.At(expression.Span.Start.Offset)));
        }
    }

    private static Renderer Printer(Value value, HtmlPlace place, Location at)
    {
        var read = value.Read;
        return (value.Type.Kind, place) switch
        {
            (ViewKind.Markup, _) => frame => frame.WriteRaw(((Markup?)read(frame))?.Html ?? ""),
            (ViewKind.Number, _) => frame => frame.WriteRaw(Value.Written(read(frame))),
            (_, HtmlPlace.Address) => frame => frame.Write(Safe((string?)read(frame) ?? "", at)),
            _ => frame => frame.Write((string?)read(frame) ?? ""),
        };
    }

    private static string Safe(string address, Location at) =>
        HtmlEncoder.IsSafeAddress(address)
            ? address
            : throw new TemplateFaultException($"\"{address}\" is no address that a page may lead to") { At = at };

    private string Address(string address, ScriptExpression at, bool isWritten)
    {
        if (isWritten && address.Length > 0 && !address.StartsWith('#'))
            Report(
                Codes.WrittenAddress,
                at,
                $"the address \"{address}\" is written as a text",
                "Write {{ url \"/…\" }} for a page, {{ asset \"…\" }} for a file of the theme, and an address of another site without "
                    + "{{ }}.");
        else if (!HtmlEncoder.IsSafeAddress(address))
            Report(
                Codes.UnsafePlace, at, $"\"{address}\" is no address that a page may lead to",
                "Begin it with https://, http://, mailto: or tel:.");
        return address;
    }

    private bool CanBePrinted(ViewType type, HtmlPlace place, ScriptExpression at)
    {
        if (type.Kind == ViewKind.Flag)
            return Report(
                Codes.NotPrintable, at, $"\"{at}\" is yes or no, which is not a text", $"Write {{{{ if {at} }}}} … {{{{ end }}}}.");
        if (type.Kind == ViewKind.Markup)
            return place == HtmlPlace.Text
                || (place == HtmlPlace.Script && at.ToString() == "head.structuredData")
                || Report(
                    Codes.UnsafePlace, at,
                    place == HtmlPlace.Script ? "markup is printed in a script" : "markup is printed in an attribute",
                    place == HtmlPlace.Script ? "Print head.structuredData there and nothing else." : "Print a text there.");
        if (!type.IsPrintable)
            return Report(
                Codes.NotPrintable, at, $"\"{at}\" is {type}, which is not a text",
                type.Kind == ViewKind.List ? "Go through it: {{ for item in list }}." : "Print one of its keys.");
        return place != HtmlPlace.Script
            || Report(
                Codes.UnsafePlace, at, "a text is printed in a script, or in another element that browsers do not decode",
                "Only structured data, which the engine makes, is printed there.");
    }

    /// <summary>Turns the text collected so far into a step.</summary>
    public static void Flush(List<Renderer> steps, StringBuilder text)
    {
        if (text.Length == 0) return;
        var markup = text.ToString();
        steps.Add(frame => frame.WriteRaw(markup));
        text.Clear();
    }

    // Always returns false, for the caller to return.
    private bool Report(Code code, ScriptNode node, string message, string hint)
    {
        _source.Report(code, node, message, hint);
        return false;
    }
}
