using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Pages.Audiences;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Lists;

/// <summary>The lists of each type, and the further pages of topics.</summary>
internal sealed class ListPages(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly FacetViews _facets = new(factory);
    private readonly IReadOnlyList<Page> _pastEvents = [
        .. factory.Context.Site.PagesOfType(PageType.Event).Except(PagesByDate.ToCome(factory.Context.Site))];

    /// <summary>Writes the pages.</summary>
    public void Write(PageWriter writer, int jobs)
    {
        var types = ContentKind.WithFolder.Where(_context.Site.HasList)
            .SelectMany(t => Numbers(1, Items(t).Count).Select<int, Action>(number => () => Type(t, number, writer)));
        var topics = _context.Site.Topics
            .SelectMany(t => Numbers(2, t.Others.Count).Select<int, Action>(number => () => Topic(t, number, writer)));
        var shelves = _context.Site.Facets.OwnShelves.SelectMany(s =>
            Numbers(1, s.Stories.Count).Select<int, Action>(number => () => Shelf(s, number, writer)));
        Parallel.ForEach(types.Concat(topics).Concat(shelves), new ParallelOptions { MaxDegreeOfParallelism = jobs }, write => write());
    }

    private static IEnumerable<int> Numbers(int first, int items) => Enumerable.Range(first, Paging.Pages(items) - first + 1);

    private void Type(ContentKind type, int number, PageWriter writer)
    {
        var items = Items(type);
        var feed = type.NeedsDate ? type.ListUrl + "feed.xml" : null;
        var list = factory.Lists.Paginate(items, type.ListUrl, number, feed);
        if (type.Type == PageType.Event && number == 1)
            list = list with { Upcoming = factory.Cards.Create(PagesByDate.ToCome(_context.Site)) };
        list = list with { Past = type.Type == PageType.Event, Gallery = type.Type == PageType.Resource };
        if (type.Type == PageType.Story) list = list with { Filters = _facets.Filters("") };
        var title = _context.Texts.Section(type.Folder);
        Page(new GeneratedPage(
            "list", Paging.Url(type.ListUrl, number), Title(title, number),
            Summary(_context.Texts.SectionSummary(type.Folder), number, list.Pages), type.ListUrl, Trail(title, type.ListUrl, number))
        {
            Feeds = Formats(type, title, feed),
        }, factory.Robots.OfList(number), list, writer);
    }

    private List<AlternateView> Formats(ContentKind type, string title, string? feed)
    {
        var formats = new List<AlternateView>();
        if (feed is not null) formats.Add(factory.Parts.Feed(title, feed));
        if (type.Type == PageType.Event && _context.Site.PagesOfType(type.Type).Count > 0)
            formats.Add(factory.Parts.Calendar("eventsCalendar", CalendarPaths.All));
        return formats;
    }

    // Upcoming events are shown above the list on its first page; the list contains only past ones.
    private IReadOnlyList<Page> Items(ContentKind type) =>
        type.Type == PageType.Event ? _pastEvents : _context.Site.PagesOfType(type.Type);

    private void Topic(Topic topic, int number, PageWriter writer)
    {
        var (title, url) = (topic.Page.Title, topic.Page.Url);
        var list = factory.Lists.Paginate(topic.Others, url, number, url + "feed.xml");
        Page(new GeneratedPage(
            "list", Paging.Url(url, number), Title(title, number), Summary(topic.Page.FrontMatter.Summary, number, list.Pages), "/topics/",
            [new LinkView(_context.Texts.Section("topics"), _context.Address.Link("/topics/")), .. Trail(title, url, number)])
        {
            Feeds = [factory.Parts.Feed(title, url + "feed.xml")],
        }, factory.Robots.OfGroup(topic.Items.Count, number), list, writer);
    }

    private void Shelf(StoryShelf shelf, int number, PageWriter writer)
    {
        var (label, value) = (_facets.Label(shelf.Facet.Kind), shelf.Facet.Words);
        var (stories, title) = (_context.Texts.Section("stories"), _context.Texts.Format("storiesOf", ("label", label), ("value", value)));
        var list = factory.Lists.Paginate(shelf.Stories, shelf.Url, number, null) with { Filters = _facets.Filters(shelf.Url) };
        var summary = _context.Texts.Format("summaryStoriesOf", ("label", label), ("value", value), ("site", _context.Site.Config.Title));
        Page(
            new GeneratedPage(
                "list", Paging.Url(shelf.Url, number), Title(title, number), Summary(summary, number, list.Pages), "/stories/",
                [new LinkView(stories, _context.Address.Link("/stories/")), .. Trail(title, shelf.Url, number)]),
            factory.Robots.OfList(number),
            list,
            writer);
    }

    private void Page(GeneratedPage page, RobotsRule robots, ListView list, PageWriter writer)
    {
        var facts = factory.Parts.Facts(page);
        var head = factory.Parts.Head(
            facts, robots, page.Feeds, factory.Graphs.Collection(facts, list.Upcoming.Concat(list.Items).Select(i => i.Url)));
        writer.Write(page.Url, "list", new PageView
        {
            Site = factory.Parts.Site(page.Section),
            Head = head,
            Page = facts,
            Blocks = [],
            List = list,
        });
    }

    private string Title(string title, int number) =>
        number == 1 ? title : _context.Texts.Format("pageNumber", ("title", title), ("number", Text(number)));

    private string Summary(string summary, int number, int pages) =>
        number == 1
            ? summary
            : _context.Texts.Format("summaryPage", ("summary", summary), ("number", Text(number)), ("pages", Text(pages)));

    private List<LinkView> Trail(string title, string url, int number) =>
        number == 1 ? [] : [new LinkView(title, _context.Address.Link(url))];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
