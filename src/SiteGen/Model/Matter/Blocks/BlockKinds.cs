using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>The one list of the blocks, each with the stage that it belongs to.</summary>
internal static class BlockKinds
{
    /// <summary>Every kind, in order of stages.</summary>
    public static IReadOnlyList<BlockKind> All { get; } =
    [
        new("hero", Stage.Foundation, HeroBlock.Read),
        new("join-banner", Stage.Foundation, JoinBannerBlock.Read),
        new("newest", Stage.Foundation, NewestBlock.Read),
        new("topics", Stage.Foundation, TopicsBlock.Read),
        new("articles", Stage.Foundation, ArticlesBlock.Read),
        new("faq", Stage.Foundation, FaqBlock.Read),
        new("quote", Stage.Foundation, QuoteBlock.Read),
        new("logos", Stage.Foundation, LogosBlock.Read),
        new("call", Stage.Foundation, CallBlock.Read),
        new("digest", Stage.Foundation, DigestBlock.Read),
        new("top-discussions", Stage.Engagement, TopDiscussionsBlock.Read),
        new("upcoming-events", Stage.Engagement, UpcomingEventsBlock.Read),
        new("question", Stage.Engagement, QuestionBlock.Read),
        new("voices", Stage.Engagement, VoicesBlock.Read),
        new("showcase", Stage.Engagement, ShowcaseBlock.Read),
        new("story-of-the-month", Stage.Growth, StoryOfTheMonthBlock.Read),
        new("stories", Stage.Growth, StoriesBlock.Read),
        new("insights", Stage.Growth, InsightsBlock.Read),
        new("metrics", Stage.Maturity, MetricsBlock.Read),
    ];

    /// <summary>Reads one block; null with a finding when there is no such block.</summary>
    public static PlacedBlock? Read(Fields f)
    {
        var written = f.Required("block", f.Raw("block"))?.Value;
        if (All.FirstOrDefault(k => k.Name == written) is { } kind) return new PlacedBlock(kind, kind.Read(f), f.At);
        var names = All.Select(k => k.Name).ToList();
        if (written is not null) f.Report(Codes.UnknownChoice, "block", $"there is no block \"{written}\"", Suggestion.For(written, names, $"Choose {string.Join(", ", names)}."));
        // Which keys belong here is not known without the block; only a slip in "block" itself can be told.
        foreach (var key in f.Keys.Where(k => written is not null || Suggestion.Nearest(k.Value, ["block"]) is null)) f.Node(key.Value);
        return null;
    }
}
