using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The pages made of content/data, and the one for addresses where nothing stands.</summary>
internal sealed class DataPages(Desk desk)
{
    private const int NewestOnNotFound = 5;
    private readonly Edition _edition = desk.Edition;

    /// <summary>Writes them.</summary>
    public void Write(PageWriter writer)
    {
        if (_edition.Site.OwnPages.Contains("metrics")) Metrics(writer);
        if (_edition.Site.OwnPages.Contains("glossary")) Glossary(writer);
        NotFound(writer);
        if (_edition.Site.Pages.Plain("home") is null) Home(writer);
    }

    private void Metrics(PageWriter writer)
    {
        var metrics = _edition.Site.Data.Metrics.Select(desk.Dates.View).ToList();
        var facts = Facts("metrics");
        Write("/metrics/", new PageView(desk.Parts.Site("/metrics/"), Head(facts, desk.Graphs.Way(facts)), facts, [], Metrics: metrics), writer);
    }

    private void Glossary(PageWriter writer)
    {
        var terms = Terms.Of(_edition);
        var facts = Facts("glossary");
        Write("/glossary/", new PageView(desk.Parts.Site("/glossary/"), Head(facts, desk.Graphs.Terms(facts, terms)), facts, [], Glossary: terms), writer);
    }

    private void NotFound(PageWriter writer)
    {
        var page = new GeneratedPage("404", "/404.html", _edition.Texts.Get("notFoundTitle"), _edition.Texts.Get("notFoundSummary"), "", []);
        var facts = desk.Parts.Facts(page) with { Breadcrumbs = [] };
        var head = desk.Parts.Head(facts, desk.Robots.Never, [], null) with { Canonical = null };
        var sections = desk.Parts.Site("").MainMenu.Select(m => new LinkView(m.Text, m.Url)).Concat(Finders()).DistinctBy(s => s.Url).ToList();
        var newest = desk.Cards.Of(Chronicle.Newest(_edition.Site, NewestOnNotFound));
        writer.Write(page.Url, "404", new PageView(desk.Parts.Site(""), head, facts, [], NotFound: new NotFoundView(sections, newest)));
    }

    // Somebody who is lost remembers a word or a month.
    private IEnumerable<LinkView> Finders() =>
        new[] { "a-z", "archive" }.Where(_edition.Site.OwnPages.Contains).Select(name => new LinkView(_edition.Texts.Section(name), _edition.Address.Link(OwnPages.Url(name))));

    // A site without content/home.md still answers at its address, with what is newest.
    private void Home(PageWriter writer)
    {
        var config = _edition.Site.Config;
        var page = new GeneratedPage("page", "/", config.Title, config.Tagline ?? config.Title, "/", []);
        var facts = desk.Parts.Facts(page) with { Breadcrumbs = [] };
        var newest = new CardsView(_edition.Texts.Get("home"), desk.Cards.Of(Chronicle.Newest(_edition.Site, Paging.PageSize)), null, null);
        var head = desk.Parts.Head(facts, desk.Robots.OfList(1), [], null);
        writer.Write("/", "home", new PageView(desk.Parts.Site("/"), head, facts, newest.Cards.Count > 0 ? [new BlockView(Newest: newest)] : []));
    }

    private PageFacts Facts(string name)
    {
        return desk.Parts.Facts(new GeneratedPage("page", OwnPages.Url(name), _edition.Texts.Section(name), _edition.Texts.SectionSummary(name), OwnPages.Url(name), []));
    }

    private HeadView Head(PageFacts facts, Markup? data) => desk.Parts.Head(facts, desk.Robots.OfList(1), [], data);

    private static void Write(string url, PageView view, PageWriter writer) => writer.Write(url, "plain", view);
}
