using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>Stories as cards: the newest, or the named ones in the order written.</summary>
internal sealed class StoriesMaker(
    RenderContext context, ListCards cards, PlaceLinks places) : BlockMaker<StoriesBlock>(SelectionOrder.Listed)
{
    protected override object? View(StoriesBlock block, LandingPage landing)
    {
        var items = block.Stories.Count > 0
            ? landing.List(Named(block), block.Stories.Count)
            : landing.List(PagesByDate.Newest(context.Site.PagesOfType(PageType.Story)), block.Count);
        return items.Count == 0
            ? null
            : new CardsView(block.Title, cards.Create(items), null, places.All("stories"));
    }

    private IEnumerable<Page> Named(StoriesBlock block) =>
        block.Stories.Select(s => context.Site.Pages.ById(s.Value)).OfType<Page>().Where(p => p.Type == PageType.Story).Distinct();
}
