using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The second pass: every content page is read again, converted, laid out and written, in parallel. Only extracts stay.</summary>
internal sealed class ContentPages(Desk desk, SourceReader files, BodyConverter bodies, IReadOnlySet<Page> inFeeds)
{
    private readonly Site _site = desk.Edition.Site;
    private readonly TipSheets _sheets = new(desk);
    private readonly Dictionary<Page, Topic> _topics = desk.Edition.Site.Topics.ToDictionary(t => t.Page);
    private readonly Dictionary<Page, FacetPage> _facets = desk.Edition.Site.Facets.Pages.ToDictionary(f => f.Page);
    private readonly ConcurrentDictionary<Page, string> _answers = new();

    /// <summary>The layout of a type's pages; the home page has its own.</summary>
    public static string LayoutOf(PageType type) => type is PageType.Page or PageType.Resource ? "plain" : PageTypeFacts.Of(type).Name;

    /// <summary>Writes all pages and gives their extracts in the order of their URLs.</summary>
    /// <param name="writer">Lays them out and writes them.</param>
    /// <param name="jobs">How many threads work.</param>
    /// <param name="tell">Is told how many are written, and how many there are.</param>
    public IReadOnlyList<PageResult> Write(PageWriter writer, int jobs, Action<int, int> tell)
    {
        var results = new ConcurrentBag<PageResult>();
        var done = 0;
        WriteAll([.. _site.Pages.All.Where(p => p.Type != PageType.Topic)]);
        // Topics quote answers of discussions, which have been converted by now.
        WriteAll(_site.Pages.OfType(PageType.Topic));
        return [.. results.OrderBy(r => r.Page.Url, StringComparer.Ordinal)];

        void WriteAll(IReadOnlyList<Page> pages) => Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = jobs }, page =>
        {
            if (InternalFault.Guard(desk.Edition.Bag, page.Source.At, () => Write(page, writer)) is { } result) results.Add(result);
            tell(Interlocked.Increment(ref done), _site.Pages.All.Count);
        });
    }

    private PageResult? Write(Page page, PageWriter writer) =>
        files.Again(page.Source.Path, page.Source.Hash) is { } text ? Write(page, bodies.Convert(page, text), writer) : null;

    private PageResult Write(Page page, ConvertedBody body, PageWriter writer)
    {
        if (desk.Topics.Quoted.Contains(page)) _answers[page] = desk.Topics.Beginning(body);
        var blocks = desk.Blocks.Of(page);
        var facts = desk.Facts.Of(page, body, blocks);
        var robots = Robots(page, body);
        var view = View(page, body, facts) with { Blocks = blocks };
        var data = Listed(view) is { } links ? desk.Graphs.Collection(facts, links) : desk.Graphs.Of(page, facts, body);
        view = view with { Head = desk.Facts.Head(page, facts, robots, data) with { FormOrigins = DigestMaker.Origins(blocks) } };
        writer.Write(page.Url, page.Url == "/" ? "home" : LayoutOf(page.Type), view);
        _sheets.Write(page, view, body, writer);
        return new PageResult(page, robots.Indexed, Encoding.UTF8.GetBytes(string.Join(' ', body.Anchors.Ids)), body.Anchors.Links.ToArray(), inFeeds.Contains(page) ? FeedText.Of(view, desk.Edition.Texts, desk.Edition.Address.Origin) : null);
    }

    // What a page lists, in the order of the page; null where it is no list.
    private static IEnumerable<string>? Listed(PageView view) => view switch
    {
        { Topic: { } topic, List: { } list } => [.. topic.StartHere.Select(c => c.Url), .. topic.BestAnswers.Select(a => a.Url), .. list.Upcoming.Concat(list.Items).Select(c => c.Url)],
        { Audience: { } parts } => parts.Parts.SelectMany(p => p.Cards).Select(c => c.Url),
        _ => null,
    };

    private PageView View(Page page, ConvertedBody body, PageFacts facts)
    {
        var view = new PageView(desk.Parts.Site(Section(page)), null!, facts, []);
        return page.Source.Kind switch
        {
            DiscussionMatter discussion => view with { Discussion = desk.Threads.Of(page, discussion, body) },
            StoryMatter story => view with { Story = desk.Kinds.Of(page, story) },
            EventMatter happening => view with { Event = desk.Kinds.Of(page, happening, body) },
            ArticleMatter article => view with { Article = desk.Kinds.Of(page, article) },
            ResourceMatter resource => view with { Resource = desk.Kinds.Of(page, resource) },
            ForMatter when _facets.TryGetValue(page, out var facet) => view with { Audience = desk.Facets.Of(facet) },
            TopicMatter => Topic(view, _topics[page]),
            _ => view,
        };
    }

    // Where words of members stand, there is a way to have them removed.
    private PageView Topic(PageView view, Topic topic)
    {
        var own = desk.Topics.Of(topic, _answers);
        var quotes = own.BestAnswers.Any(a => a.Words is not null);
        var list = desk.Lists.Of(topic.Others, topic.Page.Url, 1, topic.Page.Url + "feed.xml") with { Upcoming = desk.Cards.Of(topic.ToCome) };
        return view with { Topic = own, List = list, Page = quotes ? view.Page with { RemovalUrl = _site.Config.RemovalUrl } : view.Page };
    }

    private RobotsRule Robots(Page page, ConvertedBody body) => page.Type switch
    {
        PageType.Topic => desk.Robots.OfGroup(page.Listed ? _topics[page].Items.Count : 0, 1),
        PageType.For => desk.Robots.OfGroup(page.Listed && _facets.TryGetValue(page, out var facet) ? facet.Items.Count : 0, 1),
        _ => desk.Robots.Of(page, () => Words(body)),
    };

    private static int Words(ConvertedBody body) => body.Segments.Sum(s => WordCount.Of(s.Text.Html));

    private static string Section(Page page) => page.Type == PageType.Page ? page.Url : PageTypeFacts.Of(page.Type).ListUrl;
}
