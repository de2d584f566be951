using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Model;

namespace SiteGen.Rendering.JsonLd;

/// <summary>Values that the nodes of all page kinds share.</summary>
internal static class PageNodes
{
    /// <summary>The date of the last change to the text, if it is later than the publication date.</summary>
    public static string? Modified(Page page, Stamp? published) =>
        page.FrontMatter.Lifecycle.Updated is { } updated && (published is null || updated.Instant > published.Instant)
            ? updated.IsoMoment
            : null;

    /// <summary>The kind of AI assistance (IPTC digital source types).</summary>
    public static string? SourceType(Page page) => page.FrontMatter.Ai switch
    {
        AiHelp.Generated => "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
        AiHelp.Assisted => "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        _ => null,
    };
}
