using SiteGen.Config;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Lists all kinds of blocks, each with the stage that it belongs to.</summary>
internal static class BlockKinds
{
    /// <summary>Every kind, ordered by stage.</summary>
    public static IReadOnlyList<BlockKind> All { get; } =
    [
        new("hero", LaunchStage.Foundation, HeroBlock.Read),
        new("join-banner", LaunchStage.Foundation, JoinBannerBlock.Read),
        new("newest", LaunchStage.Foundation, NewestBlock.Read),
        new("topics", LaunchStage.Foundation, TopicsBlock.Read),
        new("articles", LaunchStage.Foundation, ArticlesBlock.Read),
        new("faq", LaunchStage.Foundation, FaqBlock.Read),
        new("quote", LaunchStage.Foundation, QuoteBlock.Read),
        new("logos", LaunchStage.Foundation, LogosBlock.Read),
        new("call", LaunchStage.Foundation, CallBlock.Read),
        new("digest", LaunchStage.Foundation, DigestBlock.Read),
        new("top-discussions", LaunchStage.Engagement, TopDiscussionsBlock.Read),
        new("upcoming-events", LaunchStage.Engagement, UpcomingEventsBlock.Read),
        new("question", LaunchStage.Engagement, QuestionBlock.Read),
        new("voices", LaunchStage.Engagement, VoicesBlock.Read),
        new("showcase", LaunchStage.Engagement, ShowcaseBlock.Read),
        new("story-of-the-month", LaunchStage.Growth, StoryOfTheMonthBlock.Read),
        new("stories", LaunchStage.Growth, StoriesBlock.Read),
        new("insights", LaunchStage.Growth, InsightsBlock.Read),
        new("metrics", LaunchStage.Maturity, MetricsBlock.Read),
    ];

    /// <summary>Reads one block; null with a finding when the kind is unknown.</summary>
    public static PlacedBlock? Read(Fields f)
    {
        f.DeclareVariants(All.Select(k => (k.Name, k.Read)));
        f.Raw(Key.Required("block", means: "the kind of block"), "name of a block");
        var written = f.Written("block")?.Trim();
        if (All.FirstOrDefault(k => k.Name == written) is { } kind) return new PlacedBlock(kind, kind.Read(f), f.At);
        var names = All.Select(k => k.Name).ToList();
        if (written is not null) f.Report(
            Codes.UnknownChoice, "block", $"there is no block \"{written}\"",
            Suggestion.For(written, names, $"Choose {string.Join(", ", names)}."));
        // The keys of an unknown block cannot be checked; only a typo in "block" itself can be reported.
        f.PassOver(f.Keys.Select(k => k.Value).Where(k => written is not null || Suggestion.Nearest(k, ["block"]) is null));
        return null;
    }
}
