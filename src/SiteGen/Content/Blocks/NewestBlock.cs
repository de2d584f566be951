using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The newest pages of all types.</summary>
internal sealed record NewestBlock(string Title, int Count) : Block
{
    /// <summary>Reads it.</summary>
    public static NewestBlock Read(Fields f) => new(Heading(f), Entries(f, 6));
}
