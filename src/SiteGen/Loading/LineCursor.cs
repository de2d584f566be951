namespace SiteGen.Loading;

/// <summary>A place in a line, counted in columns as CommonMark counts them: a tab reaches to the next multiple of four.</summary>
internal ref struct LineCursor(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private int _at;
    private int _column;

    // Columns of a tab that a container took a part of.
    private int _left;

    /// <summary>What is left of the line, without the white space before it.</summary>
    public readonly ReadOnlySpan<char> Rest => _line[_at..].TrimStart(" \t");

    /// <summary>Whether nothing is left but spaces and tabs.</summary>
    public readonly bool IsBlank => Rest.Length == 0;

    /// <summary>How many columns of white space come next.</summary>
    public readonly int Indent
    {
        get
        {
            var column = _column + _left;
            for (var at = _at; at < _line.Length && _line[at] is ' ' or '\t'; at++) column += _line[at] == '\t' ? 4 - column % 4 : 1;
            return column - _column;
        }
    }

    /// <summary>Goes over columns of white space, and over no more than there are.</summary>
    public void SkipColumns(int columns)
    {
        for (; columns > 0; columns--)
        {
            if (_left == 0)
            {
                if (_at >= _line.Length || _line[_at] is not (' ' or '\t')) return;
                _left = _line[_at++] == '\t' ? 4 - _column % 4 : 1;
            }

            (_left, _column) = (_left - 1, _column + 1);
        }
    }

    /// <summary>Goes over characters that are no white space.</summary>
    public void SkipCharacters(int count) => (_at, _column) = (_at + count, _column + count);

    /// <summary>Goes over the mark of a quotation and a space behind it; says whether there was one.</summary>
    public bool TakeQuoteMark()
    {
        if (Indent > 3 || Rest is not ['>', ..]) return false;
        SkipColumns(Indent);
        SkipCharacters(1);
        SkipColumns(1);
        return true;
    }
}
