namespace SiteGen.Outputs.ShareCards;

/// <summary>A piece of text that is not broken, and the space after it, which is dropped at the end of a line.</summary>
/// <param name="Text">The visible text.</param>
/// <param name="Width">Its width in hundredths of an em.</param>
/// <param name="Space">The width of the following space, or 0.</param>
internal readonly record struct Piece(string Text, int Width, int Space);

/// <summary>Finds the places where a text may be broken: after spaces and hyphens, and between characters of scripts without word
/// spacing.</summary>
internal static class LineBreaks
{
    // Characters that may not start a line, and characters that may not end one.
    private const string Closing = "、。，．：；？！）」』】〕〉》”’ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]}.,:;?!%…";
    private const string Opening = "（「『【〔〈《“‘([{";

    /// <summary>Splits a text into pieces.</summary>
    public static List<Piece> Words(string text) => Joined(text, MayBreak);

    /// <summary>Splits a text between all characters, for words longer than a line.</summary>
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

    // Combined characters are never split: a letter with its accents, a flag, a family.
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
