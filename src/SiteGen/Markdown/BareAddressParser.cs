using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using SiteGen.Yaml;

namespace SiteGen.Markdown;

/// <summary>Turns bare <c>https://…</c> addresses into links. Triggered by colons only, because a parser that runs at every letter costs a
/// third of the conversion time.</summary>
internal sealed class BareAddressParser : InlineParser
{
    // Browsers and servers accept less; the limit prevents quadratic time on a run of addresses without spaces.
    private const int MaxLength = 2_000;

    // Open emphasis is counted only as deep as people nest it.
    private const int MaxLevels = 8;

    /// <summary>Registers the colon as the trigger.</summary>
    public BareAddressParser() => OpeningCharacters = [':'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar(1) != '/' || slice.PeekChar(2) != '/' || processor.Inline is not LiteralInline before) return false;
        var scheme = Scheme(before.Content);
        if (scheme.Length == 0) return false;
        var length = Length(slice, OpenStars(before));
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
        var link = new LinkInline
        {
            Url = address,
            IsClosed = true,
            IsAutoLink = true,
            Line = line,
            Column = Math.Max(0, column - address.IndexOf(':', StringComparison.Ordinal)),
            Span = new(start, start)
        };
        link.AppendChild(new LiteralInline(address) { Line = line, Column = before.Column, IsClosed = true });
        return link;
    }

    private static string Scheme(StringSlice before)
    {
        var text = before.AsSpan();
        var scheme = text.EndsWith("https", StringComparison.OrdinalIgnoreCase)
            ? text[^5..]
            : text.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? text[^4..] : [];
        var startsWord = scheme.Length > 0 && (scheme.Length == text.Length || !IsLetter(text[^(scheme.Length + 1)]));
        return startsWord ? scheme.ToString() : "";
    }

    // East Asian scripts have no spaces between words.
    private static bool IsLetter(char before) => char.IsLetterOrDigit(before) && before < '\u2E80';

    // Returns the number of stars that close the emphasis around the address; <c>int.MaxValue</c> outside emphasis.
    private static int OpenStars(Inline inline)
    {
        var stars = int.MaxValue;
        var outer = inline.Parent;
        for (var level = 0; level < MaxLevels && outer is not null; level++, outer = outer.Parent)
            if (outer is EmphasisDelimiterInline { DelimiterChar: '*' } open) stars = Math.Min(stars, open.DelimiterCount);
        return stars;
    }

    // An address ends at white space, an angle bracket, punctuation of scripts without spaces, an unpaired bracket, or the stars that close
    // its emphasis; trailing punctuation belongs to the sentence.
    private static int Length(StringSlice slice, int stars)
    {
        var text = slice.AsSpan();
        var (length, round, square) = (0, 0, 0);
        for (; length < text.Length && length < MaxLength && !Ends(text[length]); length++)
        {
            var rest = text[length..];
            if (rest[0] == '(') round++;
            else if (rest[0] == '[') square++;
            if ((rest[0] == ')' && round-- == 0) || (rest[0] == ']' && square-- == 0)) break;
            if (rest.StartsWith("[^") || (rest[0] == '*' && EndsEmphasis(rest, stars))) break;
        }

        while (length > 0 && IsOfSentence(text[length - 1])) length--;
        return length;
    }

    // Only the first stars of a run are checked, because a run may be long.
    private static bool EndsEmphasis(ReadOnlySpan<char> rest, int stars) =>
        stars <= 3 && rest.Length >= stars && rest[..stars].IndexOfAnyExcept('*') < 0;

    private static bool IsOfSentence(char last) =>
        last is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' or '(' or '[' or '–';

    private static bool Ends(char c) =>
        c is '<' or '>' or '"' or '`' or '|' || char.IsWhiteSpace(c) || char.IsControl(c) || (c > '\u007F' && EndsAbroad(c));

    // Arabic and Hindi punctuation, the middle dot, the em dash, the ellipsis, typographic quotation marks, East Asian punctuation and
    // brackets, and their full-width and half-width forms.
    private static bool EndsAbroad(char c) => c is
        '\u00B7' or '\u060C' or '\u061B' or '\u061F' or '\u06D4' or '\u0964' or '\u0965' or '\u2014' or '\u2026'
        or (>= '\u2018' and <= '\u201F')
        or (>= '\u3001' and <= '\u3003') or (>= '\u3008' and <= '\u3011') or (>= '\u3014' and <= '\u301F')
        or (>= '\uFE30' and <= '\uFE6B')
        or (>= '\uFF01' and <= '\uFF0F') or (>= '\uFF1A' and <= '\uFF20')
        or (>= '\uFF3B' and <= '\uFF40') or (>= '\uFF5B' and <= '\uFF65');
}
