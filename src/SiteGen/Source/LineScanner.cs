namespace SiteGen.Source;

/// <summary>Divides a content file line by line into front matter, posts, omissions and markers. It never looks inside a line of
/// text.</summary>
internal sealed class LineScanner
{
    /// <summary>The marker after which a preview shows nothing.</summary>
    public const string More = "<!--more-->";

    /// <summary>The marker after which the recap of an event begins.</summary>
    public const string RecapMark = "<!--recap-->";

    private const int MaxPosts = 500;

    private readonly SourceText _text;
    private readonly DiagnosticBag _bag;
    private readonly bool _threaded;
    private readonly LineLimits _limits;
    private readonly MarkerCheck _markers;
    private readonly List<Segment> _segments = [];
    private SegmentKind _editor = SegmentKind.Editor;
    private PostHeader? _open;
    private int _fence;
    private int _start;
    private int _ordinal;
    private int? _more;
    private int? _secondRecap;

    private LineScanner(SourceText text, int firstLine, bool threaded, DiagnosticBag bag)
    {
        (_text, _start, _threaded, _bag) = (text, firstLine, threaded, bag);
        _limits = new LineLimits(text.Path, bag);
        _markers = new MarkerCheck(text.Path, bag);
    }

    /// <summary>Divides the body of a file, starting at a line.</summary>
    /// <param name="text">The file.</param>
    /// <param name="firstLine">The first line after the front matter.</param>
    /// <param name="threaded">Whether the body may hold posts.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>The map; null if the text exceeds the limits, which is a finding, so that it is not converted.</returns>
    public static BodyMap? Scan(SourceText text, int firstLine, bool threaded, DiagnosticBag bag) =>
        new LineScanner(text, firstLine, threaded, bag).Scan();

    private BodyMap? Scan()
    {
        for (var number = _start; number <= _text.LineCount; number++)
        {
            var line = _text.Line(number);
            _limits.Check(line, number);
            if (line.StartsWith(":::")) Colons(line, number);
            else if (!IsMarker(line, number)) _markers.Check(line, number);
        }

        if (_open is not null)
            _bag.Add(Codes.UnclosedPost, _open.At, "this post is never closed", $"Add a line of {_fence} colons where it ends.");
        Close(_text.LineCount, _open);
        return _limits.Exceeded || _ordinal > MaxPosts
            ? null
            : new BodyMap(_segments.ToArray(), _more, _markers.HasNearMore, _text.LineCount) { SecondRecap = _secondRecap };
    }

    private bool IsMarker(ReadOnlySpan<char> line, int number)
    {
        if (!line.StartsWith("<!--")) return false;
        var mark = line.TrimEnd();
        if (mark.SequenceEqual(More)) _more ??= number;
        else if (!mark.SequenceEqual(RecapMark)) return false;
        else if (_open is null && !_threaded)
        {
            if (_editor == SegmentKind.Recap)
            {
                _secondRecap ??= number;
                return true;
            }

            Close(number - 1, null);
            (_editor, _start) = (SegmentKind.Recap, number + 1);
        }

        return true;
    }

    private void Colons(ReadOnlySpan<char> line, int number)
    {
        var colons = line.IndexOfAnyExcept(':') is var end && end < 0 ? line.Length : end;
        var rest = line[colons..];
        var at = new Location(_text.Path, number, 1);
        if (_open is not null) Inside(colons, rest, at);
        else if (Opens(rest, "post") && _threaded) OpenPost(line, colons, at);
        else if (Opens(rest, "omitted") && _threaded) Omit(line, at);
        else if (_threaded) _bag.Add(
            Codes.StrayColons, at, "this line of colons opens or closes nothing", "Open a post with :::post {by=…}, or remove the line.");
        else if (Opens(rest, "post") || Opens(rest, "omitted"))
            _bag.Add(Codes.StrayColons, at, "only discussions hold posts", "Move the file to content/discussions/, or quote with >.");
    }

    private static bool Opens(ReadOnlySpan<char> rest, string word) =>
        rest.StartsWith(word) && (rest.Length == word.Length || rest[word.Length] is ' ' or '\t' or '{' or '}');

    private void Inside(int colons, ReadOnlySpan<char> rest, Location at)
    {
        if (rest.IsWhiteSpace() && colons >= _fence)
        {
            Close(at.Line - 1, _open);
            (_open, _start) = (null, at.Line + 1);
        }
        else if (Opens(rest, "post") && colons >= _fence)
        {
            _bag.Add(
                Codes.NestedPost, at, $"a post begins inside the post of line {_open!.At.Line}",
                "Close that one first with a line of colons; if this line is quoted text, open the outer post with more colons.");
        }
    }

    private void OpenPost(ReadOnlySpan<char> line, int colons, Location at)
    {
        Close(at.Line - 1, null);
        _open = AttributeReader.Post(line, at, ++_ordinal, _bag);
        (_fence, _start) = (colons, at.Line + 1);
        if (_ordinal == MaxPosts + 1)
            _bag.Add(Codes.TooMuchText, at, $"the discussion has over {MaxPosts} posts", "Leave some out with :::omitted {count=…}.");
    }

    private void Omit(ReadOnlySpan<char> line, Location at)
    {
        Close(at.Line - 1, null);
        _segments.Add(new Segment(SegmentKind.Omitted, at.Line, at.Line, null, AttributeReader.Omitted(line, at, _bag)));
        _start = at.Line + 1;
    }

    // Trailing blank lines belong to no segment, so the last line of a segment is its last line of text.
    private void Close(int last, PostHeader? post)
    {
        _markers.EndText();
        while (last >= _start && _text.Line(last).IsWhiteSpace()) last--;
        if (post is not null || last >= _start) _segments.Add(new Segment(post is null ? _editor : SegmentKind.Post, _start, last, post));
    }
}

/// <summary>A position in a line, in columns as CommonMark counts them: a tab extends to the next multiple of four.</summary>
internal ref struct LineCursor(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private int _at;
    private int _column;

    // The remaining columns of a tab that a container partly consumed.
    private int _left;

    /// <summary>The rest of the line, without leading white space.</summary>
    public readonly ReadOnlySpan<char> Rest => _line[_at..].TrimStart(" \t");

    /// <summary>Whether only spaces and tabs remain.</summary>
    public readonly bool IsBlank => Rest.Length == 0;

    /// <summary>The number of columns of white space at this position.</summary>
    public readonly int Indent
    {
        get
        {
            var column = _column + _left;
            for (var at = _at; at < _line.Length && _line[at] is ' ' or '\t'; at++) column += _line[at] == '\t' ? 4 - column % 4 : 1;
            return column - _column;
        }
    }

    /// <summary>Skips columns of white space, at most as many as there are.</summary>
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

    /// <summary>Skips characters that are not white space.</summary>
    public void SkipCharacters(int count) => (_at, _column) = (_at + count, _column + count);

    /// <summary>Skips a quotation marker and a space after it; returns whether there was a marker.</summary>
    public bool TakeQuoteMark()
    {
        if (Indent > 3 || Rest is not ['>', ..]) return false;
        SkipColumns(Indent);
        SkipCharacters(1);
        SkipColumns(1);
        return true;
    }
}
