using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The most active discussions of the last days.</summary>
internal sealed class TopDiscussionsMaker(
    RenderContext context, ListCards cards, PlaceLinks places) : BlockMaker<TopDiscussionsBlock>(SelectionOrder.Listed)
{
    protected override object? View(TopDiscussionsBlock block, LandingPage landing)
    {
        var items = landing.List(Top(block.Days), block.Count);
        return items.Count == 0 ? null : new CardsView(
            block.Title, cards.Create(items), context.Texts.Count("lastDays", block.Days), places.All("discussions"));
    }

    // Replies count first, because each took somebody's time.
    private IEnumerable<Page> Top(int days) =>
        context.Site.PagesOfType(PageType.Discussion)
            .Where(p => p.Published is { } day && day.Instant > context.Site.Now.AddDays(-days))
            .OrderByDescending(p => p.Replies.Number)
            .ThenByDescending(p => p.Source.Body.Posts.Sum(o => o.Likes ?? 0))
            .ThenByDescending(p => p.Day)
            .ThenBy(p => p.Id, StringComparer.Ordinal);
}
