using System.Globalization;
using System.Text;
using SiteGen.Community;

namespace SiteGen.Checking;

/// <summary>A character as the last net reads it.</summary>
/// <param name="Letters">Its letters in UTF-8, whatever their case and accents; 0 where it parts words; nothing where it is not seen.</param>
/// <param name="Stands">Whether it is a word of its own, as in scripts without spaces.</param>
/// <param name="Continues">Whether it goes on with the syllable before it.</param>
internal sealed record Letter(byte[] Letters, bool Stands, bool Continues);

/// <summary>What each character means to the last net. It reads as <see cref="FoldedText"/> does, so that it sees whatever is replaced elsewhere.</summary>
internal static class Letters
{
    // Only the folding of characters beyond ASCII is worth keeping. Threads may fill a place twice, with the same value.
    private static readonly Letter?[] Beyond = new Letter?[0x10000];

    /// <summary>The lower-case letter or digit that a byte is; 0 for any other.</summary>
    public static byte Plain(byte b) => char.IsAsciiLetterOrDigit((char)b) ? (byte)(b | 0x20) : (byte)0;

    /// <summary>What a character means.</summary>
    public static Letter Of(Rune rune) => rune.IsBmp ? Beyond[rune.Value] ??= Fold(rune) : Fold(rune);

    // Accents count for nothing here: the exact spelling is compared where the folded one is found.
    private static Letter Fold(Rune rune)
    {
        var usual = FoldedText.Usual(rune);
        var letters = usual.Normalize(NormalizationForm.FormD).EnumerateRunes().Where(r => !IsMark(r)).SelectMany(Bytes).ToArray();
        return new Letter(letters, usual.Any(NameMask.HasNoSpaces), usual.Length > 0 && usual[0] is >= '\u1161' and <= '\u11FF');
    }

    private static byte[] Bytes(Rune letter) => Rune.IsLetterOrDigit(letter) ? Encoding.UTF8.GetBytes(Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter)).ToString()) : [0];

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
