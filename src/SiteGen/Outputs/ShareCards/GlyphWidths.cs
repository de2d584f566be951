namespace SiteGen.Outputs.ShareCards;

/// <summary>How wide characters are in the bold face of the cards, in hundredths of an em. Where the
/// face has none, the widest that its stand-ins usually have.</summary>
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
            // Behind it stands what other faces draw.
            if (line == "-") isFace = false;
            else if (!line.StartsWith('#')) Add(line.Split(' '), isFace);
        }
    }

    /// <summary>The table, read when first needed.</summary>
    public static GlyphWidths Table => Read.Value;

    /// <summary>The width of a text on one line, without kerning, which mostly makes it narrower.</summary>
    public int Measure(string text) => text.EnumerateRunes().Sum(Measure);

    /// <summary>Whether a text stands in letters that may be set tighter than they are; those of other scripts may join.</summary>
    public bool MayBeTight(string text) =>
        text.EnumerateRunes().All(r => _inFace.Contains(r.Value) && r.Value is < 0x0590 or (>= 0x1E00 and <= 0x214F));

    /// <summary>The characters of a text that the face lacks. Marks that are never seen are not missed.</summary>
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

    // The signs of Chinese, Japanese, Korean and Yi, which every font sets one em wide.
    private static bool IsSquare(int character) =>
        character is (>= 0x2E80 and <= 0xA4CF)
            or (>= 0xAC00 and <= 0xD7AF)
            or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF00 and <= 0xFFEF)
            or (>= 0x20000 and <= 0x3FFFF);

    // Dashes of several ems, and phrases and signs that are one character.
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
