using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SiteGen.Markdown.Reading;
using SiteGen.Text;

namespace SiteGen.Markdown;

/// <summary>Writes a document as HTML that obeys a Content-Security-Policy without inline styles. One thread uses one at a time.</summary>
internal sealed class PageRenderer : HtmlRenderer
{
    /// <summary>Sets up the writers of each element.</summary>
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

    /// <summary>Where the text stands, while one is written.</summary>
    public TextPlace Place { get; private set; } = null!;

    /// <summary>What the page's stretches share, while one is written.</summary>
    public Anchors Anchors { get; private set; } = null!;

    /// <summary>The words of the theme, while a text is written.</summary>
    public Config.Texts Texts { get; private set; } = null!;

    /// <summary>The attribute by which a block finds its direction, where some of the text runs from right to left; else nothing.</summary>
    public string Dir => Place.IsMixed ? " dir=\"auto\"" : "";

    /// <summary>The HTML of a document.</summary>
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
