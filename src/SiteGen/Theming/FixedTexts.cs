using System.Text;
using SiteGen.Theming.Syntax;

namespace SiteGen.Theming;

/// <summary>Writes into templates what is the same on every page: the answer of a function to a text that stands in the template.</summary>
/// <param name="functions">What answers.</param>
internal sealed class FixedTexts(Functions functions)
{
    /// <summary>A template's text for the engine.</summary>
    public string In(ParsedTemplate template)
    {
        var (source, text, at) = (template.Source, new StringBuilder(), 0);
        foreach (var tag in template.Tags ?? [])
        {
            if (tag.Kind != TagKind.Print || Answer(source, tag) is not { } answer) continue;
            text.Append(source.Text, at, tag.Start - at).Append(answer);
            at = tag.End;
        }

        return Template.Prepared(text.Append(source.Text, at, source.Text.Length - at).ToString());
    }

    private string? Answer(TemplateSource source, Tag tag)
    {
        if (source.Text.AsSpan(tag.Start, tag.End - tag.Start).Contains('~')) return null;
        if (new ExpressionReader(source, tag.Content).Call() is not ({ } function, _, { Values: [TextExpression { Text: var text }], Named: [] })) return null;
        return functions.Answer(function, text) is { } answer ? Escaped(answer) : null;
    }

    // What looks like a tag, or would switch the next one off, must not mean anything to the engine.
    private static string Escaped(string answer)
    {
        using var html = new StringWriter();
        new HtmlTextEncoder().Encode(answer, html);
        return html.ToString().Replace("{", "&#123;", StringComparison.Ordinal).Replace("\\", "&#92;", StringComparison.Ordinal);
    }
}
