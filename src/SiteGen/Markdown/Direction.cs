namespace SiteGen.Markdown;

/// <summary>Finds letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, NKo and others.</summary>
internal static class Direction
{
    /// <summary>Whether a text holds one of them.</summary>
    public static bool IsMixed(ReadOnlySpan<char> text)
    {
        var from = text.IndexOfAnyInRange('\u0590', '\uFFFF');
        if (from < 0) return false;
        foreach (var c in text[from..])
            if (RunsLeft(c)) return true;
        return false;
    }

    // The last four are the first halves of pairs, behind which the older scripts stand, and Adlam.
    private static bool RunsLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\u200F'
            or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
