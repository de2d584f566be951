using SiteGen.Content.Blocks;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The next events that visitors can attend.</summary>
internal sealed class UpcomingEventsMaker(
    RenderContext context, ListCards cards, PlaceLinks places) : BlockMaker<UpcomingEventsBlock>(SelectionOrder.Named)
{
    protected override object? View(UpcomingEventsBlock block, LandingPage landing)
    {
        var items = landing.List(PagesByDate.Upcoming(context.Site), block.Count);
        return items.Count == 0
            ? null
            : new CardsView(block.Title, cards.Create(items), null, places.All("events"));
    }
}
