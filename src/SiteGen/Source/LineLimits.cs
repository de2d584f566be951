namespace SiteGen.Source;

/// <summary>Limits the most expensive parts of dividing a body into blocks: quote and list markers, definitions, underlines, and table
/// cells. Inline content is limited when it is parsed.</summary>
internal sealed class LineLimits(string file, DiagnosticBag bag)
{
    // Each marker opens a block, or is checked again in every line of the block.
    private const int MaxMarks = 200_000;

    // Markdig compares each definition with all those before it.
    private const int MaxDefinitions = 10_000;

    // When a line turns the paragraph above it into a heading, Markdig searches all previous blocks for that paragraph.
    private const int MaxUnderlines = 10_000;

    // Every row of a table has as many cells as its head, even a row that is only a bar.
    private const int MaxCells = 200_000;

    private int _marks;
    private int _definitions;
    private int _underlines;
    private long _cells;
    private int _columns;

    /// <summary>Whether a line exceeded a limit.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Checks the next line; each kind of excess is reported once.</summary>
    public void Check(ReadOnlySpan<char> line, int number)
    {
        if (line.Contains("]:", StringComparison.Ordinal) && ++_definitions == MaxDefinitions + 1)
            Refuse(number, $"over {MaxDefinitions:N0} lines define footnotes or addresses", "Write the addresses where they are used.");
        if (IsUnderline(line) && ++_underlines == MaxUnderlines + 1)
            Refuse(number, $"over {MaxUnderlines:N0} lines are underlines of headings", "Divide the page.");
        var (marks, cells) = (_marks, _cells);
        _marks += Marks(line);
        if (_marks > MaxMarks && marks <= MaxMarks)
            Refuse(number, $"quotes and lists have over {MaxMarks:N0} marks", "Flatten them, or divide the page.");
        Count(line);
        if (_cells > MaxCells && cells <= MaxCells)
            Refuse(
                number, $"tables have over {MaxCells:N0} cells",
                "Make them shorter or narrower, or publish the data as a file for download.");
    }

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("> \t").TrimEnd(" \t");
        return !text.IsEmpty && text[0] is '-' or '=' && text.IndexOfAnyExcept(text[0]) < 0;
    }

    // The possible markers of a line: angle brackets, and list markers followed by a space.
    private static int Marks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] is ' ' or '\t') continue;
            if (line[at] != '>' && !IsListSign(line, ref at)) break;
            marks++;
        }

        return marks;
    }

    private static bool IsListSign(ReadOnlySpan<char> line, ref int at)
    {
        var start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at])) at++;
        if (at == line.Length) return false;
        var isSign = at == start ? line[at] is '-' or '*' or '+' : line[at] is '.' or ')';
        return isSign && (at + 1 == line.Length || line[at + 1] is ' ' or '\t');
    }

    // After a line of hyphens every line may be a table row, up to a blank line.
    private void Count(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("> \t");
        if (text.IsEmpty) _columns = 0;
        else if (_columns > 0) _cells += _columns;
        else if (IsHyphenRow(text)) _cells += 2 * (_columns = text.Count('|') + 1);
    }

    private static bool IsHyphenRow(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept("|-: \t") < 0 && text.Contains('-') && text.IndexOfAny('|', ':') >= 0;

    private void Refuse(int line, FormattableString message, string hint)
    {
        Exceeded = true;
        bag.Add(Codes.TooMuchText, new Location(file, line, 1), FormattableString.Invariant(message), hint);
    }
}
