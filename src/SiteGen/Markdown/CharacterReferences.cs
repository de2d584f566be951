using System.Net;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Reading;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>Removes references, such as <c>&amp;#27;</c>, to characters that HTML and XML forbid, each with a finding.</summary>
internal sealed class CharacterReferences(TextPlace place, DiagnosticBag bag)
{
    /// <summary>Edits a document in place.</summary>
    /// <param name="document">The parsed text.</param>
    /// <param name="text">The source of the document.</param>
    public void Edit(MarkdownDocument document, string text)
    {
        if (!text.Contains("&#", StringComparison.Ordinal)) return;
        foreach (var element in document.Descendants().ToList()) Edit(element);
    }

    private void Edit(MarkdownObject element)
    {
        switch (element)
        {
            case HtmlEntityInline entity: entity.Transcoded = new StringSlice(Clean(entity.Transcoded.ToString(), entity)); break;
            case LinkInline link: (link.Url, link.Title) = (Clean(link.Url, link), Clean(link.Title, link)); break;
            case LinkReferenceDefinition definition:
                (definition.Url, definition.Title) =
                (Clean(definition.Url, definition), Clean(definition.Title, definition)); break;
            case FencedCodeBlock code: (code.Info, code.Arguments) = (Clean(code.Info, code), Clean(code.Arguments, code)); break;
            case HtmlInline tag: tag.Tag = Markup(tag.Tag, tag); break;
            case HtmlBlock html: html.Lines = new StringLineGroup(Markup(html.Lines.ToString(), html)); break;
            default: break;
        }
    }

    private string? Clean(string? text, MarkdownObject element)
    {
        if (text is null || RefusedCharacters.IndexIn(text) is not (>= 0 and var at)) return text;
        Report(text, at, element);
        return RefusedCharacters.Remove(text);
    }

    // In raw HTML the reference stays as written, and the browser resolves it.
    private string Markup(string markup, MarkdownObject element)
    {
        var read = WebUtility.HtmlDecode(markup);
        if (RefusedCharacters.IndexIn(read) is not (>= 0 and var at)) return markup;
        Report(read, at, element);
        return "";
    }

    private void Report(string text, int at, MarkdownObject element) => bag.Add(
        Codes.ControlCharacter, place.At(element.Line, element.Column),
        $"the text refers to {RefusedCharacters.Name(text, at)}, which is no character of a text", "Remove the reference.", place.Page.Id);
}
