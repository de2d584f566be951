using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>A comment within a text. It is never written.</summary>
internal sealed class CommentInline : LeafInline
{
    /// <summary>Whether its end is there.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>Whether it hides everything behind it, for want of an end.</summary>
    public required bool HidesRest { get; init; }
}

/// <summary>Lines that begin with a comment, up to the line with its end: what stands there behind it is text.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Reads comments that begin a line, whether or not HTML is admitted.</summary>
internal sealed class CommentBlockParser : BlockParser
{
    /// <summary>Wakes at angle brackets.</summary>
    public CommentBlockParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.AsSpan().StartsWith(Comment.Start)) return BlockState.None;
        var span = new SourceSpan(processor.Start, processor.Line.End);
        var block = new CommentBlock(this) { ProcessInlines = true, IsBreakable = false, Column = processor.Column, Span = span };
        processor.NewBlocks.Push(block);
        return Comment.Length(processor.Line.AsSpan()) > 0 ? BlockState.Break : BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        block.UpdateSpanEnd(processor.Line.End);
        return processor.Line.AsSpan().Contains(Comment.End, StringComparison.Ordinal) ? BlockState.Break : BlockState.Continue;
    }
}

/// <summary>Reads comments within a text, whether or not HTML is admitted.</summary>
internal sealed class CommentInlineParser : InlineParser
{
    // Where one comment of a block has no end, those behind it have none either.
    private static readonly object Unclosed = typeof(CommentInlineParser);

    /// <summary>Wakes at angle brackets.</summary>
    public CommentInlineParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith(Comment.Start) || processor.Block!.ContainsData(Unclosed)) return false;
        var length = Comment.Length(text);
        var hidesRest = length == 0 && processor.Block is CommentBlock;
        if (length == 0) processor.Block.SetData(Unclosed, true);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start);
        var comment = new CommentInline { HasEnd = length > 0, HidesRest = hidesRest, IsClosed = true };
        (comment.Line, comment.Column, comment.Span) = (line, column, span);
        processor.Inline = comment;
        slice.Start += length > 0 ? length : hidesRest ? text.Length : Comment.Start.Length;
        return true;
    }
}

/// <summary>The marks of comments in HTML.</summary>
internal static class Comment
{
    /// <summary>What one begins with.</summary>
    public const string Start = "<!--";

    /// <summary>What one ends with.</summary>
    public const string End = "-->";

    /// <summary>A text beside the visible one, such as a title, without its comments.</summary>
    public static string Without(string text)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, StringComparison.Ordinal))
            text = text.Remove(at, Length(text.AsSpan(at)) is > 0 and var length ? length : text.Length - at);
        return text;
    }

    /// <summary>Whether a stretch of HTML begins a comment and does not end it.</summary>
    public static bool IsOpen(ReadOnlySpan<char> html)
    {
        for (var at = html.IndexOf(Start); at >= 0; at = html.IndexOf(Start))
        {
            html = html[at..];
            if (Length(html) is not (> 0 and var length)) return true;
            html = html[length..];
        }

        return false;
    }

    /// <summary>The length of the comment that a text begins with, or 0 without its end; the shortest is <c>&lt;!--&gt;</c>.</summary>
    public static int Length(ReadOnlySpan<char> text) =>
        text["<!".Length..].IndexOf(End) is >= 0 and var end ? "<!".Length + end + End.Length : 0;
}
