using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>The promise. The call of the first one is the page's primary one.</summary>
internal sealed class HeroMaker(CallViews calls, JoinLinks joins, PlaceLinks places) : BlockMaker<HeroBlock>(Turn.Named)
{
    /// <inheritdoc/>
    protected override BlockView View(HeroBlock block, Landing landing)
    {
        var also = block.Also is { Page: { } page } other ? places.To(page.Value, other.Label) : null;
        var call = calls.For(block.Cta?.Value ?? "join", joins.To("join", landing.Page.Id));
        return new BlockView(Hero: new HeroView(block.Title, block.Text, block.For, block.Gets, also, call, ReferenceEquals(block, BlockViews.Hero(landing.Page))));
    }
}
