using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The newest insights of the last month that has any.</summary>
internal sealed record InsightsBlock(string Title, int Count) : Block
{
    /// <summary>Reads it.</summary>
    public static InsightsBlock Read(Fields f) => new(Heading(f), Entries(f, 5));
}
