namespace SiteGen.Outputs.ShareCards;

/// <summary>A stretch of text that stays on one line, and the space behind it, which a line does not end with.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Width">Its width in hundredths of an em.</param>
/// <param name="Space">The width of the space behind it, or 0.</param>
internal readonly record struct Piece(string Text, int Width, int Space);

/// <summary>Where a text may be broken into lines: behind spaces and hyphens, and
/// between the signs of scripts that part no words.</summary>
internal static class LineBreaks
{
    // Signs that no line begins with, and signs that none ends with.
    private const string Closing = "、。，．：；？！）」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]}.,:;?!%…";
    private const string Opening = "（「『【〔〈《“‘([{";

    /// <summary>The pieces of a text.</summary>
    public static List<Piece> Words(string text) => Joined(text, MayBreak);

    /// <summary>The pieces of a text that may be broken between any two characters, where a word is longer than a line.</summary>
    public static List<Piece> Characters(string text) => Joined(text, (_, _) => true);

    private static List<Piece> Joined(string text, Func<string, string, bool> mayBreak)
    {
        var (pieces, current) = (new List<Piece>(), new StringBuilder());
        var before = "";
        foreach (var element in Elements(text))
        {
            if (current.Length > 0 && (element == " " || mayBreak(before, element)))
            {
                pieces.Add(ToPiece(current.ToString(), element == " "));
                current.Clear();
            }

            if (element != " ") current.Append(element);
            before = element;
        }

        if (current.Length > 0) pieces.Add(ToPiece(current.ToString(), false));
        return pieces;
    }

    // What a reader takes for one character is never parted: a letter with its accents, a flag, a family.
    private static IEnumerable<string> Elements(string text)
    {
        for (var all = StringInfo.GetTextElementEnumerator(text); all.MoveNext();) yield return all.GetTextElement();
    }

    private static bool MayBreak(string before, string next)
    {
        if (Closing.Contains(next, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal)) return false;
        return before is "-" or "‐" or "–" or "—" or "/" or "\u200B" || PartsNoWords(before) || PartsNoWords(next);
    }

    private static bool PartsNoWords(string element) =>
        Rune.TryGetRuneAt(element, 0, out var rune) && rune.Value is (>= 0x0E00 and <= 0x0EFF)
            or (>= 0x1000 and <= 0x109F)
            or (>= 0x1780 and <= 0x17FF)
            or (>= 0x2E80 and <= 0xA4CF)
            or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF00 and <= 0xFF60)
            or >= 0x1F000;

    private static Piece ToPiece(
        string text, bool hasSpace) => new(text, GlyphWidths.Table.Measure(text), hasSpace ? GlyphWidths.Table.Measure(" ") : 0);
}
