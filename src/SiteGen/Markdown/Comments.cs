using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>A comment within a text, which is never written.</summary>
internal sealed class CommentInline : LeafInline
{
    /// <summary>Whether the comment is closed.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>Whether the comment hides everything after it, because it is unclosed.</summary>
    public required bool HidesRest { get; init; }
}

/// <summary>Lines that start with a comment, up to the line where it ends; anything after the comment is text.</summary>
internal sealed class CommentBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Parses comments at the start of a line, whether or not HTML is allowed.</summary>
internal sealed class CommentBlockParser : BlockParser
{
    /// <summary>Registers the angle bracket as the trigger.</summary>
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

/// <summary>Parses comments within a text, whether or not HTML is allowed.</summary>
internal sealed class CommentInlineParser : InlineParser
{
    // If one comment of a block is unclosed, all later ones are too.
    private static readonly object Unclosed = typeof(CommentInlineParser);

    /// <summary>Registers the angle bracket as the trigger.</summary>
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

/// <summary>Handles the syntax of HTML comments.</summary>
internal static class Comment
{
    /// <summary>The start marker.</summary>
    public const string Start = "<!--";

    /// <summary>The end marker.</summary>
    public const string End = "-->";

    /// <summary>Removes the comments from a text such as a title.</summary>
    public static string Without(string text)
    {
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, StringComparison.Ordinal))
            text = text.Remove(at, Length(text.AsSpan(at)) is > 0 and var length ? length : text.Length - at);
        return text;
    }

    /// <summary>Whether an HTML text contains an unclosed comment.</summary>
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

    /// <summary>Returns the length of the comment at the start of a text, or 0 if unclosed; the shortest is <c>&lt;!--&gt;</c>.</summary>
    public static int Length(ReadOnlySpan<char> text) =>
        text["<!".Length..].IndexOf(End) is >= 0 and var end ? "<!".Length + end + End.Length : 0;
}
