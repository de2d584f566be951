using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Blocks;

/// <summary>A quote of one member; if it may not be shown, only the block is left out and the page is still built.</summary>
internal sealed record QuoteBlock(Quote Quote, Located<string>? Page) : Block
{
    public override IEnumerable<BlockReference> References => [
        new BlockReference(Referred.Speaker, Quote.By),
        .. BlockReference.Maybe(Referred.Page, Page)
    ];

    public static QuoteBlock Read(
        Fields f) => new(QuoteReader.Read(f, "text", PersonRole.BlockQuote), f.Id(new("page", Means: "the page that they are from")));
}
