using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using SiteGen.Yaml;

namespace SiteGen.Markdown;

/// <summary>Makes links of bare <c>https://…</c> addresses. It wakes at colons only, since a parser that stops at every letter costs a third of the conversion.</summary>
internal sealed class BareAddressParser : InlineParser
{
    // What browsers and servers take is shorter; a bound keeps a run of addresses without spaces from being read again for each of them.
    private const int MaxLength = 2_000;

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
        var startsWord = scheme.Length > 0 && (scheme.Length == text.Length || !IsLetter(text[^(scheme.Length + 1)]));
        return startsWord ? scheme.ToString() : "";
    }

    // The scripts of East Asia have no spaces between words.
    private static bool IsLetter(char before) => char.IsLetterOrDigit(before) && before < '\u2E80';

    // An address ends at a space, an angle or a sign of Chinese and Japanese sentences, which have no spaces; punctuation behind it
    // belongs to the sentence, as does an unpaired bracket.
    private static int Length(StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = 0;
        while (length < text.Length && length < MaxLength && !Ends(text[length])) length++;
        var unpaired = text[..length].Count(')') - text[..length].Count('(');
        for (; length > 0; length--)
        {
            var last = text[length - 1];
            if (last == ')' && unpaired > 0) unpaired--;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or ']' or '…')) break;
        }

        return length;
    }

    private static bool Ends(char c) =>
        c is '<' or '>' or '"' or '`' or '|' || char.IsWhiteSpace(c) || char.IsControl(c) || (c >= '\u2018' && EndsAbroad(c));

    // Typographic quotation marks, the punctuation and brackets of East Asia, and the same signs in full and half width.
    private static bool EndsAbroad(char c) => c is
        (>= '\u2018' and <= '\u201F')
        or (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u3011') or (>= '\u3014' and <= '\u301F')
        or (>= '\uFE30' and <= '\uFE6B')
        or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20')
        or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFF65');
}
