namespace SiteGen.Reports;

/// <summary>Searches a source file for a person: the id as a word, and every spelling of the name.</summary>
internal static class SpellingSearch
{
    /// <summary>The places in file order.</summary>
    public static IEnumerable<PersonPlace> In(SourceLines source, string id, IEnumerable<string> spellings)
    {
        var words = spellings.Append(id).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        for (var number = 1; number <= source.Lines.Count; number++)
        {
            var line = source.Lines[number - 1];
            var seen = new HashSet<int>();
            foreach (var (at, word) in Hits(line, words))
                if (seen.Add(at)) yield return new PersonPlace(new Location(source.File, number, at + 1), Role(line, at, word, id));
        }
    }

    /// <summary>The occurrences of words in a line, ignoring case.</summary>
    public static IEnumerable<(int At, string Word)> Hits(string line, IEnumerable<string> words)
    {
        foreach (var word in words)
            for (var at = Next(line, word, 0); at >= 0; at = Next(line, word, at + 1)) yield return (at, word);
    }

    private static int Next(string line, string word, int from)
    {
        for (var at = line.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at =
            line.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsWord(line[at - 1])) && (end == line.Length || !IsWord(line[end]))) return at;
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '-';

    private static string Role(string line, int at, string word, string id)
    {
        if (!word.Equals(id, StringComparison.Ordinal)) return $"the spelling \"{word}\"";
        if (line.StartsWith(":::", StringComparison.Ordinal)) return "a post";
        if (at > 0 && line[at - 1] == '@') return "a mention";
        return Key(line[..at]) is { Length: > 0 } key ? key : "the id";
    }

    // The key whose value or list of values immediately precedes the position.
    private static string Key(string before)
    {
        var colon = before.LastIndexOf(':');
        if (colon < 0 || (before.AsSpan(colon + 1).IndexOfAnyExcept(" [-") >= 0 && !before.Contains('[', StringComparison.Ordinal)))
            return "";
        var key = before[..colon];
        var start = key.Length;
        while (start > 0 && (char.IsLetter(key[start - 1]) || key[start - 1] == '_')) start--;
        return key[start..];
    }
}
