using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>The visible text of a document, one line for each block.</summary>
internal static class PlainText
{
    /// <summary>The text without markup, and how much of it stands before the first table, code or picture.</summary>
    public static (string Text, int Spoken) Of(MarkdownDocument document)
    {
        var (text, spoken) = (new StringBuilder(), int.MaxValue);
        Add(document, text, ref spoken);
        var plain = text.ToString().TrimEnd();
        return (plain, Math.Min(spoken, plain.Length));
    }

    private static void Add(ContainerBlock container, StringBuilder text, ref int spoken)
    {
        foreach (var block in container)
        {
            if (block is Table or CodeBlock or HtmlBlock) spoken = Math.Min(spoken, text.Length);
            if (block is ContainerBlock inner) Add(inner, text, ref spoken);
            else if (block is LeafBlock { Inline: { } inline }) Add(inline, text, ref spoken);
            else if (block is CodeBlock or HtmlBlock) text.Append(((LeafBlock)block).Lines.ToString()).Append('\n');
        }
    }

    private static void Add(ContainerInline inline, StringBuilder text, ref int spoken)
    {
        var words = new InlineText();
        words.Add(inline);
        if (words.HasImages) spoken = Math.Min(spoken, text.Length);
        text.Append(words.Span).Append('\n');
    }
}
