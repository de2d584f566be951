using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Splits lists into pages of twenty items.</summary>
internal sealed class Paging(RenderContext context, ListCards cards)
{
    /// <summary>The number of items on a page of a list.</summary>
    public const int PageSize = 20;

    /// <summary>The number of pages of a list; an empty list has one.</summary>
    public static int Pages(int items) => Math.Max(1, (items + PageSize - 1) / PageSize);

    /// <summary>The site path of a page of a list.</summary>
    public static string Url(string list, int number) => number == 1 ? list : $"{list}page/{number}/";

    /// <summary>The view of one page of a list.</summary>
    /// <param name="items">All items of the list.</param>
    /// <param name="list">The list's site path.</param>
    /// <param name="number">The page number, from 1.</param>
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
