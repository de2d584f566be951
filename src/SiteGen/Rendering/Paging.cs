using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Cuts lists into pages of twenty.</summary>
internal sealed class Paging(RenderContext context, ListCards cards)
{
    /// <summary>How many items a page of a list shows.</summary>
    public const int PageSize = 20;

    /// <summary>How many pages a list has; an empty one has one.</summary>
    public static int Pages(int items) => Math.Max(1, (items + PageSize - 1) / PageSize);

    /// <summary>The site path of a page of a list.</summary>
    public static string Url(string list, int number) => number == 1 ? list : $"{list}page/{number}/";

    /// <summary>The view of one page of a list.</summary>
    /// <param name="items">The whole list.</param>
    /// <param name="list">The list's site path.</param>
    /// <param name="number">Which page, from 1.</param>
    /// <param name="feed">The site path of its feed, or null.</param>
    public ListView Paginate(IReadOnlyList<Page> items, string list, int number, string? feed) => new()
    {
        Items = cards.Create(items.Skip((number - 1) * PageSize).Take(PageSize)),
        Upcoming = [],
        People = [],
        Count = items.Count,
        Number = number,
        Pages = Pages(items.Count),
        NewerUrl = number > 1 ? context.Address.Link(Url(list, number - 1)) : null,
        OlderUrl = number < Pages(items.Count) ? context.Address.Link(Url(list, number + 1)) : null,
        FeedUrl = feed is null ? null : context.Address.Link(feed),
    };
}
