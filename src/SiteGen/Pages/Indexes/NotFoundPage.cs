using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Indexes;

/// <summary>The page for unknown addresses, and a default home page for sites without one.</summary>
internal sealed class NotFoundPage(PageViewFactory factory)
{
    private const int Newest = 5;
    private readonly RenderContext _context = factory.Context;

    /// <summary>Writes the pages.</summary>
    public void Write(PageWriter writer)
    {
        NotFound(writer);
        if (_context.Site.Pages.Plain("home") is null) Home(writer);
    }

    private void NotFound(PageWriter writer)
    {
        var page = new GeneratedPage(
            "404", "/404.html", _context.Texts.Get("notFoundTitle"), _context.Texts.Get("notFoundSummary"), "", []);
        var facts = factory.Parts.Facts(page) with { Breadcrumbs = [] };
        var head = factory.Parts.Head(facts, factory.Robots.Never, [], null) with { Canonical = null };
        var sections =
            factory.Parts.Site("").MainMenu.Select(m => new LinkView(m.Text, m.Url)).Concat(Finders()).DistinctBy(s => s.Url).ToList();
        var newest = factory.Cards.Create(PagesByDate.Newest(_context.Site, Newest));
        writer.Write(page.Url, "404", new PageView
        {
            Site = factory.Parts.Site(""),
            Head = head,
            Page = facts,
            Blocks = [],
            NotFound = new NotFoundView(sections, newest),
        });
    }

    // Visitors who are lost may remember a word or a month.
    private IEnumerable<LinkView> Finders() =>
        new[] { "a-z", "archive" }
            .Where(_context.Site.GeneratedPages.Contains)
            .Select(name => new LinkView(_context.Texts.Section(name), _context.Address.Link(GeneratedPages.Url(name))));

    // Without content/home.md, the home page shows the newest pages.
    private void Home(PageWriter writer)
    {
        var config = _context.Site.Config;
        var page = new GeneratedPage("page", "/", config.Title, config.Tagline ?? config.Title, "/", []);
        var facts = factory.Parts.Facts(page) with { Breadcrumbs = [] };
        var newest = new CardsView(
            _context.Texts.Get("home"), factory.Cards.Create(PagesByDate.Newest(_context.Site, Paging.PageSize)), null, null);
        var head = factory.Parts.Head(facts, factory.Robots.OfList(1), [], null);
        writer.Write(
            "/",
            "home",
            new PageView
            {
                Site = factory.Parts.Site("/"),
                Head = head,
                Page = facts,
                Blocks = newest.Cards.Count > 0 ? [new BlockView("newest", newest)] : [],
            });
    }
}
