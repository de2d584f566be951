using SiteGen.Yaml;

namespace SiteGen.Outputs.ShareCards;

/// <summary>A text broken into lines, with its font size.</summary>
/// <param name="Lines">The lines, none wider than the box.</param>
/// <param name="Size">The font size in pixels.</param>
internal sealed record FittedText(IReadOnlyList<string> Lines, int Size);

/// <summary>Fits texts into boxes by character widths: as large as possible, in lines of similar length.</summary>
internal static class TextFit
{
    /// <summary>The distance between baselines, in hundredths of the font size.</summary>
    public const int Leading = 116;

    private const int Hundred = 100;
    private static readonly int[] Sizes = [84, 76, 68, 60, 54, 48, 44, 40];

    /// <summary>Fits a text into a box, in as many lines as needed.</summary>
    public static FittedText InBox(string text, int width, int height)
    {
        text = Clean(text);
        return Largest(LineBreaks.Words(text), width, height) ?? Largest(LineBreaks.Characters(text), width, height)
            ?? new FittedText(Cut(text, width * Hundred / Sizes[^1], MostLines(Sizes[^1], height)), Sizes[^1]);
    }

    /// <summary>Returns a text on one line, shortened with an ellipsis if too long.</summary>
    public static string OnLine(string text, int width, int size) =>
        Cut(Clean(text), width * Hundred / size, 1) is [var line, ..] ? line : "";

    /// <summary>Returns the width of a text in pixels.</summary>
    public static int Width(string text, int size) => (GlyphWidths.Table.Measure(Clean(text)) * size / Hundred) + 1;

    private static FittedText? Largest(List<Piece> pieces, int width, int height) =>
        Sizes.Select(size => Broken(pieces, width * Hundred / size, MostLines(size, height)) is { } lines
            ? new FittedText(lines, size)
            : null).FirstOrDefault(fitted => fitted is not null);

    private static int MostLines(int size, int height) => 1 + ((height - size) * Hundred / (size * Leading));

    // XML forbids control characters, and direction marks could reverse the text.
    private static string Clean(string text)
    {
        var kept = CleanText.Clean(text, out _);
        return string.Join(' ', string
            .Concat(kept.Where(c => c is not ('\u00AD' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF')))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // The narrowest box that needs no extra line balances the lines, and leaves no single word in the last.
    private static List<string>? Broken(List<Piece> pieces, int width, int most)
    {
        if (Filled(pieces, width) is not { } lines || lines.Count > most) return null;
        var (low, high) = (width / 3, width);
        while (high - low > 4)
        {
            var middle = (low + high) / 2;
            if (Filled(pieces, middle)?.Count <= lines.Count) high = middle;
            else low = middle;
        }

        return Filled(pieces, high);
    }

    private static List<string>? Filled(List<Piece> pieces, int width)
    {
        var (lines, line, filled, space) = (new List<string>(), new StringBuilder(), 0, 0);
        foreach (var piece in pieces)
        {
            if (piece.Width > width) return null;
            if (line.Length > 0 && filled + space + piece.Width > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                (filled, space) = (0, 0);
            }

            if (space > 0) line.Append(' ');
            line.Append(piece.Text);
            (filled, space) = (filled + space + piece.Width, piece.Space);
        }

        if (line.Length > 0) lines.Add(line.ToString());
        return lines;
    }

    private static List<string> Cut(string text, int width, int most)
    {
        // A single character may be wider than the line.
        var pieces = LineBreaks.Characters(text).Where(p => p.Width <= width).ToList();
        if (Filled(pieces, width) is { } whole && whole.Count <= most) return whole;
        for (var kept = pieces.Count - 1; kept > 0; kept--)
        {
            var shorter = pieces[..kept];
            shorter[^1] = shorter[^1] with { Space = 0 };
            shorter.Add(new Piece("…", GlyphWidths.Table.Measure("…"), 0));
            if (Filled(shorter, width) is { } lines && lines.Count <= most) return lines;
        }

        return ["…"];
    }
}
