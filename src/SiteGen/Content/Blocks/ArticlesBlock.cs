using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Evergreen articles, those that were looked after last: of one topic or of all; or those that an editor named.</summary>
internal sealed record ArticlesBlock(string Title, int Count, Located<string>? Topic, IReadOnlyList<Located<string>> Articles) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<BlockReference> References => [
        .. BlockReference.Maybe(Referred.Topic, Topic),
        .. Articles.Select(a => new BlockReference(Referred.Article, a))
    ];

    /// <summary>Reads it.</summary>
    public static ArticlesBlock Read(
        Fields f) => new(Heading(f), Entries(f, 3), f.Id(new("topic", Means: "only articles about it"), "topic"), Named(f, "articles"));
}
