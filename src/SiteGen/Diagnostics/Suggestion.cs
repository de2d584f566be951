namespace SiteGen.Diagnostics;

/// <summary>Finds the word that was probably meant.</summary>
public static class Suggestion
{
    // Longer words are not typed by hand, and the running time is quadratic.
    private const int Longest = 120;

    /// <summary>Returns a sentence such as <c>Did you mean "summary"?</c>, or <paramref name="otherwise"/> when no word is close.</summary>
    public static string For(string written, IEnumerable<string> known, string otherwise) =>
        Nearest(written, known) is { } meant ? $"Did you mean \"{meant}\"?" : otherwise;

    /// <summary>Returns the closest known word within a third of its length in edits (a swap counts once), or null; ties go to a word with
    /// the same first letter.</summary>
    public static string? Nearest(string written, IEnumerable<string> known) =>
        known.Where(word => Math.Abs(word.Length - written.Length) <= Most(word))
            .Select(word => (Word: word, Edits: Distance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(c => c.Edits <= Most(c.Word) && c.Edits < Math.Max(c.Word.Length, 2))
            .OrderBy(c => c.Edits)
            .ThenBy(c => c.Word.AsSpan().CommonPrefixLength(written) > 0 ? 0 : 1)
            .ThenBy(c => c.Word, StringComparer.Ordinal)
            .Select(c => c.Word)
            .FirstOrDefault();

    /// <summary>Whether two words are equal, or differ by one letter or one swap of neighbours.</summary>
    public static bool IsOneSlip(string written, string meant) => Distance(written, meant) <= 1;

    private static int Most(string word) => Math.Max(2, word.Length / 3);

    private static int Distance(string a, string b)
    {
        if (a.Length > Longest) return int.MaxValue;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Cell(i, j);
        return rows[a.Length, b.Length];

        int Cell(int i, int j)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
            var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
        }
    }
}
