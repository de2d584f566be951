using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Audiences;

/// <summary>Creates the views of roles, use cases and industries: their pages, and links to them from other pages.</summary>
internal sealed class FacetViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;

    // A page should stay readable; the rest is one link away in the list.
    private const int MostOfAPart = 12;

    /// <summary>Returns the contents of a facet's page: answers first, then stories, articles, resources and upcoming events.</summary>
    public ForView Create(FacetPage page) => new(
        Label(page.Facet.Kind),
        page.Facet.Words,
        [.. new[]
        {
            Part(PageType.Discussion, Items(page, PageType.Discussion).OrderBy(Unsolved)),
            Part(PageType.Story, Items(page, PageType.Story)),
            Part(PageType.Article, Items(page, PageType.Article)),
            Part(PageType.Resource, Items(page, PageType.Resource)),
            Part(PageType.Event, PagesByDate.Upcoming(_context.Site).Intersect(page.Items)),
        }.OfType<CardsView>()]);

    /// <summary>Returns a fact of a story for one kind of facet, linked to facet pages or story lists if they exist.</summary>
    public FactView Fact(FacetKind kind, IReadOnlyList<Facet> facets)
    {
        var links = facets
            .Select(f => new LinkView(f.Words, _context.Site.Facets.ListUrl(f) is { } url ? _context.Address.Link(url) : null))
            .ToList();
        return new FactView(Label(kind), string.Join(", ", links.Select(l => l.Text)), links.Any(l => l.Url is not null) ? links : []);
    }

    /// <summary>Returns links to the facets of a page that have their own page.</summary>
    public IEnumerable<LinkView> Links(Page page) =>
        FacetMap.FacetsOf(page.Source)
            .Distinct()
            .Select(_context.Site.Facets.Find)
            .OfType<FacetPage>()
            .Select(f => new LinkView(f.Facet.Words, _context.Address.Link(f.Page.Url)));

    /// <summary>Returns the filters for stories.</summary>
    /// <param name="current">The site path of the current list.</param>
    public IReadOnlyList<FilterView> Filters(string current) =>
        [.. _context.Site.Facets.Shelves.GroupBy(s => s.Facet.Kind)
            .Select(k => new FilterView(
                Label(k.Key), [.. k.Select(s => new MenuItemView(s.Facet.Words, _context.Address.Link(s.Url), s.Url == current))]))];

    /// <summary>Returns the label of a kind of facet.</summary>
    public string Label(FacetKind kind) => _context.Texts.Get("fact" + kind);

    private static IEnumerable<Page> Items(FacetPage page, PageType type) => page.Items.Where(p => p.Type == type);

    private int Unsolved(Page page) => factory.States.Create(page)?.Key switch
    {
        "solved" => 0,
        "solved-inside" => 1,
        _ => 2,
    };

    private CardsView? Part(PageType type, IEnumerable<Page> pages)
    {
        var items = factory.Cards.Create(pages.Take(MostOfAPart));
        if (items.Count == 0) return null;
        var list = ContentKind.For(type);
        var more = _context.Site.PagesOfType(type).Count > items.Count
            ? new LinkView(_context.Texts.Get("seeAll"), _context.Address.Link(list.ListUrl))
            : null;
        return new CardsView(_context.Texts.Section(list.Folder), items, null, more);
    }
}
