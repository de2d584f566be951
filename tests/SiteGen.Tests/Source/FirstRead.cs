using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown;

namespace SiteGen.Tests.Source;

/// <summary>The first paragraph of a text as the Markdown of the site reads it, with the whole text in hand.</summary>
internal static class FirstRead
{
    /// <summary>Its last line, or 0 where something else comes first.</summary>
    public static int In(string body, MarkdownPipeline pipeline)
    {
        var document = Markdig.Markdown.Parse(body, pipeline);
        var note = document.Descendants<Footnote>().Select(f => f.Line).Concat(document.Descendants<FootnoteLinkReferenceDefinition>().Select(f => f.Line)).DefaultIfEmpty(int.MaxValue).Min();
        foreach (var leaf in document.Descendants<LeafBlock>().Where(l => l is not (LinkReferenceDefinition or HeadingBlock) && !IsEmpty(l)))
        {
            if (leaf is not (ParagraphBlock or CommentBlock) || leaf.Line > note || IsIn<Table>(leaf) || IsPicture(leaf.Inline!)) return 0;
            var table = document.Descendants<Table>().FirstOrDefault(t => t.Parent == leaf.Parent && leaf.Span.Start < t.Span.Start && t.Span.Start <= leaf.Span.End);
            return table is null ? Line(body, leaf.Span.End) : Line(body, table.Span.Start) - 1;
        }

        return 0;
    }

    private static int Line(string body, int at) => body.AsSpan(0, Math.Min(body.Length, at)).Count('\n') + 1;

    // A comment alone, or the mark of a callout.
    private static bool IsEmpty(LeafBlock leaf) => leaf switch
    {
        CommentBlock => leaf.Inline!.All(i => i is CommentInline or LineBreakInline || (i is LiteralInline text && text.Content.AsSpan().IsWhiteSpace())),
        ParagraphBlock { Parent: AlertBlock } => leaf.Inline?.FirstChild is null,
        _ => false,
    };

    private static bool IsPicture(ContainerInline text) =>
        text.Descendants<LinkInline>().Any(l => l.IsImage) && !text.Descendants().Any(i => i is CodeInline or HtmlInline or AutolinkInline || (i is LiteralInline literal && !literal.Content.AsSpan().IsWhiteSpace() && !IsInPicture(literal)));

    private static bool IsInPicture(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: true }) return true;
        return false;
    }

    private static bool IsIn<T>(Block block)
    {
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            if (parent is T) return true;
        return false;
    }
}
