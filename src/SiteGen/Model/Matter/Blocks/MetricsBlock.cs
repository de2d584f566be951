using SiteGen.Yaml;

namespace SiteGen.Model.Matter.Blocks;

/// <summary>Named public numbers; those that are too old are left out.</summary>
internal sealed record MetricsBlock(string Title, IReadOnlyList<Located<string>> Metrics) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<Reference> References => Metrics.Select(m => new Reference(Referred.Metric, m));

    /// <summary>Reads it.</summary>
    public static MetricsBlock Read(Fields f) => new(f.RequiredText("title", 80), f.Required("metrics", f.Ids("metrics")) ?? []);
}
