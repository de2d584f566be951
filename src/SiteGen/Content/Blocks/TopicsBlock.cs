using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Topics with how much there is to read about each: those with most of it, or those that an editor named.</summary>
internal sealed record TopicsBlock(string Title, int Count, IReadOnlyList<Located<string>> Topics) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => Topics.Select(t => new BlockReference(Referred.Topic, t));

    /// <summary>Reads it.</summary>
    public static TopicsBlock Read(Fields f) => new(Heading(f), Entries(f, 8), Named(f, "topics"));
}
