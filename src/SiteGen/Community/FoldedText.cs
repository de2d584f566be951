using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Community;

/// <summary>A text as the eye reads it: each run of white space, and of stars that emphasise nothing, is one space, characters without a shape are gone, and of the ways to write a letter, an apostrophe or a dash there is one left. Every place leads back to the text as written.</summary>
internal readonly struct FoldedText
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => (char.IsWhiteSpace(c) && c != ' ') || IsShapeless(c) || HasOtherForm(c) || IsMark(c) || char.IsSurrogate(c) || c is '<' or '*')]);

    private readonly int[]? _origins;

    private FoldedText(string text, int[]? origins) => (Text, _origins) = (text, origins);

    /// <summary>The text as read.</summary>
    public string Text { get; }

    /// <summary>Whether a text has nothing to fold.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text) => text.IndexOfAny(Unusual) < 0 && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Folds a text; one that has nothing to fold stays as it is.</summary>
    public static FoldedText Of(string text) => IsFolded(text) ? new FoldedText(text, null) : Fold(text);

    /// <summary>The place in the text as written of a place in the text as read; the end of one is that of the other.</summary>
    public int Origin(int at) => _origins is null ? at : _origins[at];

    private static FoldedText Fold(string text)
    {
        var (folded, origins) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (int i = 0, length; i < text.Length; i += length)
        {
            var usual = Rune.TryGetRuneAt(text, i, out var rune) ? Usual(rune) : text[i].ToString();
            length = usual == "<" ? Break(text.AsSpan(i)) : rune == default ? 1 : rune.Utf16SequenceLength;
            if (length > rune.Utf16SequenceLength) usual = " ";
            if (usual == " " && folded.Length > 0 && folded[^1] == ' ') continue;
            folded.Append(usual);
            origins.AddRange(Enumerable.Repeat(i, usual.Length));
        }

        origins.Add(text.Length);
        return folded.ToString() is var read && read.Any(IsMark) ? Compose(read, origins) : new FoldedText(read, [.. origins]);
    }

    /// <summary>A character as it is read, which may be several, or none for one that has no shape. Whoever compares names starts from this.</summary>
    public static string Usual(Rune rune) => rune.IsBmp ? Usual((char)rune.Value) : Usual(rune.Value);

    // A break of lines that stands as text, since its markup is not admitted, parts words as one that does.
    private static int Break(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) return 1;
        var end = text.IndexOf('>');
        return end is >= 3 and < 8 && text[3..end].Trim(" /").IsEmpty ? end + 1 : 1;
    }

    private static string Usual(char c) =>
        char.IsWhiteSpace(c) || c == '*' ? " "
        : IsShapeless(c) ? ""
        : IsApostrophe(c) ? "'"
        : IsDash(c) ? "-"
        : c is 'ß' or 'ẞ' ? "ss"
        : c is 'ı' or 'İ' ? "i"
        : char.IsSurrogate(c) || !HasOtherForm(c) ? c.ToString()
        : string.Concat(c.ToString().Normalize(NormalizationForm.FormKC).Select(k => k == c ? k.ToString() : Usual(k)));

    // Beyond the first plane there are letters in styles, and tags that nobody sees.
    private static string Usual(int rune) =>
        rune is (>= 0xE0000 and <= 0xE01EF) ? ""
        : rune is (>= 0x1D400 and <= 0x1D7FF) or (>= 0x1F100 and <= 0x1F1FF) or (>= 0x2F800 and <= 0x2FA1F) ? char.ConvertFromUtf32(rune).Normalize(NormalizationForm.FormKC)
        : char.ConvertFromUtf32(rune);

    // Files are composed when they are read; a mark that was written as an entity comes later.
    private static FoldedText Compose(string text, List<int> origins)
    {
        var (composed, from) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (int start = 0, end; start < text.Length; start = end)
        {
            for (end = start + 1; end < text.Length && IsMark(text[end]);) end++;
            var cluster = text[start..end];
            var whole = cluster.Length > 1 && char.IsLetter(text[start]) ? cluster.Normalize() : cluster;
            if (whole != cluster) whole = string.Concat(whole.Select(Usual));
            composed.Append(whole);
            from.AddRange(whole.Select((_, i) => origins[whole.Length == end - start ? start + i : start]));
        }

        from.Add(origins[^1]);
        return new FoldedText(composed.ToString(), [.. from]);
    }

    /// <summary>Whether a character is written above, below or within a letter; the later parts of a Korean syllable are too.</summary>
    public static bool IsMark(char c) =>
        c >= '\u0300' && (c is >= '\u1161' and <= '\u11FF' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(char c) => c is '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u02B9' or '\u2032' or '\u00B4' or '\u0060' or '\u055A' or '\uFF07';

    private static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2015') or '\u2212' or '\u058A' or '\u05BE' or '\uFE58' or '\uFE63' or '\uFF0D';

    // Ligatures, presentation forms, full and half width, enclosed and lettered signs, and letters that are one with others whatever their case.
    private static bool HasOtherForm(char c) =>
        IsApostrophe(c) || IsDash(c) || c is 'ß' or 'ẞ' or 'ı' or 'İ' or 'ª' or 'º' or 'ſ' or (>= '\u0132' and <= '\u0149') or (>= '\u01C4' and <= '\u01F3') or (>= '\u02B0' and <= '\u02B8')
        || c is (>= '\u0958' and <= '\u095F') or (>= '\u09DC' and <= '\u09DF') or (>= '\u0A33' and <= '\u0A5E') or (>= '\u0B5C' and <= '\u0B5D')
        || c is (>= '\u1D2C' and <= '\u1D6A') or (>= '\u2070' and <= '\u209C') or (>= '\u2100' and <= '\u218B') or (>= '\u2460' and <= '\u24FF')
        || c is (>= '\u3131' and <= '\u318E') or (>= '\u3200' and <= '\u33FF') or (>= '\uF900' and <= '\uFFEF');

    /// <summary>Whether a character is not seen, or is a line through or around the letter before it: soft hyphens, joiners, marks of direction, variation selectors, the grapheme joiner, the stroke that stretches Arabic words.</summary>
    public static bool IsShapeless(char c) =>
        c is '\u034F' or (>= '\u0332' and <= '\u0338') or (>= '\u20D2' and <= '\u20F0') or '\u0640' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or '\uFFA0' or (>= '\uFE00' and <= '\uFE0F')
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
