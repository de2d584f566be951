using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>The next events that can be visited.</summary>
internal sealed class UpcomingEventsMaker(Edition edition, Cards cards, PlaceLinks places) : BlockMaker<UpcomingEventsBlock>(Turn.Named)
{
    /// <inheritdoc/>
    protected override BlockView? View(UpcomingEventsBlock block, Landing landing)
    {
        var items = landing.List(Chronicle.Upcoming(edition.Site), block.Count);
        return items.Count == 0 ? null : new BlockView(UpcomingEvents: new CardsView(block.Title, cards.Of(items), null, places.All("events")));
    }
}
