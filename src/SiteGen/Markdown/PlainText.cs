using System.Text;
using Markdig.Syntax;

namespace SiteGen.Markdown;

/// <summary>The visible text of a document, one line for each block.</summary>
internal static class PlainText
{
    /// <summary>The text, without markup.</summary>
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        Add(document, text);
        return text.ToString().TrimEnd();
    }

    private static void Add(ContainerBlock container, StringBuilder text)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner) Add(inner, text);
            else if (block is LeafBlock { Inline: { } inline }) text.Append(InlineText.Of(inline)).Append('\n');
            else if (block is CodeBlock or HtmlBlock) text.Append(((LeafBlock)block).Lines.ToString()).Append('\n');
        }
    }
}
