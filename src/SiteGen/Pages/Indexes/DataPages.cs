using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Text;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Indexes;

/// <summary>The pages made of content/data, and the one for addresses where nothing stands.</summary>
internal sealed class DataPages(PageViewFactory factory)
{
    private const int NewestOnNotFound = 5;
    private readonly RenderContext _context = factory.Context;

    /// <summary>Writes them.</summary>
    public void Write(PageWriter writer)
    {
        if (_context.Site.GeneratedPages.Contains("metrics")) Metrics(writer);
        if (_context.Site.GeneratedPages.Contains("glossary")) Glossary(writer);
        NotFound(writer);
        if (_context.Site.Pages.Plain("home") is null) Home(writer);
    }

    private void Metrics(PageWriter writer)
    {
        var metrics = _context.Site.Data.Metrics.Select(factory.Dates.View).ToList();
        var facts = Facts("metrics");
        Write(
            "/metrics/",
            new PageView
            {
                Site = factory.Parts.Site("/metrics/"),
                Head = Head(facts, factory.Graphs.Way(facts)),
                Page = facts,
                Blocks = [],
                Metrics = metrics,
            },
            writer);
    }

    private void Glossary(PageWriter writer)
    {
        var terms = Terms.Create(_context);
        var facts = Facts("glossary");
        Write(
            "/glossary/",
            new PageView
            {
                Site = factory.Parts.Site("/glossary/"),
                Head = Head(facts, factory.Graphs.Terms(facts, terms)),
                Page = facts,
                Blocks = [],
                Glossary = terms,
            },
            writer);
    }

    private void NotFound(PageWriter writer)
    {
        var page = new GeneratedPage(
            "404", "/404.html", _context.Texts.Get("notFoundTitle"), _context.Texts.Get("notFoundSummary"), "", []);
        var facts = factory.Parts.Facts(page) with { Breadcrumbs = [] };
        var head = factory.Parts.Head(facts, factory.Robots.Never, [], null) with { Canonical = null };
        var sections =
            factory.Parts.Site("").MainMenu.Select(m => new LinkView(m.Text, m.Url)).Concat(Finders()).DistinctBy(s => s.Url).ToList();
        var newest = factory.Cards.Create(PagesByDate.Newest(_context.Site, NewestOnNotFound));
        writer.Write(page.Url, "404", new PageView
        {
            Site = factory.Parts.Site(""),
            Head = head,
            Page = facts,
            Blocks = [],
            NotFound = new NotFoundView(sections, newest),
        });
    }

    // Somebody who is lost remembers a word or a month.
    private IEnumerable<LinkView> Finders() =>
        new[] { "a-z", "archive" }
            .Where(_context.Site.GeneratedPages.Contains)
            .Select(name => new LinkView(_context.Texts.Section(name), _context.Address.Link(GeneratedPages.Url(name))));

    // A site without content/home.md still answers at its address, with what is newest.
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

    private PageFacts Facts(string name)
    {
        return factory.Parts.Facts(new GeneratedPage(
            "page", GeneratedPages.Url(name), _context.Texts.Section(name), _context.Texts.SectionSummary(name), GeneratedPages.Url(name),
            []));
    }

    private HeadView Head(PageFacts facts, Markup? data) => factory.Parts.Head(facts, factory.Robots.OfList(1), [], data);

    private static void Write(string url, PageView view, PageWriter writer) => writer.Write(url, "plain", view);
}

/// <summary>The words of the glossary in their order, each with the place where it stands.</summary>
internal static class Terms
{
    /// <summary>Their views.</summary>
    public static IReadOnlyList<TermView> Create(RenderContext context)
    {
        var ids = new Markdown.Anchors();
        return [.. context.Site.Data.Glossary
            .OrderBy(t => t.Word, StringComparer.OrdinalIgnoreCase)
            .Select(t => new TermView(
                ids.Take(Slug.FromName(t.Word) is { Length: > 0 } slug ? slug : "term"), t.Word, t.Definition, t.AlsoCalled))];
    }
}
