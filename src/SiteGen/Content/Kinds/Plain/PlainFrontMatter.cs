using SiteGen.Content.Blocks;
using SiteGen.Content.Common;

namespace SiteGen.Content.Kinds.Plain;

/// <summary>A plain page; a landing page is made of blocks.</summary>
internal sealed record PlainFrontMatter(IReadOnlyList<PlacedBlock> Blocks) : KindFrontMatter;
