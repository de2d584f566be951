namespace SiteGen.Source;

/// <summary>Whose words a stretch of a body is.</summary>
internal enum SegmentKind
{
    /// <summary>An editor's.</summary>
    Editor,

    /// <summary>A member's.</summary>
    Post,

    /// <summary>Nobody's: posts were left out here.</summary>
    Omitted,

    /// <summary>An editor's, about an event that is over.</summary>
    Recap,
}

/// <summary>A stretch of a body, as line numbers of its file. It is a Markdown document of its own.</summary>
/// <param name="Kind">Whose words it is.</param>
/// <param name="First">Its first line, from 1.</param>
/// <param name="Last">Its last line; before <paramref name="First"/> when empty.</param>
/// <param name="Post">The header, for a post.</param>
/// <param name="LeftOut">How many posts were left out, for an omission.</param>
internal sealed record Segment(SegmentKind Kind, int First, int Last, PostHeader? Post = null, int LeftOut = 0);

/// <summary>The map of a body: its segments and the lines where it may be cut.</summary>
/// <param name="Segments">The segments in order.</param>
/// <param name="MoreLine">The line of <c>&lt;!--more--&gt;</c>, or null.</param>
/// <param name="HasNearMore">Whether a comment is nearly that marker, which is a finding already.</param>
/// <param name="LastLine">The last line of the file.</param>
internal sealed record BodyMap(IReadOnlyList<Segment> Segments, int? MoreLine, bool HasNearMore, int LastLine)
{
    /// <summary>The line of a second <c>&lt;!--recap--&gt;</c>, or null.</summary>
    public int? SecondRecap { get; init; }
}
