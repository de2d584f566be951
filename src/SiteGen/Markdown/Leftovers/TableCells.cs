namespace SiteGen.Markdown.Leftovers;

/// <summary>Counts the cells that a line of a table is written with.</summary>
internal static class TableCells
{
    /// <summary>Where the first cell with a text behind the last column begins, from 0; null where there is none.</summary>
    public static int? Beyond(ReadOnlySpan<char> line, int columns)
    {
        var at = line.IndexOfAnyExcept(" \t");
        if (at < 0) return null;
        if (line[at] == '|') at++;
        for (var (cell, start) = (0, at); at <= line.Length; at++)
        {
            if (at < line.Length - 1 && line[at] == '\\' && line[at + 1] is '\\' or '|') at++;
            else if (at == line.Length || line[at] == '|')
            {
                if (cell >= columns && !line[start..at].IsWhiteSpace()) return start;
                (cell, start) = (cell + 1, at + 1);
            }
        }

        return null;
    }
}
