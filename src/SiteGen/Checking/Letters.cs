using System.Globalization;
using System.Text;
using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>A character as the last net reads it.</summary>
/// <param name="Numbers">The numbers drawn for its letters, whatever their case and accents; 0 where it parts words; nothing where it is not seen.</param>
/// <param name="Stands">Whether it is a word of its own, as in scripts without spaces.</param>
/// <param name="Continues">Whether it goes on with the syllable before it.</param>
internal sealed record Letter(ulong[] Numbers, bool Stands, bool Continues);

/// <summary>What each character means to the last net. It reads as <see cref="FoldedText"/> does, so that it sees whatever is replaced elsewhere.</summary>
internal static class Letters
{
    // Only the folding of characters beyond ASCII is worth keeping. Threads may fill a place twice, with the same value.
    private static readonly Letter?[] Beyond = new Letter?[0x10000];

    /// <summary>The number of each byte below 128; 0 for what is neither letter nor digit, and for bytes of longer characters.</summary>
    public static ulong[] Ascii { get; } =
        [.. Enumerable.Range(0, 256).Select(b => b < 128 && char.IsAsciiLetterOrDigit((char)b) ? Drawn(char.ToLowerInvariant((char)b)) : 0)];

    /// <summary>What a character means.</summary>
    public static Letter Of(Rune rune) => rune.IsBmp ? Beyond[rune.Value] ??= Fold(rune) : Fold(rune);

    // Accents count for nothing here: the exact spelling is compared where the folded one is found.
    private static Letter Fold(Rune rune)
    {
        var usual = FoldedText.Usual(rune);
        var numbers = usual.Normalize(NormalizationForm.FormD).EnumerateRunes().Where(r => !IsMark(r)).Select(Number).ToArray();
        return new Letter(numbers, usual.Any(NameMask.HasNoSpaces), usual.Length > 0 && usual[0] is >= '\u1161' and <= '\u11FF');
    }

    private static ulong Number(Rune letter) =>
        !Rune.IsLetterOrDigit(letter) ? 0 : Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter)) is { IsAscii: true } plain ? Ascii[plain.Value] : Drawn(Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter)).Value);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // SplitMix64: every bit of the number depends on every bit of the character.
    private static ulong Drawn(int character)
    {
        var z = (ulong)(character + 1) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
