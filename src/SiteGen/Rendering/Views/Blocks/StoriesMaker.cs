using SiteGen.Model;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>Stories as cards: the newest, or the named ones as written.</summary>
internal sealed class StoriesMaker(Edition edition, Cards cards, PlaceLinks places) : BlockMaker<StoriesBlock>(Turn.Listed)
{
    /// <inheritdoc/>
    protected override BlockView? View(StoriesBlock block, Landing landing)
    {
        var items = block.Stories.Count > 0 ? landing.List(Named(block), block.Stories.Count) : landing.List(Chronicle.Newest(edition.Site.Of(PageType.Story)), block.Count);
        return items.Count == 0 ? null : new BlockView(Stories: new CardsView(block.Title, cards.Of(items), null, places.All("stories")));
    }

    private IEnumerable<Page> Named(StoriesBlock block) =>
        block.Stories.Select(s => edition.Site.Pages.ById(s.Value)).OfType<Page>().Where(p => p.Type == PageType.Story).Distinct();
}
