using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming;

/// <summary>Writes templates out flat, so that no page pays for what is the same on all: a partial on a line of its own that sees the
/// view of its caller stands in the caller, and a function of texts written in the template is its answer.</summary>
/// <param name="partials">The partials by name.</param>
/// <param name="functions">What answers.</param>
internal sealed class FlatTemplates(IReadOnlyDictionary<string, Template> partials, Functions functions)
{
    private readonly Dictionary<string, string> _flat = new(StringComparer.Ordinal);

    /// <summary>The partials that are still called, flat, by name: those with a view or values of their own.</summary>
    public Dictionary<string, string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>A template as one text for the engine.</summary>
    public string Of(Template template)
    {
        var text = template.Prepared();
        var source = new TemplateSource(template.File.Path, text, new DiagnosticBag());
        var (flat, at) = (new StringBuilder(), 0);
        foreach (var tag in TagScanner.Scan(source) ?? [])
        {
            var end = tag.End;
            var instead = tag.Kind switch
            {
                TagKind.Partial => Partial(source, tag, ref end),
                TagKind.Print => Answer(source, tag),
                _ => null,
            };
            if (instead is null) continue;
            flat.Append(text, at, tag.Start - at).Append(instead);
            at = end;
        }

        return flat.Append(text, at, text.Length - at).ToString();
    }

    private string? Partial(TemplateSource source, Tag tag, ref int end)
    {
        if (new ExpressionReader(source, tag.Content).Call() is not { } call) return null;
        var partial = partials[call.Word];
        if (call.Arguments is { Values: [], Named: [] } && IsOnLineOfItsOwn(source.Text, tag) && partial.Source.EndsWith('\n'))
        {
            end++;
            return Flat(partial);
        }

        Called.TryAdd(call.Word, "");
        Called[call.Word] = Flat(partial);
        return null;
    }

    private string Flat(Template partial) => _flat.TryGetValue(partial.Name, out var flat) ? flat : _flat[partial.Name] = Of(partial);

    // The engine drops the line end behind such a tag; indentation went before.
    private static bool IsOnLineOfItsOwn(string text, Tag tag) =>
        (tag.Start == 0 || text[tag.Start - 1] == '\n') && tag.End < text.Length && text[tag.End] == '\n' && !text.AsSpan(tag.Start, tag.End - tag.Start).Contains('~');

    private string? Answer(TemplateSource source, Tag tag)
    {
        if (source.Text.AsSpan(tag.Start, tag.End - tag.Start).Contains('~')) return null;
        if (new ExpressionReader(source, tag.Content).Call() is not ({ } name, _, { Values: [TextExpression { Text: var text }], Named: [] })) return null;
        if (functions.Answer(name, text) is not { } answer) return null;
        var html = new StringWriter();
        new HtmlTextEncoder().Encode(answer, html);
        return html.ToString().Replace("{", "&#123;", StringComparison.Ordinal).Replace("\\", "&#92;", StringComparison.Ordinal);
    }
}
