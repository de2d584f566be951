namespace SiteGen.Markdown.Leftovers;

/// <summary>Finds the line and column of a place in a stretch. Its lines are counted when the first place is asked for.</summary>
internal sealed class SourceLines(string source)
{
    private List<int>? _starts;

    /// <summary>The line and column, from 0, of a character.</summary>
    public (int Line, int Column) At(int offset)
    {
        _starts ??= Starts();
        var found = _starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        return (line, offset - _starts[line]);
    }

    private List<int> Starts()
    {
        var starts = new List<int> { 0 };
        for (var at = source.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = source.IndexOf('\n', at + 1)) starts.Add(at + 1);
        return starts;
    }
}
