using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Plain;

/// <summary>A plain page; a landing page is made of blocks.</summary>
internal sealed record PlainFrontMatter(IReadOnlyList<PlacedBlock> Blocks) : KindFrontMatter
{
    public static PlainFrontMatter Read(Fields f) => new(
        f.Groups(new("blocks", Means: "what a landing page shows, in the order written; the body follows"), BlockKinds.Read));
}
