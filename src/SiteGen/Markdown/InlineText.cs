using System.Buffers;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown;

/// <summary>The visible text of inline elements, each piece with the element that holds it.</summary>
internal sealed class InlineText
{
    private readonly ArrayBufferWriter<char> _text = new(512);

    /// <summary>The pieces in order, with where each begins in the text.</summary>
    public List<(int Start, Inline Element)> Pieces { get; } = [];

    /// <summary>The text so far, without a copy.</summary>
    public ReadOnlySpan<char> Span => _text.WrittenSpan;

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.WrittenSpan.ToString();

    /// <summary>The text of one container.</summary>
    public static string Of(ContainerInline? container)
    {
        var text = new InlineText();
        if (container is not null) text.Add(container);
        return text.ToString();
    }

    /// <summary>Empties it for the next container.</summary>
    public void Clear()
    {
        _text.ResetWrittenCount();
        Pieces.Clear();
    }

    /// <summary>Adds the text of a container's elements.</summary>
    public void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is ContainerInline inner) Add(inner);
            else Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        var start = _text.WrittenCount;
        switch (inline)
        {
            case LiteralInline literal: _text.Write(literal.Content.AsSpan()); break;
            case CodeInline code: _text.Write(code.ContentSpan); break;
            case HtmlEntityInline entity: _text.Write(entity.Transcoded.AsSpan()); break;
            case LineBreakInline: _text.Write([' ']); break;
            default: return;
        }

        Pieces.Add((start, inline));
    }
}
