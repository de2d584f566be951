namespace SiteGen.Source;

/// <summary>Finds comments outside code that are nearly a marker, such as <c>&lt;!-- more --&gt;</c>, which has no effect.</summary>
internal sealed class MarkerCheck(string file, DiagnosticBag bag)
{
    private const int LongestMarker = 40;

    private static readonly string[] Words = ["more", "recap"];

    private char _fence;
    private int _length;

    /// <summary>Whether a comment was nearly the cut marker.</summary>
    public bool HasNearMore { get; private set; }

    /// <summary>Ends a text, so that the next line begins a separate one.</summary>
    public void EndText() => _length = 0;

    /// <summary>Checks the next line, which is not a marker.</summary>
    public void Check(ReadOnlySpan<char> line, int number)
    {
        if (IsFence(line) || !line.Contains('<')) return;
        for (var at = NextTag(line, 0); at >= 0; at = NextTag(line, at + 1))
        {
            if (Near(line[at..]) is not { } word) continue;
            HasNearMore |= word == "more";
            bag.Add(Codes.NearMarker, new Location(file, number, at + 1), $"this is nearly the marker <!--{word}-->",
                $"Write <!--{word}--> on a line of its own, at its very beginning; or say the comment in other words.");
        }
    }

    // Recognises fences at any indent and within quotations and lists, which is sufficient for this check.
    private bool IsFence(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(" \t>");
        while (BlockStart.ListMark(text) is > 0 and var mark) text = text[mark..].TrimStart(" \t>");
        if (text.IsEmpty) return _length > 0;
        var run = text.IndexOfAnyExcept(text[0]) is var end && end < 0 ? text.Length : end;
        if (_length == 0)
        {
            if (BlockStart.IsFence(text)) (_fence, _length) = (text[0], run);
            return _length > 0;
        }

        if (text[0] == _fence && run >= _length && text[run..].IsWhiteSpace()) _length = 0;
        return true;
    }

    // The next angle bracket outside code that is not escaped with a backslash.
    private static int NextTag(ReadOnlySpan<char> line, int from)
    {
        for (var at = from; at < line.Length; at++)
        {
            if (line[at] == '<') return at;
            if (line[at] == '\\') at++;
            else if (line[at] == '`') at = CodeEnd(line, at);
        }

        return -1;
    }

    // Code ends at a run of as many backticks as opened it; without such a run, the backticks are text.
    private static int CodeEnd(ReadOnlySpan<char> line, int from)
    {
        var ticks = Run(line, from);
        for (var at = from + ticks; at < line.Length; at++)
        {
            if (line[at] != '`') continue;
            var run = Run(line, at);
            at += run - 1;
            if (run == ticks) return at;
        }

        return from + ticks - 1;
    }

    private static int Run(ReadOnlySpan<char> line, int from) =>
        line[from..].IndexOfAnyExcept('`') is var end && end < 0 ? line.Length - from : end;

    // Word processors turn hyphens into dashes.
    private static string? Near(ReadOnlySpan<char> tag)
    {
        tag = tag[..Math.Min(tag.Length, LongestMarker)];
        if (tag is not ['<', '!' or '-' or '–' or '—', ..] || tag.IndexOf('>') is not (> 0 and var end)) return null;
        var text = tag[1..end];
        while (text.Length > 0 && !char.IsLetterOrDigit(text[0])) text = text[1..];
        while (text.Length > 0 && !char.IsLetterOrDigit(text[^1])) text = text[..^1];
        if (text.Length is < 3 or > 6) return null;
        var written = text.ToString().ToLowerInvariant();
        return Words.FirstOrDefault(word => Suggestion.IsOneSlip(written, word));
    }
}
