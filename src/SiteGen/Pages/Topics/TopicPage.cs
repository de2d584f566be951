using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Topics;

/// <summary>Provides the views that all kinds share.</summary>
/// <param name="factory">Converts the text of a discussion that a topic quotes; null if its file cannot be read again.</param>
/// <param name="convert">Converts the text of a discussion that a topic quotes; null where its file cannot be read again.</param>
internal sealed class TopicPage(PageViewFactory factory, Func<Page, ConvertedBody?> convert) : PageKind
{
    private readonly Dictionary<Page, Topic> _topics = factory.Context.Site.Topics.ToDictionary(t => t.Page);
    private readonly TopicViews _views = new(factory, convert);

    public override PageView Show(PageView view, PageContent content)
    {
        var topic = _topics[content.Page];
        var topicView = _views.Create(topic);
        var list = factory.Lists.Paginate(topic.Others, topic.Page.Url, 1, topic.Page.Url + "feed.xml");
        // Pages with members' words must offer a way to request removal.
        var quotes = topicView.BestAnswers.Any(a => a.Words is not null);
        return view with
        {
            Topic = topicView,
            List = list with { Upcoming = factory.Cards.Create(topic.ToCome) },
            Page = quotes ? view.Page with { RemovalUrl = factory.Context.Site.Config.RemovalUrl } : view.Page,
        };
    }

    public override IEnumerable<string>? Listed(PageView view) => view is { Topic: { } topic, List: { } list }
        ? [
            .. topic.StartHere.Select(c => c.Url),
            .. topic.BestAnswers.Select(a => a.Url),
            .. list.Upcoming.Concat(list.Items).Select(c => c.Url)
        ]
        : null;

    public override RobotsRule? Robots(Page page) => factory.Robots.OfGroup(page.Listed ? _topics[page].Items.Count : 0, 1);

    public override IReadOnlyList<AlternateView> Formats(Page page) => [factory.Parts.Feed(page.Title, page.Url + "feed.xml")];
}
