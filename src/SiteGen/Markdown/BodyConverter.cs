using SiteGen.Community;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Privacy.Names;

namespace SiteGen.Markdown;

/// <summary>One segment of a body as it is shown. A post whose author may no longer be quoted has no text.</summary>
internal sealed record ConvertedSegment(Segment Segment, ConvertedText Text, Speech Speech);

/// <summary>A page's body as it is shown.</summary>
internal sealed record ConvertedBody(IReadOnlyList<ConvertedSegment> Segments, Anchors Anchors)
{
    /// <summary>The HTML of all segments of a kind, one after the other.</summary>
    public string Html(SegmentKind kind) => Segments.Where(s => s.Segment.Kind == kind).Select(s => s.Text.Html).ToList() switch
    {
        [] => "",
        [var only] => only,
        var several => string.Concat(several),
    };
}

/// <summary>Converts the public lines of a page's file. It is given segments that end at the gate, and reads no line behind them.</summary>
internal sealed class BodyConverter(MarkdownConverter markdown, Voices voices, Redactor redactor)
{
    /// <summary>Converts a page's body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">Its file, unchanged since the first pass.</param>
    public ConvertedBody Convert(Page page, SourceText text)
    {
        var anchors = new Anchors();
        foreach (var post in page.Source.Body.Posts) anchors.Take(Anchor(post.Number));
        var segments = new List<ConvertedSegment>(page.Source.Body.Segments.Count);
        foreach (var segment in page.Source.Body.Segments) segments.Add(Convert(page, text, segment, anchors));
        return new ConvertedBody(segments, anchors);
    }

    /// <summary>The permanent anchor of a post.</summary>
    public static string Anchor(int number) => $"post-{number}";

    private ConvertedSegment Convert(Page page, SourceText text, Segment segment, Anchors anchors)
    {
        var author = segment.Post?.By.Value;
        var speech = author is null ? Speech.Shown : voices.Speech(author);
        if (segment.Kind == SegmentKind.Omitted || speech != Speech.Shown) return new ConvertedSegment(segment, new ConvertedText("", ""), speech);
        var prefix = segment.Post is { } post ? Anchor(post.Number) + "-" : segment == page.Source.Body.Segments[0] ? "" : $"part-{segment.First}-";
        var names = redactor.Allowing(page.Source.Matter.AllowedNames);
        var place = new TextPlace(page, segment.First - 1, prefix, author, author is null ? names : names.InPostOf(author));
        return new ConvertedSegment(segment, markdown.Convert(Public(text, segment), place, anchors, page.Type != PageType.Discussion), speech);
    }

    // The markers are the scanner's, not Markdown's; blank lines in their place keep the line numbers.
    private static string Public(SourceText text, Segment segment)
    {
        var lines = text.Lines(segment.First, segment.Last);
        return lines.Contains(LineScanner.More, StringComparison.Ordinal)
            ? string.Join('\n', lines.Split('\n').Select(l => l.TrimEnd() == LineScanner.More ? "" : l))
            : lines;
    }
}
