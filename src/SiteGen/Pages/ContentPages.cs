using System.Collections.Concurrent;
using System.Text;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Content.Kinds.Topics;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Articles;
using SiteGen.Pages.Blocks;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages;

/// <summary>The second pass: every content page is read again, converted, laid out and written, in parallel. Only extracts stay.</summary>
internal sealed class ContentPages(PageViewFactory factory, SourceReader files, BodyConverter bodies, IReadOnlySet<Page> inFeeds)
{
    private readonly Site _site = factory.Context.Site;
    private readonly TipSheets _sheets = new(factory);
    private readonly Dictionary<Page, Topic> _topics = factory.Context.Site.Topics.ToDictionary(t => t.Page);
    private readonly Dictionary<Page, FacetPage> _facets = factory.Context.Site.Facets.Pages.ToDictionary(f => f.Page);
    private readonly ConcurrentDictionary<Page, string> _answers = new();

    /// <summary>The layout of a type's pages; the home page has its own.</summary>
    public static string LayoutOf(PageType type) => type is PageType.Page or PageType.Resource ? "plain" : ContentKind.For(type).Name;

    /// <summary>Writes all pages and gives their extracts in the order of their URLs.</summary>
    /// <param name="writer">Lays them out and writes them.</param>
    /// <param name="jobs">How many threads work.</param>
    /// <param name="progress">Is told how many are written, and how many there are.</param>
    public IReadOnlyList<PageResult> Write(PageWriter writer, int jobs, Action<int, int> progress)
    {
        var results = new ConcurrentBag<PageResult>();
        var done = 0;
        WriteAll([.. _site.Pages.All.Where(p => p.Type != PageType.Topic)]);
        // Topics quote answers of discussions, which have been converted by now.
        WriteAll(_site.Pages.OfType(PageType.Topic));
        return [.. results.OrderBy(r => r.Page.Url, StringComparer.Ordinal)];

        void WriteAll(IReadOnlyList<Page> pages) => Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = jobs }, page =>
        {
            if (InternalFault.Guard(factory.Context.Bag, page.Source.At, () => Write(page, writer)) is { } result) results.Add(result);
            progress(Interlocked.Increment(ref done), _site.Pages.All.Count);
        });
    }

    private PageResult? Write(Page page, PageWriter writer) =>
        files.Again(page.Source.Path, page.Source.Hash) is { } text ? Write(page, bodies.Convert(page, text), writer) : null;

    private PageResult Write(Page page, ConvertedBody body, PageWriter writer)
    {
        if (factory.Topics.Quoted.Contains(page)) _answers[page] = factory.Topics.Beginning(body);
        var blocks = factory.Blocks.Create(page);
        var facts = factory.Facts.Create(page, body, blocks);
        var robots = Robots(page, body);
        var view = View(page, body, facts) with { Blocks = blocks };
        var data = Listed(view) is { } links ? factory.Graphs.Collection(facts, links) : factory.Graphs.Create(page, facts, body);
        view = view with { Head = factory.Facts.Head(page, facts, robots, data) with { FormOrigins = DigestMaker.Origins(blocks) } };
        writer.Write(page.Url, page.Url == "/" ? "home" : LayoutOf(page.Type), view);
        _sheets.Write(page, view, body, writer);
        return new PageResult(
            page, robots.Indexed, Encoding.UTF8.GetBytes(string.Join(' ', body.Anchors.Ids)), body.Anchors.Links.ToArray(),
            inFeeds.Contains(page) ? FeedText.Render(view, factory.Context.Texts, factory.Context.Address.Origin) : null);
    }

    // What a page lists, in the order of the page; null where it is no list.
    private static IEnumerable<string>? Listed(PageView view) => view switch
    {
        { Topic: { } topic, List: { } list } => [
            .. topic.StartHere.Select(c => c.Url),
            .. topic.BestAnswers.Select(a => a.Url),
            .. list.Upcoming.Concat(list.Items).Select(c => c.Url)
        ],
        { Audience: { } parts } => parts.Parts.SelectMany(p => p.Cards).Select(c => c.Url),
        _ => null,
    };

    private PageView View(Page page, ConvertedBody body, PageFacts facts)
    {
        var view = new PageView
        {
            Site = factory.Parts.Site(Section(page)),
            Head = null!,
            Page = facts,
            Blocks = [],
        };
        return page.Source.Kind switch
        {
            DiscussionFrontMatter discussion => view with { Discussion = factory.Threads.Create(page, discussion, body) },
            StoryFrontMatter story => view with { Story = factory.Stories.Create(page, story) },
            EventFrontMatter eventDetails => view with { Event = factory.Events.Create(page, eventDetails, body) },
            ArticleFrontMatter article => view with { Article = factory.Articles.Create(page, article) },
            ResourceFrontMatter resource => view with { Resource = factory.Resources.Create(page, resource) },
            AudienceFrontMatter when _facets.TryGetValue(page, out var facet) => view with { Audience = factory.Facets.Create(facet) },
            TopicFrontMatter => Topic(view, _topics[page]),
            _ => view,
        };
    }

    // Where words of members stand, there is a way to have them removed.
    private PageView Topic(PageView view, Topic topic)
    {
        var topicView = factory.Topics.Create(topic, _answers);
        var quotes = topicView.BestAnswers.Any(a => a.Words is not null);
        var list = factory.Lists.Paginate(topic.Others, topic.Page.Url, 1, topic.Page.Url + "feed.xml") with
        {
            Upcoming = factory.Cards.Create(topic.ToCome)
        };
        return view with
        {
            Topic = topicView,
            List = list,
            Page = quotes ? view.Page with { RemovalUrl = _site.Config.RemovalUrl } : view.Page
        };
    }

    private RobotsRule Robots(Page page, ConvertedBody body) => page.Type switch
    {
        PageType.Topic => factory.Robots.OfGroup(page.Listed ? _topics[page].Items.Count : 0, 1),
        PageType.For => factory.Robots.OfGroup(page.Listed && _facets.TryGetValue(page, out var facet) ? facet.Items.Count : 0, 1),
        _ => factory.Robots.RuleFor(page, () => Words(body)),
    };

    private static int Words(ConvertedBody body) => body.Segments.Sum(s => WordCount.Count(s.Text.Html));

    private static string Section(Page page) => page.Type == PageType.Page ? page.Url : ContentKind.For(page.Type).ListUrl;
}
