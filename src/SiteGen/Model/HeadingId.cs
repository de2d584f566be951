using System.Globalization;
using System.Text;

namespace SiteGen.Model;

/// <summary>Makes the id of a heading from its text: lower case, spaces as hyphens, punctuation left out.</summary>
internal static class HeadingId
{
    // The only capital whose small letter is two characters, of which nobody types the second.
    private const int DottedI = 0x0130;

    /// <summary>The id; <c>section</c> where no letter is left.</summary>
    public static string FromText(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKept(rune)) id.Append(rune.Value == DottedI ? "i" : Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is ' ' or '-' or '_' && id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }

    // Marks belong to the letters of many scripts, such as the vowels of Hindi.
    private static bool IsKept(Rune rune) => Rune.IsLetterOrDigit(rune) || !rune.IsBmp || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
