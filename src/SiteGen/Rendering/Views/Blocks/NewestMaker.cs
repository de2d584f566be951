using SiteGen.Model;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>The newest pages that no other block shows.</summary>
internal sealed class NewestMaker(Edition edition, Cards cards) : BlockMaker<NewestBlock>(Turn.Filling)
{
    /// <inheritdoc/>
    protected override BlockView? View(NewestBlock block, Landing landing)
    {
        var items = landing.List(Newest(landing), block.Count);
        return items.Count == 0 ? null : new BlockView(Newest: new CardsView(block.Title, cards.Of(items), null, null));
    }

    private IEnumerable<Page> Newest(Landing landing) =>
        Chronicle.Newest(PageTypeFacts.WithFolder.Where(t => t.NeedsDate).SelectMany(t => edition.Site.Of(t.Type)).Where(p => !landing.Shows(p)));
}
