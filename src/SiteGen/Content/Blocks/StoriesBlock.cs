using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Stories as cards: the newest, or those that an editor named.</summary>
internal sealed record StoriesBlock(string Title, int Count, IReadOnlyList<Located<string>> Stories) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => Stories.Select(s => new BlockReference(Referred.Story, s));

    /// <summary>Reads it.</summary>
    public static StoriesBlock Read(Fields f) => new(Heading(f), Entries(f, 3), Named(f, "stories"));
}
