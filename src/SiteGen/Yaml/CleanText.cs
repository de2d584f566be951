using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Yaml;

/// <summary>Keeps out of values what escapes in quotation marks can bring in and no text may hold: control characters and halves of surrogate pairs.</summary>
internal static class CleanText
{
    /// <summary>The control characters other than line feed and tab, and the two that Unicode keeps from being characters.</summary>
    public static readonly SearchValues<char> Control = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\uFFFE\uFFFF");

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
    /// <param name="removed">The first character that was left out, or null.</param>
    public static string Of(string written, out char? removed)
    {
        removed = null;
        if (written.AsSpan().IndexOfAny(Control) < 0 && written.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return Straight(written).Normalize();
        var kept = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (at + 1 < written.Length && char.IsSurrogatePair(written[at], written[at + 1])) kept.Append(written[at]).Append(written[++at]);
            else if (Control.Contains(written[at]) || char.IsSurrogate(written[at])) removed ??= written[at];
            else kept.Append(written[at]);
        }

        return Straight(kept.ToString()).Normalize();
    }
}
