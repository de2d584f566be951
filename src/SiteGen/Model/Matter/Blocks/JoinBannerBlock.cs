using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>An invitation with a dated number; <c>{value}</c> in the text stands for it.</summary>
internal sealed record JoinBannerBlock(Located<string>? Metric, string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Reference> References => Reference.Maybe(Referred.Metric, Metric);

    /// <summary>Reads it.</summary>
    public static JoinBannerBlock Read(Fields f) => new(f.Required("metric", f.Id("metric")), f.RequiredText("text", 200));
}
