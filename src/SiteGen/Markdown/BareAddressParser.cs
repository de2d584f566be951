using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using SiteGen.Yaml;

namespace SiteGen.Markdown;

/// <summary>Makes links of bare <c>https://…</c> addresses. It wakes at colons only, since a parser that stops at every letter costs a third of the conversion.</summary>
internal sealed class BareAddressParser : InlineParser
{
    /// <summary>Wakes at colons.</summary>
    public BareAddressParser() => OpeningCharacters = [':'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(1) != '/' || slice.PeekChar(2) != '/' || processor.Inline is not LiteralInline before) return false;
        var scheme = Scheme(before.Content);
        if (scheme.Length == 0) return false;
        var length = Length(slice);
        var address = scheme + slice.Text.Substring(slice.Start, length);
        if (length < 4 || !SafeAddress.IsWeb(address)) return false;
        processor.Inline = Link(processor, slice, before, address);
        before.Content.End -= scheme.Length;
        before.Span.End -= scheme.Length;
        slice.Start += length;
        return true;
    }

    private static LinkInline Link(InlineProcessor processor, StringSlice slice, LiteralInline before, string address)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var link = new LinkInline { Url = address, IsClosed = true, IsAutoLink = true, Line = line, Column = Math.Max(0, column - address.IndexOf(':', StringComparison.Ordinal)), Span = new(start, start) };
        link.AppendChild(new LiteralInline(address) { Line = line, Column = before.Column, IsClosed = true });
        return link;
    }

    private static string Scheme(StringSlice before)
    {
        var text = before.AsSpan();
        var scheme = text.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? text[^5..] : text.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? text[^4..] : [];
        var startsWord = scheme.Length > 0 && (scheme.Length == text.Length || !char.IsLetterOrDigit(text[^(scheme.Length + 1)]));
        return startsWord ? scheme.ToString() : "";
    }

    // An address ends at a space or an angle; punctuation behind it belongs to the sentence, as does an unpaired bracket.
    private static int Length(StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = 0;
        while (length < text.Length && text[length] is not ('<' or '>' or '"' or '`' or '|') && !char.IsWhiteSpace(text[length]) && !char.IsControl(text[length])) length++;
        while (length > 0 && (text[length - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or ']'
            || (text[length - 1] == ')' && text[..length].Count('(') < text[..length].Count(')')))) length--;
        return length;
    }
}
