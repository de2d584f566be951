using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Articles;

/// <summary>How difficult an article is to follow.</summary>
internal enum Difficulty
{
    Beginner,
    Intermediate,
    Advanced,
}

/// <summary>The front matter of an evergreen article.</summary>
internal sealed record ArticleFrontMatter : KindFrontMatter
{
    public string? Series { get; init; }
    public int? Part { get; init; }
    public Difficulty? Difficulty { get; init; }
    public string? TimeNeeded { get; init; }
    public required IReadOnlyList<string> Prerequisites { get; init; }
    public required IReadOnlyList<string> Tradeoffs { get; init; }
    public string? WorkaroundFor { get; init; }
    public required IReadOnlyList<Located<string>> FromDiscussions { get; init; }
    public required IReadOnlyList<Located<string>> ReviewedBy { get; init; }
    public Stamp? LastReview { get; init; }
    public required bool TipSheet { get; init; }
}

/// <summary>Reads the front matter of articles.</summary>
internal sealed class ArticleReader(TimeZoneInfo zone)
{
    /// <summary>Returns the front matter.</summary>
    public ArticleFrontMatter Read(Fields f)
    {
        var reviews = f.Groups(
            new("review_log", Means: "when it was read again; the newest date is shown"),
            r => new Review(
                r.PastStamp(Key.Required("date"), zone), r.Person(new("by") { IsUnused = true }),
                r.Text(new("note") { IsUnused = true }, 300)));
        return new ArticleFrontMatter
        {
            Series = f.Text(new("series", In.Preview, "articles of one series link to each other, by part"), 100),
            Part = f.Count(new("part", In.Preview, "its place in the series"), 1),
            Difficulty = f.Choice<Difficulty>(new("difficulty", In.Preview)),
            TimeNeeded = f.Text(new("time_needed", In.Preview), 60),
            Prerequisites = f.Texts(new("prerequisites", Means: "what one has to have or know")),
            Tradeoffs = f.Texts(new("tradeoffs", Means: "what it costs")),
            WorkaroundFor = f.Text(new("workaround_for", Means: "what it gets around"), 300),
            FromDiscussions = f.Ids(new("from_discussions", In.Preview, "the threads it draws on")),
            ReviewedBy = f.People(new("reviewed_by", In.Preview, "who read it before it was published"), PersonRole.Reviewer),
            LastReview = reviews.Select(r => r.Date).OfType<Stamp>().Order().LastOrDefault(),
            TipSheet = f.Flag(new("tip_sheet", Means: "a page for one sheet of paper beside a public article, at `/articles/a/tip-sheet/`: "
                + "summary, insight, the numbered lists, lists to tick off and tips of the text under their headings (without any, its "
                + "other lists), who wrote it, and the address")) ?? false,
        };
    }

    private sealed record Review(Stamp? Date, Located<string>? By, string? Note);
}
