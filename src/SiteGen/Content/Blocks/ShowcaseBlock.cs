using SiteGen.Content.Kinds.Resources;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>The newest things that members made, of some kinds or of all.</summary>
internal sealed record ShowcaseBlock(string Title, int Count, IReadOnlyList<ResourceKind> Kinds) : Block
{
    /// <summary>Reads it.</summary>
    public static ShowcaseBlock Read(
        Fields f) => new(Heading(f), Entries(f, 3), f.Choices<ResourceKind>(new("kinds", Means: "only those; default: all")));
}
