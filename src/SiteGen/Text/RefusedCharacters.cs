namespace SiteGen.Text;

/// <summary>The characters that HTML and XML do not allow in a text: controls other than tab and line feed, and Unicode
/// noncharacters.</summary>
internal static class RefusedCharacters
{
    // For noncharacters beyond the first plane, the second half of each surrogate pair.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => IsRefused(c) || c is '\uDFFE' or '\uDFFF')]);

    /// <summary>The position of the first refused character, or -1; a noncharacter of two units is found at the second.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (var from = 0; ;)
        {
            var at = text[from..].IndexOfAny(Suspects);
            if (at < 0) return -1;
            at += from;
            if (IsRefused(text[at]) || IsSecondHalf(text, at)) return at;
            from = at + 1;
        }
    }

    /// <summary>The name of the refused character at a position, such as U+0007.</summary>
    public static string Name(ReadOnlySpan<char> text, int at) =>
        FormattableString.Invariant($"U+{(IsRefused(text[at]) ? text[at] : char.ConvertToUtf32(text[at - 1], text[at])):X4}");

    /// <summary>The text with each refused unit replaced by U+FFFD.</summary>
    public static string Replace(string text)
    {
        if (IndexIn(text) < 0) return text;
        var kept = new StringBuilder(text);
        for (var at = 0; at < kept.Length; at++)
        {
            if (IsSecondHalf(text, at)) kept[at - 1] = kept[at] = '\uFFFD';
            else if (IsRefused(text[at])) kept[at] = '\uFFFD';
        }

        return kept.ToString();
    }

    /// <summary>The text without refused characters.</summary>
    public static string Remove(string text) =>
        IndexIn(text) < 0 ? text : string.Concat(Replace(text).Where((c, i) => c != '\uFFFD' || text[i] == '\uFFFD'));

    private static bool IsRefused(char c) =>
        c is < ' ' and not ('\t' or '\n') or (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';

    private static bool IsSecondHalf(ReadOnlySpan<char> text, int at) =>
        text[at] is '\uDFFE' or '\uDFFF' && at > 0 && (text[at - 1] & 0xFC3F) == 0xD83F;
}
