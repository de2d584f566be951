using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Files;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content;

/// <summary>One content file with its front matter understood and its body cut at the gate. What is behind the gate is not in it.</summary>
internal sealed record PageSource(
    PageType Type,
    string Path,
    string Slug,
    FileHash Hash,
    CommonFrontMatter FrontMatter,
    KindFrontMatter Kind,
    Body Body)
{
    /// <summary>The people that front matter names, where they are shown.</summary>
    public IReadOnlyList<PersonUse> People { get; init; } = [];

    /// <summary>Everybody whom the page names, in the order of its parts: front matter, then posts.</summary>
    public IEnumerable<PersonUse> PersonUses =>
        People.Concat(Body.Posts.Where(p => p.By.Value.Length > 0).Select(p => new PersonUse(p.By, PersonRole.Post)));

    /// <summary>Who is named behind the gate: ids alone, so that one without a file is found there too.</summary>
    public IReadOnlyList<Located<string>> PeopleInside { get; init; } = [];

    /// <summary>The dates of what has happened, as the file says, that are still to come; those behind the gate included.</summary>
    public IReadOnlyList<PastDate> DatesToCome { get; init; } = [];

    /// <summary>Where the file begins, for findings about the page as a whole.</summary>
    public Location At => new(Path, 1, 1);

    /// <summary>The permanent key.</summary>
    public string Id => FrontMatter.Id?.Value ?? $"{ContentKind.For(Type).Name}-{Slug}";
}

/// <summary>What may be published of a body, and how much more there is.</summary>
/// <param name="Segments">The segments in front of the cut.</param>
/// <param name="Replies">How many replies the file has, left-out and gated ones included.</param>
/// <param name="AnsweredBy">Who wrote each of its posts that answer the question, gated ones included.</param>
/// <param name="AnswerInsideBy">Who wrote the accepted answer, where it lies behind the gate.</param>
internal sealed record Body(IReadOnlyList<Segment> Segments, int Replies, IReadOnlyList<string> AnsweredBy, string? AnswerInsideBy)
{
    /// <summary>What behind the cut these segments may point to.</summary>
    public BehindCut Behind { get; init; } = BehindCut.Nothing;

    /// <summary>What they may point to as long as the recap of an event waits for its day; null where there is none.</summary>
    public BehindCut? BehindRecap { get; init; }

    /// <summary>The last line that may be shown, or 0.</summary>
    public int LastLine { get; init; }

    /// <summary>The headers of the visible posts.</summary>
    public IEnumerable<PostHeader> Posts => Segments.Select(s => s.Post).OfType<PostHeader>();
}
