using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>Keeps out of values what escapes in quotation marks can bring in and no text may hold: refused characters and halves of surrogate pairs.</summary>
internal static class CleanText
{
    // The embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX #9).
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The text without the marks that turn the direction of what follows, which no text needs and which can make an address or a name read as another.</summary>
    public static string Straight(string text) =>
        text.AsSpan().IndexOfAny(Turning) < 0 ? text : string.Concat(text.Where(c => !Turning.Contains(c)));

    /// <summary>Whether readers see nothing of a text: white space, marks without width, and letters that are drawn as nothing.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!IsUnseen(rune)) return false;
        return true;
    }

    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>The text in NFC, without marks that turn it around.</summary>
    /// <param name="written">The text as the parser gives it.</param>
    /// <param name="removed">The name of the first character that was left out, or null.</param>
    public static string Clean(string written, out string? removed)
    {
        removed = null;
        if (written.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0) written = Whole(written, out removed);
        if (RefusedCharacters.IndexIn(written) is >= 0 and var at)
        {
            removed ??= RefusedCharacters.Name(written, at);
            written = RefusedCharacters.Remove(written);
        }

        return Straight(written).Normalize();
    }

    private static string Whole(string written, out string? removed)
    {
        removed = null;
        var kept = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (at + 1 < written.Length && char.IsSurrogatePair(written[at], written[at + 1])) kept.Append(written[at]).Append(written[++at]);
            else if (char.IsSurrogate(written[at])) removed ??= FormattableString.Invariant($"U+{(int)written[at]:X4}");
            else kept.Append(written[at]);
        }

        return kept.ToString();
    }
}
