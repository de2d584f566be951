using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace SiteGen.Markdown;

/// <summary>Writes the list of footnotes below a text, with ids unique to that text.</summary>
internal sealed class FootnotesWriter : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup group)
    {
        if (group.Count == 0) return;
        var page = (PageRenderer)renderer;
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnotes\"><hr><ol>");
        foreach (var note in group.OfType<Footnote>())
        {
            renderer.Write("<li id=\"").WriteEscape(page.Place.Prefix).Write("fn-").Write(Number(note.Order)).Write("\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol></div>");
    }

    /// <summary>Formats a number independently of the culture.</summary>
    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Writes the links to a footnote and back.</summary>
internal sealed class FootnoteLinkWriter : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var page = (PageRenderer)renderer;
        var (note, mark) = (FootnotesWriter.Number(link.Footnote.Order), FootnotesWriter.Number(link.Index));
        renderer
            .Write(link.IsBackLink ? " <a class=\"footnote-back\" href=\"#" : "<sup><a class=\"footnote\" href=\"#")
            .WriteEscape(page.Place.Prefix);
        if (link.IsBackLink)
            renderer.Write("fnref-")
                .Write(mark)
                .Write("\" aria-label=\"")
                .WriteEscape(page.Texts.Format("footnoteBack", ("number", note)))
                .Write("\">↩</a>");
        else
            renderer.Write("fn-")
                .Write(note)
                .Write("\" id=\"")
                .WriteEscape(page.Place.Prefix)
                .Write("fnref-")
                .Write(mark)
                .Write("\">")
                .Write(note)
                .Write("</a></sup>");
    }
}
