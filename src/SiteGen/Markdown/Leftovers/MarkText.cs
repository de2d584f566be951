using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Leftovers;

/// <summary>The text of a block as readers see it. Protected text (code, escaped characters, entities, addresses in angle brackets) and the
/// edges of links and images become one character that no mark contains.</summary>
internal sealed class MarkText
{
    /// <summary>The replacement for everything that is not plain text.</summary>
    public const char Protected = '\uFFFC';

    private readonly StringBuilder _text = new(512);
    private readonly List<(int Start, Inline Element)> _pieces = [];

    /// <summary>Reads the text of another block.</summary>
    public string Read(ContainerInline words)
    {
        _text.Clear();
        _pieces.Clear();
        Add(words);
        return _text.ToString();
    }

    /// <summary>Returns the source position, from 0, of a character.</summary>
    public int At(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        var (start, element) = _pieces[low];
        return element.Span.Start + offset - start;
    }

    private void Add(ContainerInline words)
    {
        for (var inline = words.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: true }) Append(inline, Protected);
            else if (inline is LinkInline link) Link(link);
            else if (inline is DelimiterInline delimiter) Delimiter(delimiter);
            else if (inline is ContainerInline inner) Add(inner);
            else if (inline is LiteralInline literal) Literal(literal);
            else Append(inline, inline is LineBreakInline ? '\n' : Protected);
        }
    }

    // Only the start of a bare address matters for the text around it.
    private void Link(LinkInline link)
    {
        if (!link.IsAutoLink)
        {
            Append(link, Protected);
            Add(link);
        }
        else
        {
            _pieces.Add((_text.Length, link));
            _text.Append("https://");
        }

        Append(link, Protected);
    }

    // Adds an unmatched bracket and the text after it.
    private void Delimiter(DelimiterInline delimiter)
    {
        _pieces.Add((_text.Length, delimiter));
        _text.Append(delimiter.ToLiteral());
        Add(delimiter);
    }

    private void Literal(LiteralInline literal)
    {
        _pieces.Add((_text.Length, literal));
        var text = literal.Content.AsSpan();
        if (literal.IsFirstCharacterEscaped && text.Length > 0) _text.Append(Protected).Append(text[1..]);
        else _text.Append(text);
    }

    private void Append(Inline element, char sign)
    {
        _pieces.Add((_text.Length, element));
        _text.Append(sign);
    }
}
