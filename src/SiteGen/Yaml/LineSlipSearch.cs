namespace SiteGen.Yaml;

/// <summary>Reads one line of YAML as its author meant it, to find where the parser reads it differently.</summary>
internal ref struct LineSlipSearch(string line)
{
    // A longer text is not repeated in a hint.
    private const int Longest = 120;

    private readonly string _line = line;
    private int _at;
    private int _depth;

    /// <summary>The first mistake in the line, or null.</summary>
    public LineSlip? Run()
    {
        if (Glued(_line) is { } glued) return glued;
        _at = ValueStart(_line);
        if (_at >= _line.Length) return null;
        return _line[_at] is '[' or '{' ? Brackets() : Value(_line.AsSpan().TrimEnd().Length, inBrackets: false);
    }

    /// <summary>Whether a line begins like a key or a list item.</summary>
    public static bool IsEntry(string line) => KeyEnd(line) > 0 || line.AsSpan().TrimStart(' ').StartsWith("- ");

    /// <summary>The position after the colon that ends the key at the start of the line; 0 if the line does not begin with a key.</summary>
    public static int KeyEnd(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart(' ').Length;
        var length = WordLength(line.AsSpan(start));
        var end = start + length;
        return length > 0 && end < line.Length && line[end] == ':' && (end + 1 == line.Length || line[end + 1] is ' ' or '\t')
            ? end + 1
            : 0;
    }

    /// <summary>The mistake of <c>key:value</c> without a blank, which is one word to the parser; otherwise null.</summary>
    public static LineSlip? Glued(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart(' ').Length;
        var end = start + WordLength(line.AsSpan(start));
        if (end == start
            || end + 1 >= line.Length
            || line[end] != ':'
            || line[end + 1] is ' ' or '\t' or '/' or ':'
            || !char.IsLetter(line[start])) return null;
        return new LineSlip(
            Codes.BadYaml, end + 2, $"there is no blank behind \"{line[start..end]}:\"",
            $"Write {Shown($"{line[start..(end + 1)]} {line[(end + 1)..].TrimEnd()}")}.");
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' && at > 0)) at++;
        return at;
    }

    private static int ValueStart(string line)
    {
        var at = line.Length - line.AsSpan().TrimStart(' ').Length;
        while (line.AsSpan(at).StartsWith("- ")) at = line.Length - line.AsSpan(at + 2).TrimStart(' ').Length;
        var key = KeyEnd(line[at..]);
        if (key == 0) return at;
        var end = at + key;
        while (end < line.Length && line[end] is ' ' or '\t') end++;
        return end;
    }

    private LineSlip? Brackets()
    {
        var whole = _line[_at..].TrimEnd();
        while (_at < _line.Length)
        {
            var c = _line[_at];
            if (c is '[' or '{') _depth++;
            else if (c is ']' or '}') _depth--;
            else if (c is not (' ' or ',') && Value(_line.Length, inBrackets: true) is { } slip) return slip;
            else if (c is not (' ' or ',')) continue;
            _at++;
            if (_depth == 0) break;
        }

        var rest = _line.AsSpan(_at).Trim();
        if (_depth > 0 || rest.Length == 0 || rest[0] == '#' && _line[_at] == ' ') return null;
        var column = _at + 1 + _line.AsSpan(_at).IndexOfAnyExcept(' ');
        return new LineSlip(
            Codes.BadYaml, column, $"a value that begins with {whole[0]} ends with its bracket, and more follows", Write(whole));
    }

    // Reads one value: to the end of the line, or in brackets to the following comma or bracket.
    private LineSlip? Value(int end, bool inBrackets)
    {
        var start = _at;
        if (_line[_at] is '"' or '\'') return Quoted(end, inBrackets);
        var colons = 0;
        for (; _at < end; _at++)
        {
            if (inBrackets && _line[_at] is ',' or ']' or '}') break;
            if (inBrackets && _line[_at] is '[' or '{' && _line[_at - 1] == ' ') return null;
            if (inBrackets && _line[_at] is '"' or '\'' && _line[_at - 1] == ' ' && colons > 0) return Quoted(end, inBrackets);
            if (_line[_at] == '#' && _at > start && _line[_at - 1] is ' ' or '\t') return Comment(Start(start, colons > 0));
            if (_line[_at] != ':' || (_at + 1 < end && _line[_at + 1] is not (' ' or '\t'))) continue;
            if (!inBrackets || ++colons > 1) return Colon(inBrackets ? Start(start, colons > 0) : start);
        }

        return null;
    }

    // In braces the value begins after its key.
    private readonly int Start(int start, bool hasKey) =>
        !hasKey ? start : _line.IndexOf(": ", start, StringComparison.Ordinal) is var colon && colon >= start ? colon + 2 : start;

    private LineSlip? Quoted(int end, bool inBrackets)
    {
        var (start, mark) = (_at, _line[_at]);
        for (_at++; _at < end && (_line[_at] != mark || IsDoubled(mark, end)); _at++)
            if (_line[_at] == mark || (mark == '"' && _line[_at] == '\\')) _at++;
        _at = Math.Min(_at, end);
        if (_at == end) return null;
        _at++;
        var rest = _line.AsSpan(_at, end - _at);
        var blanks = rest.Length - rest.TrimStart().Length;
        rest = rest[blanks..];
        if (rest.Length == 0 || (rest[0] == '#' && blanks > 0) || (inBrackets && rest[0] is ',' or ']' or '}' or ':') || rest[0] == ':')
            return null;
        return new LineSlip(
            Codes.BadYaml, _at + blanks + 1, "the quotation mark ends the text here, and more follows",
            Write(Unquoted(Whole(start), mark)));
    }

    // A single quotation mark inside single quotation marks is doubled.
    private readonly bool IsDoubled(char mark, int end) => mark == '\'' && _at + 1 < end && _line[_at + 1] == mark;

    private static string Unquoted(string whole, char mark) =>
        whole.Length > 2 && whole[^1] == mark ? whole[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal) : whole;

    private readonly LineSlip Colon(int start) => Quoting.Opens(_line.AsSpan(start))
        ? Typographic(start)
        : new LineSlip(Codes.BadYaml, _at + 1, "the value holds \": \", which begins another key", Write(Whole(start)));

    private readonly LineSlip Typographic(int start) =>
        new(
            Codes.TypographicQuotes, start + 1, $"{_line[start]} is a letter to YAML, not a quotation mark",
            Write(Quoting.WithoutTypographic(Whole(start))));

    private readonly LineSlip Comment(int start) =>
        new(
            Codes.CutByComment, _at + 1, $"{CutText.Begin(_line[start.._at].Trim())}, and what follows is left out",
            CutText.Hint(Whole(start)));

    // The complete value; in brackets, up to the next comma or bracket.
    private readonly string Whole(int start)
    {
        var text = _line.AsSpan(start).TrimEnd();
        if (_depth > 0 && text[(_at - start)..].IndexOfAny(',', ']', '}') is >= 0 and var end) text = text[..(_at - start + end)];
        return text.TrimEnd().ToString();
    }

    private static string Write(string text) =>
        text.Length > Longest ? "Put the whole value in quotation marks." : $"Write {Quoting.Quoted(text)}.";

    private static string Shown(string text) => text.Length > Longest ? "a blank between the two" : text;
}
