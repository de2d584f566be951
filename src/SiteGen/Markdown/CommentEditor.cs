using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Reading;

namespace SiteGen.Markdown;

/// <summary>Removes comments from a parsed text; an unclosed comment is a finding, whether it hides the rest or is shown as text.</summary>
internal sealed class CommentEditor(TextPlace place, DiagnosticBag bag)
{
    /// <summary>Returns the text that remains of lines that start with a comment, or null.</summary>
    public static ParagraphBlock? Paragraph(CommentBlock block)
    {
        if (block.Inline is not { FirstChild: not null } inline) return null;
        block.Inline = null;
        return new ParagraphBlock { Inline = inline, Line = block.Line, Column = block.Column, Span = block.Span };
    }

    /// <summary>Removes a comment within a text, and one of the spaces if there is one on each side.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="source">The source of the text.</param>
    public void Remove(CommentInline comment, string source)
    {
        if (!comment.HasEnd) Report(comment, source);
        if (!comment.HasEnd && !comment.HidesRest)
        {
            comment.ReplaceBy(new LiteralInline(Comment.Start) { Line = comment.Line, Column = comment.Column });
            return;
        }

        var (before, after) = (comment.PreviousSibling, comment.NextSibling);
        while (before is LiteralInline { Content.IsEmpty: true }) before = before.PreviousSibling;
        if (after is LiteralInline next && (before is null or LineBreakInline || EndsInSpace(before))) Trim(next, atStart: true);
        else if (after is null or LineBreakInline && before is LiteralInline previous) Trim(previous, atStart: false);
        comment.Remove();
    }

    /// <summary>Checks raw HTML, whose comments are removed elsewhere.</summary>
    public void Check(HtmlBlock block)
    {
        if (Comment.IsOpen(block.Lines.ToString())) Report(block.Line, 0);
    }

    private void Report(CommentInline comment, string source)
    {
        if (LinesToEnd(source.AsSpan(Math.Clamp(comment.Span.Start, 0, source.Length))) is not (> 0 and var lines))
            Report(comment.Line, comment.Column);
        else
            bag.Add(Codes.UnclosedComment, place.At(comment.Line, comment.Column),
                $"the comment that begins here ends in another paragraph, in line {place.At(comment.Line + lines, 0).Line}",
                "Take out the blank line in it, or begin the comment at the beginning of a line of its own.", place.Page.Id);
    }

    // An end marker after the next start marker belongs to the next comment.
    private static int LinesToEnd(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(Comment.Start)) return 0;
        var next = rest[1..].IndexOf(Comment.Start);
        if (next >= 0) rest = rest[..(next + 1)];
        return rest.IndexOf(Comment.End) is >= 0 and var end ? rest[..end].Count('\n') : 0;
    }

    private void Report(int line, int column) =>
        bag.Add(Codes.UnclosedComment, place.At(line, column), "the comment that begins here has no end",
            $"Write {Comment.End} where it ends. If it is no comment, write it as code, or \\< instead of <.", place.Page.Id);

    private static bool EndsInSpace(Inline inline) => inline is LiteralInline literal && literal.Content.AsSpan() is [.., ' '];

    private static void Trim(LiteralInline literal, bool atStart)
    {
        var text = literal.Content.ToString();
        literal.Content = new StringSlice(atStart ? text.TrimStart(' ') : text.TrimEnd(' '));
    }
}
