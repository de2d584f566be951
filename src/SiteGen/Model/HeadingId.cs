using System.Text;

namespace SiteGen.Model;

/// <summary>Makes the id of a heading from its text: lower case, spaces as hyphens, punctuation left out.</summary>
internal static class HeadingId
{
    /// <summary>The id; <c>section</c> where no letter is left.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) id.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' or '_' && id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        var trimmed = id.ToString().Trim('-');
        return trimmed.Length == 0 ? "section" : trimmed;
    }
}
