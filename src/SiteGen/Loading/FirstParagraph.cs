namespace SiteGen.Loading;

/// <summary>What of a body a preview by its first paragraph shows.</summary>
/// <param name="End">The last line of the paragraph, or 0 where the body does not begin with one.</param>
/// <param name="Line">The line of what it begins with instead, or 0 where there is nothing but headings.</param>
/// <param name="Instead">What that is.</param>
internal sealed record FirstParagraph(int End, int Line = 0, string Instead = "")
{
    /// <summary>The first paragraph of a body: that of its first segment with more than headings and definitions.</summary>
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
