using SiteGen.Content.Blocks;
using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The newest pages that no other block shows.</summary>
internal sealed class NewestMaker(RenderContext context, ListCards cards) : BlockMaker<NewestBlock>(SelectionOrder.Filling)
{
    protected override object? View(NewestBlock block, LandingPage landing)
    {
        var items = landing.List(Newest(landing), block.Count);
        return items.Count == 0 ? null : new CardsView(block.Title, cards.Create(items), null, null);
    }

    private IEnumerable<Page> Newest(LandingPage landing) =>
        PagesByDate.Newest(ContentKind.WithFolder.Where(t => t.NeedsDate)
            .SelectMany(t => context.Site.PagesOfType(t.Type))
            .Where(p => !landing.Shows(p)));
}
