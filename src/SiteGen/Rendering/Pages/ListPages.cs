using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The lists of each type, and the later pages of topics.</summary>
internal sealed class ListPages(Desk desk)
{
    private readonly Edition _edition = desk.Edition;

    /// <summary>Writes them.</summary>
    public void Write(PageWriter writer)
    {
        foreach (var type in PageTypeFacts.WithFolder.Where(t => t.Type != PageType.Topic || _edition.Site.Topics.Count > 0)) Type(type, writer);
        foreach (var topic in _edition.Site.Topics)
            for (var number = 2; number <= ListViews.Pages(topic.Items.Count); number++)
                Topic(topic, number, writer);
    }

    private void Type(PageTypeFacts type, PageWriter writer)
    {
        var items = _edition.Site.Of(type.Type);
        var name = char.ToUpperInvariant(type.Folder[0]) + type.Folder[1..];
        for (var number = 1; number <= ListViews.Pages(items.Count); number++)
        {
            var feed = type.NeedsDate ? type.ListUrl + "feed.xml" : null;
            var list = desk.Lists.Of(items, type.ListUrl, number, feed);
            if (type.Type == PageType.Event && number == 1) list = list with { Upcoming = desk.Cards.Of(BlockViews.Upcoming(_edition.Site)) };
            if (type.Type == PageType.Event) list = list with { Items = [.. list.Items.Where(i => !list.Upcoming.Any(u => u.Url == i.Url))] };
            var title = _edition.Texts.Get("section" + name);
            Page(new GeneratedPage("list", ListViews.Url(type.ListUrl, number), Title(title, number), Summary(_edition.Texts.Get("summary" + name), number, list.Pages), type.ListUrl, Trail(title, type.ListUrl, number))
            {
                Feeds = feed is null ? [] : [desk.Parts.Feed(title, feed)],
            }, desk.Robots.OfList(number), list, writer);
        }
    }

    private void Topic(Topic topic, int number, PageWriter writer)
    {
        var (title, url) = (topic.Page.Title, topic.Page.Url);
        var list = desk.Lists.Of(topic.Items, url, number, url + "feed.xml");
        Page(new GeneratedPage("list", ListViews.Url(url, number), Title(title, number), Summary(topic.Page.Matter.Summary, number, list.Pages), "/topics/", [new LinkView(_edition.Texts.Get("sectionTopics"), _edition.Address.Link("/topics/")), .. Trail(title, url, number)])
        {
            Feeds = [desk.Parts.Feed(title, url + "feed.xml")],
        }, desk.Robots.OfGroup(topic.Items.Count, number), list, writer);
    }

    private void Page(GeneratedPage page, RobotsRule robots, ListView list, PageWriter writer)
    {
        var facts = desk.Parts.Facts(page);
        var head = desk.Parts.Head(facts, robots, page.Feeds, desk.Graphs.Collection(facts, [.. list.Upcoming, .. list.Items]));
        writer.Write(page.Url, "list", new PageView(desk.Parts.Site(page.Section), head, facts, [], List: list));
    }

    private string Title(string title, int number) =>
        number == 1 ? title : _edition.Texts.Format("pageNumber", ("title", title), ("number", Text(number)));

    private string Summary(string summary, int number, int pages) =>
        number == 1 ? summary : _edition.Texts.Format("summaryPage", ("summary", summary), ("number", Text(number)), ("pages", Text(pages)));

    private List<LinkView> Trail(string title, string url, int number) => number == 1 ? [] : [new LinkView(title, _edition.Address.Link(url))];

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
