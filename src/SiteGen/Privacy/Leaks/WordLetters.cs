using System.Globalization;
using System.Text;
using SiteGen.Community;

namespace SiteGen.Privacy.Leaks;

/// <summary>The letters of words as they are compared: whatever their case and accents.</summary>
internal static class WordLetters
{
    // What a character comes to is worth keeping. Threads may fill a place twice, with the same value.
    private static readonly string?[] Folded = new string?[0x10000];

    /// <summary>The letter or digit of ASCII that a character comes to; 0 for any other character.</summary>
    public static ReadOnlySpan<byte> Ascii => "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    /// <summary>What a character comes to: letters, a space where it parts words, nothing where it is not seen.</summary>
    public static string Fold(Rune rune) => rune.IsBmp ? Folded[rune.Value] ??= Letters(rune) : Letters(rune);

    /// <summary>Whether a letter is a word of its own, as in scripts that put no spaces between words.</summary>
    public static bool IsWord(Rune rune) => rune.IsBmp && NameMask.HasNoSpaces((char)rune.Value);

    private static string Letters(Rune rune)
    {
        var letters = new StringBuilder();
        foreach (var part in FoldedText.Usual(rune).Normalize(NormalizationForm.FormD).EnumerateRunes().Where(r => !IsMark(r)))
        {
            if (!Rune.IsLetterOrDigit(part)) return " ";
            letters.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(part)).ToString());
        }

        return letters.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
