using SiteGen.Content.Kinds.Articles;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Content.Kinds.Events;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Discussions;
using SiteGen.Pages.Events;
using SiteGen.Pages.Resources;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Pages;

/// <summary>Chooses and fills the nodes of each page by its type. Nothing goes in that the page does not show.</summary>
internal sealed class PageGraphs(RenderContext context, States states, PeopleNodes people)
{
    private readonly VideoNodes _videos = new(context);
    private readonly ThreadNodes _threads = new(context, people);
    private readonly EventNodes _events = new(context, states, people);
    private readonly ResourceNodes _resources = new(context, people);

    /// <summary>The nodes of a content page. Site and publisher are named wherever there is a node that refers to them.</summary>
    public Markup? Create(Page page, PageFacts facts, ConvertedBody body)
    {
        if (page.Url == "/") return Graph.Serialize([people.SiteNode, people.Organization]);
        List<JsonLdNode> nodes = [.. Nodes(page, facts, body)];
        return Graph.Serialize(
            [Breadcrumbs(facts.Breadcrumbs), .. nodes, .. nodes.Count > 0 ? [people.SiteNode, people.Named] : Array.Empty<JsonLdNode>()]);
    }

    private IEnumerable<JsonLdNode> Nodes(Page page, PageFacts facts, ConvertedBody body) =>
        page.Source.Kind switch
        {
            DiscussionFrontMatter { Mode: DiscussionMode.Digest } digest => [Article(page, facts) with
            {
                IsBasedOn = digest.Source is { Visibility: Visibility.Public, Url: { } url } ? url : null,
                Author = people.List(page.FrontMatter.Credits.Editor is { } editor ? [editor.Value] : [])
            }],
            DiscussionFrontMatter discussion => [_threads.From(page, discussion, facts, body) ?? WebPage(page, facts)],
            StoryFrontMatter story => [Story(page, story, facts)],
            EventFrontMatter eventDetails => _events.Create(page, eventDetails, facts, Article(page, facts)),
            ArticleFrontMatter article =>
                [Article(page, facts) with { IsPartOf = article.Series is { } series ? new SeriesNode(series) : null }],
            ResourceFrontMatter resource => [_resources.From(page, resource, facts)],
            _ => Array.Empty<JsonLdNode>(),
        };

    /// <summary>The nodes of a list.</summary>
    /// <param name="facts">The facts of the list.</param>
    /// <param name="links">The links to its items, in the order in which they are shown.</param>
    public Markup? Collection(PageFacts facts, IEnumerable<string> links)
    {
        var elements = links.Select((link, i) => new ListItemNode(i + 1, null, Url: context.Address.Origin + link)).ToList();
        var list = new CollectionPageNode(facts.Title, facts.Summary, facts.Address, new ItemListNode(elements)) { Id = facts.Address };
        return Graph.Serialize(elements.Count > 0 ? [Breadcrumbs(facts.Breadcrumbs), list] : [Breadcrumbs(facts.Breadcrumbs)]);
    }

    /// <summary>The nodes of a profile.</summary>
    public Markup? Profile(PageFacts facts, Profile profile) =>
        Graph.Serialize([
            Breadcrumbs(facts.Breadcrumbs),
            new ProfilePageNode(facts.Address, profile.Joined?.IsoMoment, people.Full(profile)) { Id = facts.Address }
        ]);

    /// <summary>The nodes of the glossary.</summary>
    public Markup? Terms(PageFacts facts, IReadOnlyList<TermView> terms) =>
        Graph.Serialize([Breadcrumbs(facts.Breadcrumbs), new TermSetNode(
            facts.Title, facts.Address,
            [.. terms.Select(t => new TermNode(t.Term, t.Definition, $"{facts.Address}#{t.Id}"))]) { Id = facts.Address }]);

    /// <summary>The way from home alone, for pages that are nothing more.</summary>
    public Markup? Way(PageFacts facts) => Graph.Serialize([Breadcrumbs(facts.Breadcrumbs)]);

    private BreadcrumbListNode Breadcrumbs(IReadOnlyList<LinkView> steps) =>
        new([.. steps.Select((step, i) => new ListItemNode(i + 1, step.Text, step.Url is { } url ? context.Address.Origin + url : null))]);

    private ArticleNode Story(Page page, StoryFrontMatter story, PageFacts facts)
    {
        List<ThingNode> about = [
            .. story.Person is { } person ? new[] { PersonAbout(person.Value) } : [],
            .. story.Org is { } org ? new[] { new ThingNode("Organization", org) } : []
        ];
        var quoted = story.Quotes.Where(q => context.Site.ConsentPolicy.QuoteStatusFor(q.By.Value) == QuoteStatus.Shown)
            .Select(q => q.By.Value)
            .Distinct()
            .ToList();
        return Article(page, facts) with
        {
            About = about.Count > 0 ? about : null,
            Contributor = people.List(quoted),
            Video = _videos.From(story.Video, page, facts)
        };
    }

    private ThingNode PersonAbout(string id)
    {
        var person = people.Create(id);
        return new ThingNode("Person", person.Name, person.Url);
    }

    private WebPageNode WebPage(Page page, PageFacts facts) =>
        new(facts.Title, facts.Summary, facts.Address, page.Published?.IsoMoment, PageNodes.Modified(page, page.Published))
        {
            Id = facts.Address,
            InLanguage = context.Site.Config.Language,
            IsPartOf = people.Site,
        };

    private ArticleNode Article(Page page, PageFacts facts) => new()
    {
        Headline = facts.Title,
        Description = facts.Summary,
        Url = facts.Address,
        DatePublished = page.Published?.IsoMoment,
        DateModified = PageNodes.Modified(page, page.Published),
        Author = people.List(page.FrontMatter.Credits.By.Select(b => b.Value)),
        Publisher = people.Publisher,
        InLanguage = context.Site.Config.Language,
        Image = facts.Cover is { } cover ? context.Address.Origin + cover.Url : null,
        DigitalSourceType = PageNodes.SourceType(page),
        Id = facts.Address + "#article",
    };
}
