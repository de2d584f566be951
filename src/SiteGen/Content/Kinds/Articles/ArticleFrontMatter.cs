using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Articles;

/// <summary>How hard an article's advice is to follow.</summary>
internal enum Difficulty
{
    Beginner,
    Intermediate,
    Advanced,
}

/// <summary>Evergreen knowledge.</summary>
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
            "review_log",
            r => new Review(r.Required("date", r.PastStamp("date", zone)), r.Person("by"), r.Text("note", 300)));
        return new ArticleFrontMatter
        {
            Series = f.Text("series", 100),
            Part = f.Count("part", 1),
            Difficulty = f.Choice<Difficulty>("difficulty"),
            TimeNeeded = f.Text("time_needed", 60),
            Prerequisites = f.Texts("prerequisites"),
            Tradeoffs = f.Texts("tradeoffs"),
            WorkaroundFor = f.Text("workaround_for", 300),
            FromDiscussions = f.Ids("from_discussions"),
            ReviewedBy = f.People("reviewed_by"),
            LastReview = reviews.Select(r => r.Date).OfType<Stamp>().Order().LastOrDefault(),
            TipSheet = f.Flag("tip_sheet") ?? false,
        };
    }

    private sealed record Review(Stamp? Date, Located<string>? By, string? Note);
}
