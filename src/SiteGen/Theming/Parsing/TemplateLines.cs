namespace SiteGen.Theming.Parsing;

/// <summary>Finds the lines of a template that leave no line in the page: those that contain only tags without output, or only a
/// partial.</summary>
internal static class TemplateLines
{
    /// <summary>The ranges to drop: in each such line the text before, between and after its tags, with the line break.</summary>
    public static IReadOnlyList<(int Start, int End)> Dropped(string text, IReadOnlyList<TemplateTag> tags)
    {
        var dropped = new List<(int, int)>();
        for (var first = 0; first < tags.Count;)
        {
            var last = first;
            while (last + 1 < tags.Count && IsBlank(text, tags[last].End, tags[last + 1].Start)) last++;
            if (Line(text, tags, first, last) is { } line)
            {
                dropped.Add((line.Start, tags[first].Start));
                for (var i = first; i < last; i++) dropped.Add((tags[i].End, tags[i + 1].Start));
                dropped.Add((tags[last].End, line.End));
            }

            first = last + 1;
        }

        return dropped;
    }

    // The line that contains these tags; null if it prints anything else.
    private static (int Start, int End)? Line(string text, IReadOnlyList<TemplateTag> tags, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tags[i].Kind == TagKind.Print || (tags[i].Kind == TagKind.Include && first < last)) return null;
        var start = text.AsSpan(0, tags[first].Start).LastIndexOf('\n') + 1;
        var end = text.IndexOf('\n', tags[last].End);
        end = end < 0 ? text.Length : end + 1;
        return IsBlank(text, start, tags[first].Start) && text.AsSpan(tags[last].End, end - tags[last].End).IndexOfAnyExcept(" \t\r\n") < 0
            ? (start, end)
            : null;
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAnyExcept(' ', '\t') < 0;
}
