using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Named public numbers; outdated ones are left out.</summary>
internal sealed record MetricsBlock(string Title, IReadOnlyList<Located<string>> Metrics) : Block
{
    public override IEnumerable<BlockReference> References => Metrics.Select(m => new BlockReference(Referred.Metric, m));

    public static MetricsBlock Read(Fields f) => new(Heading(f), f.Ids(Key.Required("metrics", means: "numbers of `data/metrics.yml`")));
}
