using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Model;

namespace SiteGen.Rendering.JsonLd;

/// <summary>What the nodes of every kind of page say alike.</summary>
internal static class PageNodes
{
    /// <summary>When the words changed, where that is later than when they were published.</summary>
    public static string? Modified(Page page, Stamp? published) =>
        page.FrontMatter.Lifecycle.Updated is { } updated && (published is null || updated.Instant > published.Instant)
            ? updated.IsoMoment
            : null;

    /// <summary>What help a machine gave (IPTC digital source types).</summary>
    public static string? SourceType(Page page) => page.FrontMatter.Ai switch
    {
        AiHelp.Generated => "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
        AiHelp.Assisted => "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        _ => null,
    };
}
