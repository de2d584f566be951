using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Markdown.Reading;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>Writes a document as HTML that works under a Content-Security-Policy without inline styles. Not thread-safe.</summary>
internal sealed class PageRenderer : HtmlRenderer
{
    /// <summary>Registers the writer of each element.</summary>
    public PageRenderer(MarkdownPipeline pipeline)
        : base(new TextBuffer())
    {
        pipeline.Setup(this);
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableWriter());
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeWriter());
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWriter());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new TaskWriter());
        ObjectRenderers.InsertBefore<QuoteBlockRenderer>(new CalloutWriter());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer>(new FootnotesWriter());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(new FootnoteLinkWriter());
    }

    /// <summary>The place of the text that is being written.</summary>
    public TextPlace Place { get; private set; } = null!;

    /// <summary>State shared by the texts of the page that is being written.</summary>
    public Anchors Anchors { get; private set; } = null!;

    /// <summary>The texts of the theme, while a document is written.</summary>
    public Config.Texts Texts { get; private set; } = null!;

    /// <summary>The attribute that lets a block detect its direction, if some text is right-to-left; otherwise empty.</summary>
    public string Dir => Place.IsMixed ? " dir=\"auto\"" : "";

    /// <summary>Returns the HTML of a document.</summary>
    public string Render(Markdig.Syntax.MarkdownDocument document, TextPlace place, Anchors anchors, Config.Texts texts)
    {
        (Place, Anchors, Texts) = (place, anchors, texts);
        var writer = (TextBuffer)Writer;
        writer.Clear();
        ResetInternal();
        Render(document);
        return writer.ToString();
    }

    private void ResetInternal() => EnableHtmlForBlock = EnableHtmlForInline = EnableHtmlEscape = true;
}
