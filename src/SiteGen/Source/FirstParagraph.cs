namespace SiteGen.Source;

/// <summary>Reads lines as CommonMark does until the first paragraph ends; headings, definitions and comments may precede it.</summary>
/// <remarks>In a list or a quotation it is the first paragraph of the first item.</remarks>
internal sealed class ParagraphSearch
{
    // The maximum nesting depth of any text.
    private const int MaxNesting = 30;

    private readonly List<Container> _containers = [];
    private readonly List<Line> _paragraph = [];
    private bool _inComment;

    /// <summary>Reads the next line; returns the result once it is known.</summary>
    public FirstParagraph? Next(ReadOnlySpan<char> line, int number)
    {
        var cursor = new LineCursor(line);
        var matched = Match(ref cursor);
        var isInside = matched == _containers.Count;
        if (_inComment && isInside) return Comment(cursor.Rest, number);
        _inComment = false;
        if (_paragraph.Count > 0)
        {
            if ((isInside || cursor.Indent > 3) && IsUnclear(cursor.Rest)) return new FirstParagraph(0, number, "a rule");
            if (Continues(cursor, isInside)) return null;
            if (End(number - 1) is { } found) return found;
            if (isInside && BlockStart.IsUnderline(cursor.Rest)) return new FirstParagraph(0, number, "a rule");
        }

        _containers.RemoveRange(matched, _containers.Count - matched);
        return Open(cursor, number);
    }

    /// <summary>Ends the open paragraph, if any, and returns the result.</summary>
    /// <param name="last">Its last line.</param>
    public FirstParagraph? End(int last)
    {
        var (before, table) = BeforeTable();
        if (table > 0) last -= _paragraph.Count - before;
        var text = LinkDefinitions.Skip(string.Join('\n', _paragraph.Take(before).Select(l => l.Text))).TrimEnd('\n');
        _paragraph.Clear();
        var lines = text.ToString().Split('\n');
        if (IsCalloutMark(lines[0]))
        {
            _containers[^1] = _containers[^1] with { IsCallout = true };
            lines = lines[1..];
        }

        if (lines is [] or [""]) return table > 0 ? new FirstParagraph(0, last + 1, "a table") : null;
        if (PictureText.IsPicture(string.Join('\n', lines))) return new FirstParagraph(0, last - lines.Length + 1, "a picture");
        return new FirstParagraph(last);
    }

    // The number of lines before the head of a table, and the index of its rule; 0 if there is no table.
    private (int Before, int Rule) BeforeTable()
    {
        for (var i = 1; i < _paragraph.Count; i++)
            if (!_paragraph[i].IsLazy && !_paragraph[i - 1].IsLazy && BlockStart.IsTableRule(_paragraph[i - 1].Text, _paragraph[i].Text))
                return (i - 1, i);
        return (_paragraph.Count, 0);
    }

    // The number of open quotations and list items that the line continues.
    private int Match(ref LineCursor cursor)
    {
        var matched = 0;
        for (; matched < _containers.Count; matched++)
        {
            var (width, isEmptyFirst, _) = _containers[matched];
            if (width == 0)
            {
                if (!cursor.TakeQuoteMark()) break;
            }
            else if (cursor.IsBlank)
            {
                // An item that begins with an empty line ends at the next one.
                if (isEmptyFirst) break;
            }
            else if (cursor.Indent >= width) cursor.SkipColumns(width);
            else break;
        }

        return matched;
    }

    private bool Continues(LineCursor cursor, bool isInside)
    {
        var line = cursor.Rest;
        if (LooksBlank(line)) return false;
        if (cursor.Indent < 4)
        {
            if (isInside && BlockStart.IsUnderline(line)) return IsHeading();
            if (Interrupts(line, isInside)) return false;
        }
        else if (!isInside && IsInList && BlockStart.ListMark(line) > 0)
        {
            // CommonMark treats this as text, Markdig as a list.
            return false;
        }

        _paragraph.Add(new Line(line.ToString(), !isInside));
        return true;
    }

    private bool IsInList => _containers.Exists(c => c.Width > 0);

    // In a list, parsers disagree on a hyphen followed by spaces: it makes a heading, or continues the text.
    private bool IsUnclear(ReadOnlySpan<char> line) => IsInList && line is ['-', ' ' or '\t', ..] && BlockStart.IsUnderline(line);

    // Whether the line below turns the text into a heading, unless the text is a table or only definitions.
    private bool IsHeading()
    {
        if (BeforeTable().Rule > 0) return false;
        if (LinkDefinitions.Skip(string.Join('\n', _paragraph.Select(l => l.Text))).IsEmpty) return false;
        _paragraph.Clear();
        return true;
    }

