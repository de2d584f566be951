using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>The blocks of landing pages. A block without anything to show is left out.</summary>
internal sealed class BlockViews(Edition edition, Dates dates, Cards cards, JoinLinks joins, CallViews calls)
{
    /// <summary>The blocks of a page that have something to show. What one block shows, the newest do not repeat.</summary>
    public IReadOnlyList<BlockView> Of(Page page)
    {
        if (page.Source.Kind is not PlainMatter plain) return [];
        var elsewhere = plain.Blocks.SelectMany(Pages).ToHashSet();
        return [.. plain.Blocks.Select(b => View(b, page, elsewhere)).OfType<BlockView>()];
    }

    /// <summary>The call of the first hero of a page, which is then its primary one; null where there is no hero.</summary>
    public static HeroBlock? Hero(Page page) => (page.Source.Kind as PlainMatter)?.Blocks.OfType<HeroBlock>().FirstOrDefault();

    private IEnumerable<Page> Pages(Block block) => block switch
    {
        TopDiscussionsBlock top => Top(top),
        UpcomingEventsBlock upcoming => Upcoming(edition.Site).Take(upcoming.Count),
        _ => [],
    };

    private BlockView? View(Block block, Page page, HashSet<Page> elsewhere) => block switch
    {
        HeroBlock hero => new BlockView(Hero: Hero(hero, page)),
        JoinBannerBlock banner => Banner(banner, page) is { } view ? new BlockView(JoinBanner: view) : null,
        TopDiscussionsBlock top => Row(Pages(top), top.Title, "discussions", edition.Texts.Count("lastDays", top.Days)) is { } view ? new BlockView(TopDiscussions: view) : null,
        UpcomingEventsBlock upcoming => Row(Pages(upcoming), upcoming.Title, "events", null) is { } view ? new BlockView(UpcomingEvents: view) : null,
        NewestBlock newest => Row(Newest(edition.Site, newest.Count + elsewhere.Count).Where(p => !elsewhere.Contains(p)).Take(newest.Count), newest.Title, null, null) is { } view ? new BlockView(Newest: view) : null,
        _ => null,
    };

    /// <summary>The events that are not over, the next first; also cancelled ones, whose visitors must learn of it.</summary>
    public static IEnumerable<Page> ToCome(Site site) =>
        site.Of(PageType.Event).Where(p => ((EventMatter)p.Source.Kind).Over > site.Now).OrderBy(PageMap.Day).ThenBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The events that can be visited, the next first.</summary>
    public static IEnumerable<Page> Upcoming(Site site) =>
        ToCome(site).Where(p => ((EventMatter)p.Source.Kind).Status is not (EventStatus.Cancelled or EventStatus.Postponed));

    /// <summary>The newest pages of the types that have a date of publication.</summary>
    public static IEnumerable<Page> Newest(Site site, int count) =>
        PageTypeFacts.WithFolder.Where(t => t.NeedsDate).SelectMany(t => site.Of(t.Type).OrderByDescending(p => p.Published).Take(count))
            .OrderByDescending(p => p.Published).ThenBy(p => p.Id, StringComparer.Ordinal).Take(count);

    private HeroView Hero(HeroBlock hero, Page page)
    {
        var first = ReferenceEquals(hero, Hero(page));
        var also = hero.AlsoPage is { } target && edition.Site.Pages.Plain(target.Value) is { } other ? new LinkView(hero.AlsoLabel ?? other.Title, edition.Address.Link(other.Url)) : null;
        return new HeroView(hero.Title, hero.Text, hero.For, hero.Gets, also, calls.For(hero.Cta?.Value ?? "join", joins.To("join", page.Id)), first);
    }

    // An old number invites nobody: the banner hides itself.
    private JoinBannerView? Banner(JoinBannerBlock banner, Page page)
    {
        var metric = edition.Site.Data.Metrics.FirstOrDefault(m => m.Id == banner.Metric.Value);
        if (metric is null || metric.Date.End.AddDays(edition.Site.Config.MetricsMaxAgeDays) < edition.Site.Now) return null;
        var text = banner.Text.Replace("{value}", dates.Number(metric.Value), StringComparison.Ordinal);
        return new JoinBannerView(text, joins.To("join", page.Id), calls.JoinLabel, calls.JoinCost, metric.Source, dates.View(metric.Date));
    }

    private IEnumerable<Page> Top(TopDiscussionsBlock top) =>
        edition.Site.Of(PageType.Discussion)
            .Where(p => p.Published is { } day && day.Instant > edition.Site.Now.AddDays(-top.Days))
            .OrderByDescending(p => p.Source.Body.Replies)
            .ThenByDescending(Likes)
            .ThenByDescending(PageMap.Day)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .Take(top.Count);

    // Replies count first: each took somebody's time.
    private static int Likes(Page page) => page.Source.Body.Posts.Sum(p => p.Likes ?? 0);

    private CardsView? Row(IEnumerable<Page> pages, string title, string? section, string? window)
    {
        var items = cards.Of(pages);
        if (items.Count == 0) return null;
        var more = section is null ? null : new LinkView(edition.Texts.Get("seeAll"), edition.Address.Link($"/{section}/"));
        return new CardsView(title, items, window, more);
    }
}
