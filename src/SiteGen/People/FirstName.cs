namespace SiteGen.People;

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

    /// <summary>Whether a first name as written leaves nothing of a name off that has
    /// more than one word: in another order, case or spelling of
    /// accents it is the whole name too.</summary>
    public static bool IsWholeName(string first, string name)
    {
        if (name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length == 1) return false;
        var words = Words(name);
        return words.Count > 0 && (!words.Except(Words(first)).Any() || string.Concat(Words(first)) == string.Concat(words));
    }

    // Nico' is a name, and so is what ends in a combining mark; "Kovács," and "Dr." are not.
    private static bool EndsInSign(string word) => char.IsPunctuation(word[^1]) && word[^1] is not ('\'' or '\u2019');

    // Without accents and signs.
    private static List<string> Words(string text)
    {
        var letters = text
            .Normalize(NormalizationForm.FormKD)
            .Where(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark));
        return [.. string
            .Concat(letters.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(
            c) == UnicodeCategory.SpacingCombiningMark ? char.ToUpperInvariant(c) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
