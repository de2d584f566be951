namespace SiteGen.Source;

/// <summary>Recognises the Markdown block that a line opens. Every line is passed without its indent.</summary>
internal static class BlockStart
{
    // Tags that open an HTML block even within a paragraph: CommonMark, HTML blocks, kinds 1 and 6.
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "pre", "script", "style", "textarea",
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "title", "tr", "track", "ul",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> KnownTags = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the line is a heading that begins with number signs.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var level = Run(line, '#');
        return level is >= 1 and <= 6 && (level == line.Length || line[level] is ' ' or '\t');
    }

    /// <summary>Whether the line turns the paragraph above it into a heading.</summary>
    public static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd(" \t");
        return text.Length > 0 && (Run(text, '=') == text.Length || Run(text, '-') == text.Length);
    }

    /// <summary>Whether the line opens a fenced code block.</summary>
    public static bool IsFence(ReadOnlySpan<char> line) =>
        Run(line, '~') >= 3 || (Run(line, '`') is >= 3 and var ticks && !line[ticks..].Contains('`'));

    /// <summary>Whether the line is a horizontal rule.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line is not [('*' or '-' or '_') and var sign, ..]) return false;
        return line.Count(sign) >= 3 && line.IndexOfAnyExcept(sign, ' ', '\t') < 0;
    }

    /// <summary>Whether the line opens an HTML block, or a comment, that also ends a paragraph.</summary>
    public static bool IsHtml(ReadOnlySpan<char> line)
    {
        if (line is ['<', '?', ..] || line.StartsWith("<!--") || line.StartsWith("<![CDATA[")) return true;
        if (line is ['<', '!', var letter, ..]) return char.IsAsciiLetter(letter);
        return TagName(line) is { Length: > 0 } name && KnownTags.Contains(name);
    }

    /// <summary>Whether the line is a single complete tag, which opens an HTML block only outside a paragraph.</summary>
    public static bool IsLoneTag(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd(" \t");
        return TagName(text).Length > 0 && text[^1] == '>' && text.Count('<') == 1 && text.Count('>') == 1;
    }

    /// <summary>Whether the line defines a footnote.</summary>
    public static bool IsFootnote(ReadOnlySpan<char> line) =>
        line.StartsWith("[^") && line.IndexOf(']') is > 2 and var end && line[end..].StartsWith("]:");

    /// <summary>Whether the line separates the head of a table, which is the line above it, from its rows.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> above, ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0
        && (above.Contains('|') || !line.Trim("| \t").Contains('|'));

    /// <summary>The length of the list marker at the start of the line, or 0.</summary>
    public static int ListMark(ReadOnlySpan<char> line)
    {
        var length = line is ['-' or '*' or '+', ..] ? 1 : NumberMark(line);
        return length == line.Length || (length > 0 && line[length] is ' ' or '\t') ? length : 0;
    }

    /// <summary>Whether the line opens a list within a paragraph: the item is not empty, and its number, if any, is 1.</summary>
    public static bool IsListInParagraph(ReadOnlySpan<char> line) =>
        ListMark(line) is > 0 and var length && line[length..].TrimStart(" \t").Length > 0 && (length == 1 || line[..(length - 1)] is "1");

    private static int NumberMark(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }

    // The name is followed by white space or the end of the tag: <https://…> is not a tag.
    private static ReadOnlySpan<char> TagName(ReadOnlySpan<char> line)
    {
        if (line is not ['<', ..]) return [];
        var tag = line is ['<', '/', ..] ? line[2..] : line[1..];
        var end = 0;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || (tag[end] == '-' && end > 0))) end++;
        return end > 0 && char.IsAsciiLetter(tag[0]) && (end == tag.Length || tag[end] is ' ' or '\t' or '>' or '/') ? tag[..end] : [];
    }

    private static int Run(ReadOnlySpan<char> line, char sign) => line.IndexOfAnyExcept(sign) is var end && end < 0 ? line.Length : end;
}