    // A line of no-break or zero-width spaces looks blank to authors but is text to CommonMark.
    private static bool LooksBlank(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) return false;
        return true;
    }

    // Lines of colons are blocks to authors but text to Markdown, so their content must not be added to the paragraph above.
    private bool Interrupts(ReadOnlySpan<char> line, bool isInside)
    {
        if (line[0] is '>' || line.StartsWith(":::") || BlockStart.IsHeading(line) || BlockStart.IsFence(line)) return true;
        if (BlockStart.IsRule(line) || BlockStart.IsHtml(line)) return true;
        if ((_containers.Count == 0 || !isInside) && BlockStart.IsFootnote(line)) return true;
        return isInside ? BlockStart.IsListInParagraph(line) : BlockStart.ListMark(line) > 0;
    }

    private FirstParagraph? Open(LineCursor cursor, int number)
    {
        while (!cursor.IsBlank)
        {
            var line = cursor.Rest;
            if (LooksBlank(line)) return null;
            if (cursor.Indent > 3) return new FirstParagraph(0, number, "code");
            if (BlockStart.IsHeading(line)) return null;
            if (line.StartsWith("<!--")) return Comment(line, number);
            if (_containers.Count > MaxNesting) return new FirstParagraph(0, number, "quotes and lists within each other");
            if (Obstacle(line) is { } instead) return new FirstParagraph(0, number, instead);
            if (cursor.TakeQuoteMark()) _containers.Add(new Container(0, false));
            else if (BlockStart.ListMark(line) is > 0 and var mark) OpenItem(ref cursor, mark);
            else
            {
                _paragraph.Add(new Line(line.ToString(), false));
                return null;
            }
        }

        return null;
    }

    private string? Obstacle(ReadOnlySpan<char> line)
    {
        if (BlockStart.IsFence(line)) return "code";
        if (BlockStart.IsRule(line)) return "a rule";
        if (BlockStart.IsHtml(line) || BlockStart.IsLoneTag(line)) return "HTML";
        if (_containers.Count == 0 && BlockStart.IsFootnote(line)) return "a footnote";
        return line.StartsWith(":::") ? "a line of colons" : null;
    }

    // The content of an item is indented as far as its first line; from five columns on, it is code.
    private void OpenItem(ref LineCursor cursor, int mark)
    {
        var before = cursor.Indent;
        cursor.SkipColumns(before);
        cursor.SkipCharacters(mark);
        var isEmpty = cursor.IsBlank;
        var space = isEmpty || cursor.Indent > 4 ? 1 : cursor.Indent;
        cursor.SkipColumns(space);
        _containers.Add(new Container(before + mark + space, isEmpty));
    }

    // A comment continues to the line that contains its end; the rest of that line is text.
    private FirstParagraph? Comment(ReadOnlySpan<char> line, int number)
    {
        while (true)
        {
            var from = _inComment ? 0 : "<!".Length;
            var end = line[from..].IndexOf("-->");
            _inComment = end < 0;
            if (_inComment) return null;
            line = line[(from + end + "-->".Length)..].Trim(" \t");
            if (line.Length == 0) return null;
            if (!line.StartsWith("<!--")) return new FirstParagraph(number);
        }
    }

    private bool IsCalloutMark(string line) =>
        _containers is [.., { Width: 0 }] && !_containers.Exists(c => c.IsCallout)
        && line.TrimEnd(' ', '\t') is ['[', '!', .. { Length: > 0 } kind, ']'] && kind.All(char.IsAsciiLetter);

    // A quotation has no width.
    private readonly record struct Container(int Width, bool IsEmptyFirst, bool IsCallout = false);

    // A lazy line continues a paragraph without the markers of the enclosing containers.
    private readonly record struct Line(string Text, bool IsLazy);
}

/// <summary>The part of a body that a preview of its first paragraph shows.</summary>
/// <param name="End">The last line of the paragraph, or 0 if the body does not begin with one.</param>
/// <param name="Line">The line of the block that it begins with instead, or 0 if it has only headings.</param>
/// <param name="Instead">The kind of that block.</param>
internal sealed record FirstParagraph(int End, int Line = 0, string Instead = "")
{
    /// <summary>Finds the first paragraph of a body, in its first segment with more than headings and definitions.</summary>
    public static FirstParagraph In(SourceText text, IReadOnlyList<Segment> segments)
    {
        foreach (var segment in segments.Where(s => s.Kind != SegmentKind.Omitted))
        {
            var search = new ParagraphSearch();
            for (var number = segment.First; number <= segment.Last; number++)
                if (search.Next(text.Line(number), number) is { } found) return found;
            if (search.End(segment.Last) is { } last) return last;
        }

        return new FirstParagraph(0);
    }
}
