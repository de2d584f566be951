using System.Globalization;
using System.Text;
using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>What each character means to the last net: a letter or digit, whatever its case and accents, counts as a number drawn for it; all else parts words.</summary>
internal static class Letters
{
    // Only the folding of characters beyond ASCII is worth keeping: 0 is unknown. Threads may fill a place twice, with the same value.
    private static readonly ulong[] Beyond = new ulong[0x10000];

    /// <summary>The number of each byte below 128; 0 for what is neither letter nor digit, and for bytes of longer characters.</summary>
    public static ulong[] Ascii { get; } =
        [.. Enumerable.Range(0, 256).Select(b => b < 128 && char.IsAsciiLetterOrDigit((char)b) ? Drawn(char.ToLowerInvariant((char)b)) : 0)];

    /// <summary>The number of a character; 0 where it parts words, 1 where it is not seen and changes nothing.</summary>
    public static ulong Of(Rune rune)
    {
        if (rune.Value < 128) return Ascii[rune.Value];
        if (rune.Value > 0xFFFF) return Rune.IsLetterOrDigit(rune) ? Drawn(rune.Value) : 0;
        if (Beyond[rune.Value] == 0) Beyond[rune.Value] = ~Fold((char)rune.Value);
        return ~Beyond[rune.Value];
    }

    // Accents count for nothing here: the exact spelling is compared where the folded one is found.
    private static ulong Fold(char c)
    {
        if (FoldedText.IsShapeless(c) || IsMark(c)) return 1;
        if (!char.IsLetterOrDigit(c)) return 0;
        var letter = c.ToString().Normalize(NormalizationForm.FormD)[0];
        var folded = char.ToLowerInvariant(char.ToUpperInvariant(letter));
        return folded < 128 ? Ascii[folded] : Drawn(folded);
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // SplitMix64: every bit of the number depends on every bit of the character.
    private static ulong Drawn(int character)
    {
        var z = (ulong)(character + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
