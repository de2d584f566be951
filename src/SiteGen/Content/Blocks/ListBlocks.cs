using SiteGen.Content.Kinds.Resources;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The newest pages of all types.</summary>
internal sealed record NewestBlock(string Title, int Count) : Block
{
    public static NewestBlock Read(Fields f) => new(Heading(f), Entries(f, 6));
}

/// <summary>Evergreen articles of one topic or all, most recently reviewed first; or those that an editor named.</summary>
internal sealed record ArticlesBlock(string Title, int Count, Located<string>? Topic, IReadOnlyList<Located<string>> Articles) : Block
{
    public override IEnumerable<BlockReference> References => [
        .. BlockReference.Maybe(Referred.Topic, Topic),
        .. Articles.Select(a => new BlockReference(Referred.Article, a))
    ];

    public static ArticlesBlock Read(
        Fields f) => new(Heading(f), Entries(f, 3), f.Id(new("topic", Means: "only articles about it"), "topic"), Named(f, "articles"));
}

/// <summary>Stories as cards: the newest, or those that an editor named.</summary>
internal sealed record StoriesBlock(string Title, int Count, IReadOnlyList<Located<string>> Stories) : Block
{
    public override IEnumerable<BlockReference> References => Stories.Select(s => new BlockReference(Referred.Story, s));

    public static StoriesBlock Read(Fields f) => new(Heading(f), Entries(f, 3), Named(f, "stories"));
}

/// <summary>The story with the latest <c>featured</c> month that has begun.</summary>
internal sealed record StoryOfTheMonthBlock(string Title) : Block
{
    public static StoryOfTheMonthBlock Read(Fields f) => new(Heading(f));
}

/// <summary>Topics with their page counts: the largest, or those that an editor named.</summary>
internal sealed record TopicsBlock(string Title, int Count, IReadOnlyList<Located<string>> Topics) : Block
{
    public override IEnumerable<BlockReference> References => Topics.Select(t => new BlockReference(Referred.Topic, t));

    public static TopicsBlock Read(Fields f) => new(Heading(f), Entries(f, 8), Named(f, "topics"));
}

/// <summary>The discussions with the most replies within a window of days.</summary>
internal sealed record TopDiscussionsBlock(string Title, int Count, int Days) : Block
{
    // A hundred years; a longer window would not add anything.
    private const int Longest = 36_500;

    public static TopDiscussionsBlock Read(Fields f) => new(
        Heading(f), Entries(f, 5), Math.Min(f.Count(new("days", Means: "the window; default 7"), 1) ?? 7, Longest));
}

/// <summary>The next events.</summary>
internal sealed record UpcomingEventsBlock(string Title, int Count) : Block
{
    public static UpcomingEventsBlock Read(Fields f) => new(Heading(f), Entries(f, 3));
}

/// <summary>The newest resources made by members, of some kinds or all.</summary>
internal sealed record ShowcaseBlock(string Title, int Count, IReadOnlyList<ResourceKind> Kinds) : Block
{
    public static ShowcaseBlock Read(
        Fields f) => new(Heading(f), Entries(f, 3), f.Choices<ResourceKind>(new("kinds", Means: "only those; default: all")));
}

/// <summary>The newest insights of the last month that has any.</summary>
internal sealed record InsightsBlock(string Title, int Count) : Block
{
    public static InsightsBlock Read(Fields f) => new(Heading(f), Entries(f, 5));
}
