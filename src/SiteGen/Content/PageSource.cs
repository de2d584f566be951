using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>One content file with its front matter parsed and its body cut at the gate; gated text is not included.</summary>
internal sealed record PageSource(
    PageType Type,
    string Path,
    string Slug,
    FileHash Hash,
    CommonFrontMatter FrontMatter,
    KindFrontMatter Kind,
    Body Body)
{
    /// <summary>The people named in front matter that is shown.</summary>
    public IReadOnlyList<PersonUse> People { get; init; } = [];

    /// <summary>The people named on the page, in page order: front matter, then posts.</summary>
    public IEnumerable<PersonUse> PersonUses =>
        People.Concat(Body.Posts.Where(p => p.By.Value.Length > 0).Select(p => new PersonUse(p.By, PersonRole.Post)));

    /// <summary>The people named behind the gate, by id only, so that one without a file is found too.</summary>
    public IReadOnlyList<Located<string>> PeopleInside { get; init; } = [];

    /// <summary>The dates of past events that are still in the future, including those behind the gate.</summary>
    public IReadOnlyList<PastDate> DatesToCome { get; init; } = [];

    /// <summary>The start of the file, for findings about the page in general.</summary>
    public Location At => new(Path, 1, 1);

    /// <summary>The permanent key.</summary>
    public string Id => FrontMatter.Id?.Value ?? $"{ContentKind.For(Type).Name}-{Slug}";
}

/// <summary>The publishable part of a body, and counts of the rest.</summary>
/// <param name="Segments">The segments before the cut.</param>
/// <param name="Replies">The number of replies in the file, including left-out and gated ones.</param>
/// <param name="AnsweredBy">The authors of all answers, including gated ones.</param>
/// <param name="AnswerInsideBy">The author of the accepted answer, if it is behind the gate.</param>
internal sealed record Body(IReadOnlyList<Segment> Segments, int Replies, IReadOnlyList<string> AnsweredBy, string? AnswerInsideBy)
{
    /// <summary>What these segments may refer to behind the cut.</summary>
    public BehindCut Behind { get; init; } = BehindCut.Nothing;

    /// <summary>What the segments may refer to while the recap of an event is held back; null if there is no such recap.</summary>
    public BehindCut? BehindRecap { get; init; }

    /// <summary>The last visible line, or 0.</summary>
    public int LastLine { get; init; }

    /// <summary>The headers of the visible posts.</summary>
    public IEnumerable<PostHeader> Posts => Segments.Select(s => s.Post).OfType<PostHeader>();
}
