using Markdig;

namespace SiteGen.Markdown;

/// <summary>Converts Markdown as it is written, for a comparison of texts: no link is looked up, and no name is replaced.</summary>
internal sealed class SourceHtml(bool allowHtml)
{
    private readonly MarkdownPipeline _pipeline = new Pipelines(allowHtml).Editor;

    /// <summary>The HTML of a text; nothing where it is nested deeper than Markdig goes.</summary>
    public string Convert(string text)
    {
        try
        {
            return Markdig.Markdown.ToHtml(text, _pipeline);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
