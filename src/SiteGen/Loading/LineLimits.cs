using SiteGen.Diagnostics;

namespace SiteGen.Loading;

/// <summary>Bounds on what costs most while a body is divided into blocks: definitions, and the cells of tables. What the words of a block
/// cost is bounded when they are read.</summary>
internal sealed class LineLimits(string file, DiagnosticBag bag)
{
    // Markdig looks for each definition among those before it.
    private const int MaxDefinitions = 10_000;

    // A table has in each row as many cells as in its head, also where a row is a single bar.
    private const int MaxCells = 200_000;

    private int _definitions;
    private long _cells;
    private int _columns;

    /// <summary>Whether a line was over a bound.</summary>
    public bool Exceeded { get; private set; }

    /// <summary>Checks the next line; each kind of excess is found once.</summary>
    public void Check(ReadOnlySpan<char> line, int number)
    {
        if (line.Contains("]:", StringComparison.Ordinal) && ++_definitions == MaxDefinitions + 1)
            Refuse(number, $"over {MaxDefinitions:N0} lines define footnotes or addresses", "Write the addresses where they are used.");
        var before = _cells;
        Count(line);
        if (_cells > MaxCells && before <= MaxCells)
            Refuse(number, $"tables have over {MaxCells:N0} cells", "Make them shorter or narrower, or publish the data as a file for download.");
    }

    // From a line of hyphens on, up to a blank one, every line may be a row.
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
