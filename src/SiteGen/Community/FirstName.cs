using System.Globalization;

namespace SiteGen.Community;

/// <summary>Tells the first name within a full name, where that can be told at all.</summary>
internal static class FirstName
{
    /// <summary>The first word of a name; null where nothing would be left off, or where the word is a family name, an initial or a
    /// title by the sign behind it.</summary>
    public static string? Guess(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && !EndsInSign(words[0]) ? words[0] : null;
    }

    /// <summary>Whether a first name as written leaves nothing of a name off that has more than one word.</summary>
    public static bool IsWholeName(string first, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Folded(first) == Folded(name);
    }

    // Nico' is a name, and so is what ends in a combining mark; "Kovács," and "Dr." are not.
    private static bool EndsInSign(string word) => char.IsPunctuation(word[^1]) && word[^1] is not ('\'' or '\u2019');

    private static string Folded(string text) =>
        string.Concat(text.Normalize().Where(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)).ToUpperInvariant();
}
