namespace SiteGen.Source;

/// <summary>Skips link reference definitions at the start of a paragraph, which are not part of its text.</summary>
internal static class LinkDefinitions
{
    /// <summary>The text after its leading definitions; empty if there is nothing else.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text)
    {
        while (Length(text) is > 0 and var length) text = text[length..];
        return text;
    }

    // [label]: destination "title", each part on the same line as the previous part or on the next; nothing follows the last part.
    private static int Length(ReadOnlySpan<char> text)
    {
        var at = Label(text);
        if (at == 0) return 0;
        at += Space(text[at..]);
        if (Destination(text[at..]) is not (> 0 and var destination)) return 0;
        at += destination;
        var space = Space(text[at..]);
        if (space > 0 && Title(text[(at + space)..]) is > 0 and var title && LineEnd(text[(at + space + title)..]) is >= 0 and var behind)
            return at + space + title + behind;
        return LineEnd(text[at..]) is >= 0 and var end ? at + end : 0;
    }

    private static int Label(ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..]) return 0;
        var end = 1;
        while (end < text.Length && text[end] is not ('[' or ']')) end += text[end] == '\\' ? 2 : 1;
        if (end > 1000 || end + 1 >= text.Length || text[end] != ']' || text[end + 1] != ':') return 0;
        return text[1..end].IsWhiteSpace() ? 0 : end + 2;
    }

    private static int Destination(ReadOnlySpan<char> text)
    {
        if (text is ['<', ..])
        {
            var close = 1;
            while (close < text.Length && text[close] is not ('<' or '>' or '\n')) close += text[close] == '\\' ? 2 : 1;
            return close < text.Length && text[close] == '>' ? close + 1 : 0;
        }

        var (end, depth) = (0, 0);
        for (; end < text.Length && text[end] > ' '; end++)
        {
            if (text[end] == '\\' && end + 1 < text.Length && text[end + 1] > ' ') end++;
            else if (text[end] == '(') depth++;
            else if (text[end] == ')' && --depth < 0) return 0;
        }

        return depth == 0 ? end : 0;
    }

    private static int Title(ReadOnlySpan<char> text)
    {
        if (text is not [('"' or '\'' or '(') and var open, ..]) return 0;
        var close = open == '(' ? ')' : open;
        var end = 1;
        while (end < text.Length && text[end] != close) end += text[end] == '\\' ? 2 : 1;
        return end < text.Length ? end + 1 : 0;
    }

    // Spaces and tabs with at most one line break, since a paragraph contains no blank line.
    private static int Space(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(" \t\n") is var end && end < 0 ? text.Length : end;

    // The distance to the next line, or -1 if the line contains anything else.
    private static int LineEnd(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(' ', '\t');
        return end < 0 ? text.Length : text[end] == '\n' ? end + 1 : -1;
    }
}
