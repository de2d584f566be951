namespace SiteGen.Outputs.ShareCards;

/// <summary>The widths of characters in the bold font of the cards, in hundredths of an em; for missing characters, the usual maximum of
/// fallback fonts.</summary>
internal sealed class GlyphWidths
{
    private const int Square = 104;
    private const int Wide = 128;
    private const int Other = 116;

    private static readonly Lazy<GlyphWidths> Read = new(() => new GlyphWidths());

    private readonly Dictionary<int, int> _widths = [];
    private readonly HashSet<int> _inFace = [];

    private GlyphWidths()
    {
        using var table = new StreamReader(typeof(GlyphWidths).Assembly.GetManifestResourceStream("glyph-widths.txt")!);
        var isFace = true;
        while (table.ReadLine() is { } line)
        {
            // After this line come the widths in fallback fonts.
            if (line == "-") isFace = false;
            else if (!line.StartsWith('#')) Add(line.Split(' '), isFace);
        }
    }

    /// <summary>The table, loaded on first use.</summary>
    public static GlyphWidths Table => Read.Value;

    /// <summary>Returns the width of a text on one line, without kerning, which usually makes it narrower.</summary>
    public int Measure(string text) => text.EnumerateRunes().Sum(Measure);

    /// <summary>Whether the letters of a text may be set more tightly; those of other scripts may join.</summary>
    public bool MayBeTight(string text) =>
        text.EnumerateRunes().All(r => _inFace.Contains(r.Value) && r.Value is < 0x0590 or (>= 0x1E00 and <= 0x214F));

    /// <summary>Returns the characters of a text that the font lacks, except invisible ones.</summary>
    public IEnumerable<Rune> Missing(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (!_inFace.Contains(rune.Value)
                && rune.Value is not (>= 0xFE00 and <= 0xFE0F)
                && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control)
                && !Rune.IsWhiteSpace(rune))
                yield return rune;
    }

    private int Measure(Rune rune)
    {
        if (_widths.TryGetValue(rune.Value, out var width)) return width;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => Giant(rune.Value) ?? (IsSquare(rune.Value) ? Square : rune.Value >= 0x2190 ? Wide : Other),
        };
    }

    // Chinese, Japanese, Korean and Yi characters, which are one em wide in every font.
    private static bool IsSquare(int character) =>
        character is (>= 0x2E80 and <= 0xA4CF)
            or (>= 0xAC00 and <= 0xD7AF)
            or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF00 and <= 0xFFEF)
            or (>= 0x20000 and <= 0x3FFFF);

    // Dashes of several ems, and phrases and symbols that are a single character.
    private static int? Giant(int character) => character switch
    {
        0x2E3A => 200,
        0x2E3B => 300,
        0xFDFA or 0xFDFB => 400,
        0xFDFD => 1_200,
        >= 0x12000 and <= 0x1254F => 600,
        _ => null,
    };

    private void Add(string[] row, bool isFace)
    {
        var width = int.Parse(row[0], CultureInfo.InvariantCulture);
        foreach (var range in row.Skip(1))
        {
            var ends = range.Split('-');
            for (var c = Number(ends[0]); c <= Number(ends[^1]); c++)
            {
                _widths.Add(c, width);
                if (isFace) _inFace.Add(c);
            }
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
