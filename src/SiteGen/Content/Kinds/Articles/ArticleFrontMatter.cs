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
internal sealed record ArticleFrontMatter(
    string? Series,
    int? Part,
    Difficulty? Difficulty,
    string? TimeNeeded,
    IReadOnlyList<string> Prerequisites,
    IReadOnlyList<string> Tradeoffs,
    string? WorkaroundFor,
    IReadOnlyList<Located<string>> FromDiscussions,
    IReadOnlyList<Located<string>> ReviewedBy,
    Stamp? LastReview,
    bool TipSheet) : KindFrontMatter;

/// <summary>Reads the front matter of articles.</summary>
internal sealed class ArticleReader(TimeZoneInfo zone)
{
    /// <summary>Returns the front matter.</summary>
    public ArticleFrontMatter Read(Fields f)
    {
        var reviews = f.Groups(
            "review_log",
            r => new Review(r.Required("date", r.PastStamp("date", zone)), r.Person("by"), r.Text("note", 300)));
        return new ArticleFrontMatter(
            f.Text("series", 100),
            f.Count("part", 1),
            f.Choice<Difficulty>("difficulty"),
            f.Text("time_needed", 60),
            f.Texts("prerequisites"),
            f.Texts("tradeoffs"),
            f.Text("workaround_for", 300),
            f.Ids("from_discussions"),
            f.People("reviewed_by"),
            reviews.Select(r => r.Date).OfType<Stamp>().Order().LastOrDefault(),
            f.Flag("tip_sheet") ?? false);
    }

    private sealed record Review(Stamp? Date, Located<string>? By, string? Note);
}
