using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>Words of one member. The block is left out while they may not be shown; the page is not held for it.</summary>
internal sealed record QuoteBlock(Quote Quote, Located<string>? Page) : Block
{
    public override IEnumerable<BlockReference> References => [
        new BlockReference(Referred.Speaker, Quote.By),
        .. BlockReference.Maybe(Referred.Page, Page)
    ];

    public static QuoteBlock Read(
        Fields f) => new(QuoteReader.Read(f, "text", PersonRole.BlockQuote), f.Id(new("page", Means: "the page that they are from")));
}
