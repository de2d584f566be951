namespace SiteGen.People;

/// <summary>Finds the first name within a full name, if possible.</summary>
internal static class FirstName
{
    /// <summary>Returns the first word of a name; null if it is the only word, or if punctuation marks it as a family name, an initial or a
    /// title.</summary>
    public static string? Guess(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && !EndsInSign(words[0]) ? words[0] : null;
    }

    /// <summary>Whether a first name as written reveals the full name of several words, possibly in another order, case or
    /// accentuation.</summary>
    public static bool IsWholeName(string first, string name)
    {
        if (name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length == 1) return false;
        var words = Words(name);
        return words.Count > 0 && (!words.Except(Words(first)).Any() || string.Concat(Words(first)) == string.Concat(words));
    }

    // "Nico'" is a first name, as are words ending in a combining mark; "Kovács," and "Dr." are not.
    private static bool EndsInSign(string word) => char.IsPunctuation(word[^1]) && word[^1] is not ('\'' or '\u2019');

    // Splits a text into words without accents and punctuation.
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
