using System.Globalization;

namespace SiteGen.Yaml;

/// <summary>Counts characters as people do: an emoji of many code points is one (grapheme clusters, UAX #29).</summary>
internal static class Characters
{
    /// <summary>How many characters a reader counts.</summary>
    public static int Count(string text)
    {
        // Below the combining marks, one unit is one character.
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\uFFFF') < 0) return text.Length;
        var count = 0;
        for (var at = 0; at < text.Length; count++) at += StringInfo.GetNextTextElementLength(text, at);
        return count;
    }
}
