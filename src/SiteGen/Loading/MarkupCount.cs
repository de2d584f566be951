namespace SiteGen.Loading;

/// <summary>Counts what makes Markdown slow or large out of proportion to its length: signs that look for a partner, cells of tables, definitions.</summary>
internal sealed class MarkupCount
{
    // Markdig compares a sign of emphasis or of a link with those before it in its paragraph.
    private const long MaxPairs = 50_000_000;

    // A table has in each row as many cells as in its widest, also where a row is a single bar.
    private const int MaxCells = 200_000;

    // Markdig looks for each definition among those before it.
    private const int MaxDefinitions = 2_000;

    private const int MaxHeadings = 10_000;

    // Each may be a link, a footnote or a task, and every one of them is kept until its page is written.
    private const int MaxBrackets = 50_000;

    private int _definitions;
    private int _headings;
    private int _brackets;
    private long _pairs;
    private long _cells;
    private long _signs;
    private long _rows;
    private long _columns;

    /// <summary>The text over the bounds from this line on: what of, and what to do; null while it is within.</summary>
    public (string Message, string Hint)? Excess(ReadOnlySpan<char> line)
    {
        var (pairs, cells, definitions, headings, brackets) = (_pairs, _cells, _definitions, _headings, _brackets);
        Count(line);
        if (pairs <= MaxPairs && _pairs > MaxPairs) return ("paragraphs have too many of the signs * _ [ ]", "Divide them by blank lines, or publish the data as a file for download.");
        if (cells <= MaxCells && _cells > MaxCells) return (FormattableString.Invariant($"tables have over {MaxCells:N0} cells"), "Make them shorter or narrower, or publish the data as a file for download.");
        if (definitions <= MaxDefinitions && _definitions > MaxDefinitions) return (FormattableString.Invariant($"over {MaxDefinitions:N0} lines define footnotes or addresses"), "Write the addresses where they are used.");
        if (headings <= MaxHeadings && _headings > MaxHeadings) return (FormattableString.Invariant($"over {MaxHeadings:N0} lines are headings"), "Divide the page.");
        if (brackets <= MaxBrackets && _brackets > MaxBrackets) return (FormattableString.Invariant($"over {MaxBrackets:N0} square brackets are opened"), "Divide the page.");
        return null;
    }

    /// <summary>Notes that the next line begins a paragraph.</summary>
    public void EndParagraph() => (_signs, _rows, _columns) = (0, 0, 0);

    private void Count(ReadOnlySpan<char> line)
    {
        var signs = Signs(line);
        _pairs += signs * (2 * _signs + signs);
        _signs += signs;
        if (line.Contains("]:", StringComparison.Ordinal)) _definitions++;
        if (IsHeading(line)) _headings++;
        _brackets += line.Count('[');
        var before = Cells;
        (_rows, _columns) = (_rows + 1, Math.Max(_columns, line.Count('|')));
        _cells += Cells - before;
    }

    private long Cells => _columns == 0 ? 0 : _rows * (_columns + 1);

    // Marked by # before it, or by a line of - or = below it.
    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var text = line.Trim(" \t");
        return text is ['#', ..] || text.IndexOfAnyExcept('-') < 0 || text.IndexOfAnyExcept('=') < 0;
    }

    // A run of stars or underscores is one sign.
    private static long Signs(ReadOnlySpan<char> line)
    {
        var signs = 0L;
        for (var at = line.IndexOfAny("*_[]"); at >= 0;)
        {
            if (at == 0 || line[at] is '[' or ']' || line[at - 1] != line[at]) signs++;
            var next = line[(at + 1)..].IndexOfAny("*_[]");
            at = next < 0 ? -1 : at + 1 + next;
        }

        return signs;
    }
}
