using SiteGen.Content.Kinds;
using SiteGen.Markdown.Reading;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Privacy.Names;
using SiteGen.Source;

namespace SiteGen.Markdown;

/// <summary>One converted segment of a body; a post whose author may no longer be quoted has no text.</summary>
internal sealed record ConvertedSegment(Segment Segment, ConvertedText Text, QuoteStatus Speech);

/// <summary>The converted body of a page.</summary>
internal sealed record ConvertedBody(IReadOnlyList<ConvertedSegment> Segments, Anchors Anchors)
{
    /// <summary>Returns the HTML of all segments of a kind, in order.</summary>
    public string Html(SegmentKind kind) => Segments.Where(s => s.Segment.Kind == kind).Select(s => s.Text.Html).ToList() switch
    {
        [] => "",
        [var only] => only,
        var several => string.Concat(several),
    };
}

/// <summary>Converts the public lines of a page's file; its segments end at the gate, and later lines are never read.</summary>
internal sealed class BodyConverter(MarkdownConverter markdown, ConsentPolicy policy, Redactor redactor)
{
    /// <summary>Converts a page's body.</summary>
    /// <param name="page">The page.</param>
    /// <param name="text">The page's file, unchanged since the first pass.</param>
    public ConvertedBody Convert(Page page, SourceText text)
    {
        var anchors = new Anchors();
        foreach (var post in page.Source.Body.Posts) anchors.Take(Anchor(post.Number));
        var segments = new List<ConvertedSegment>(page.Source.Body.Segments.Count);
        foreach (var segment in page.Source.Body.Segments)
        {
            var converted = Convert(page, text, segment, anchors);
            if (!IsEmpty(converted)) segments.Add(converted);
        }

        return new ConvertedBody(segments, anchors);
    }

    /// <summary>Returns the permanent anchor of a post.</summary>
    public static string Anchor(int number) => PostHeader.Anchor(number);

    // A comment or definitions of an editor between two posts produce no text.
    private static bool IsEmpty(ConvertedSegment converted) =>
        converted.Segment.Kind is SegmentKind.Editor or SegmentKind.Recap && converted.Text.Html.Length == 0;

    private ConvertedSegment Convert(Page page, SourceText text, Segment segment, Anchors anchors)
    {
        var author = segment.Post?.By.Value;
        var speech = author is null ? QuoteStatus.Shown : policy.QuoteStatusFor(author);
        if (segment.Kind == SegmentKind.Omitted || speech != QuoteStatus.Shown)
            return new ConvertedSegment(segment, new ConvertedText("", ""), speech);
        var prefix =
            segment.Post is { } post ? Anchor(post.Number) + "-" : segment == page.Source.Body.Segments[0] ? "" : $"part-{segment.First}-";
        var names = redactor.Allowing(page.Source.FrontMatter.AllowedNames);
        var place = new TextPlace(page, segment.First - 1, prefix, author, author is null ? names : names.InPostOf(author));
        var converted = markdown.Convert(text.Lines(segment.First, segment.Last), place, anchors, !ContentKind.For(page.Type).HasPosts);
        return new ConvertedSegment(segment, converted, speech);
    }
}
