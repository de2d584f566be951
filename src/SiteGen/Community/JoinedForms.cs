namespace SiteGen.Community;

/// <summary>The ways in which the words of a name are run together, in addresses, file names and by people who write like that: PriyaRaman, priya_raman, priya-raman, priya.raman.</summary>
internal static class JoinedForms
{
    // Shorter ones are words of many languages.
    private const int Shortest = 4, ShortestWithoutSigns = 8;

    /// <summary>The signs that words are run together with.</summary>
    public const string Signs = "-_.+/'";

    /// <summary>All forms of a spelling: its words with a hyphen between, and with nothing. Accents stand, fall away or are written out.</summary>
    public static IEnumerable<string> Of(string spelling) => AddressMask.Slugs(spelling).Select(s => s.Split('-')).Append(Words(spelling)).SelectMany(Of).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>How a form begins where it stands: the first word with the sign behind it, or the form itself where it is one word.</summary>
    public static IEnumerable<string> Beginnings(string form) => form.IndexOf('-', StringComparison.Ordinal) is var end and > 0 ? Signs.Select(s => form[..end] + s) : [form];

    /// <summary>A text with a hyphen for every sign; as long as it was.</summary>
    public static string WithHyphens(string text) =>
        text.AsSpan().IndexOfAny(Signs) < 0 ? text : string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = Signs.Contains(from[i], StringComparison.Ordinal) ? '-' : from[i];
        });

    private static IEnumerable<string> Of(string[] words)
    {
        var letters = words.Sum(w => w.Length);
        if (letters < Shortest) return [];
        return letters < ShortestWithoutSigns || words.Length == 1 ? [string.Join('-', words)] : [string.Join('-', words), string.Concat(words)];
    }

    // The words as they are, in any script.
    private static string[] Words(string spelling)
    {
        var parted = string.Concat(FoldedText.Of(spelling.Normalize()).Text.Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || FoldedText.IsMark(c) ? c : ' '));
        return parted.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
