namespace SiteGen.Source;

/// <summary>The author of a segment of a body.</summary>
internal enum SegmentKind
{
    /// <summary>Written by an editor.</summary>
    Editor,

    /// <summary>Written by a member.</summary>
    Post,

    /// <summary>No text: posts were left out here.</summary>
    Omitted,

    /// <summary>Written by an editor about an event that has ended.</summary>
    Recap,
}

/// <summary>A range of lines of a body, which is a separate Markdown document.</summary>
/// <param name="Kind">The author of the text.</param>
/// <param name="First">Its first line, from 1.</param>
/// <param name="Last">Its last line; before <paramref name="First"/> when empty.</param>
/// <param name="Post">The header, for a post.</param>
/// <param name="LeftOut">The number of posts left out, for an omission.</param>
internal sealed record Segment(SegmentKind Kind, int First, int Last, PostHeader? Post = null, int LeftOut = 0);

/// <summary>The map of a body: its segments and the lines where it may be cut.</summary>
/// <param name="Segments">The segments in order.</param>
/// <param name="MoreLine">The line of <c>&lt;!--more--&gt;</c>, or null.</param>
/// <param name="HasNearMore">Whether a comment is nearly that marker, which has been reported.</param>
/// <param name="LastLine">The last line of the file.</param>
internal sealed record BodyMap(IReadOnlyList<Segment> Segments, int? MoreLine, bool HasNearMore, int LastLine)
{
    /// <summary>The line of a second <c>&lt;!--recap--&gt;</c>, or null.</summary>
    public int? SecondRecap { get; init; }
}
