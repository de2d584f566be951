using System.Text.RegularExpressions;

namespace SiteGen.Diagnostics;

/// <summary>Words that messages show only in part, since others read the logs of a build.</summary>
internal static partial class PartlyShown
{
    private const int Shown = 2;

    /// <summary>Enough to find a text again, and too little to tell it: the first two characters and the last two; of a short one
    /// nothing.</summary>
    public static string Text(string text)
    {
        var characters = text.EnumerateRunes().ToList();
        return characters.Count < 4 * Shown ? "…" : $"{string.Concat(characters.Take(Shown))}…{string.Concat(characters.TakeLast(Shown))}";
    }

    /// <summary>A sentence of which only parts of what stands in quotation marks are shown.</summary>
    public static string Quotations(string sentence) => Quotation().Replace(sentence, q => $"\"{Text(q.Groups[1].Value)}\"");

    [GeneratedRegex("\"(.*)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Quotation();
}
