using System.Text;
using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>The letters of words as they are compared: whatever their case and accents.</summary>
internal static class WordLetters
{
    /// <summary>The letter or digit of ASCII that a character comes to; 0 for any other character.</summary>
    public static ReadOnlySpan<byte> Ascii => "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    /// <summary>What a character comes to: letters, a space where it parts words, nothing where it is not seen.</summary>
    public static string Fold(Rune rune)
    {
        var folded = FoldedCharacter.From(rune);
        return folded.Letters.Length > 0 ? folded.Letters : folded.Gap == Gap.None ? "" : " ";
    }

    /// <summary>Whether a letter is a word of its own, as in scripts that put no spaces between words.</summary>
    public static bool IsWord(Rune rune) => rune.IsBmp && FoldedCharacter.HasNoSpaces((char)rune.Value);
}
