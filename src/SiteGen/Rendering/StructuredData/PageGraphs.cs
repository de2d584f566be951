using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.StructuredData;

/// <summary>Chooses and fills the nodes of each page by its type. Nothing goes in that the page does not show.</summary>
internal sealed class PageGraphs(Edition edition, States states, PeopleNodes people)
{
    private readonly ThreadNodes _threads = new(edition, states, people);
    private readonly EventNodes _events = new(edition, states, people);

    /// <summary>The nodes of a content page.</summary>
    public Markup? Of(Page page, PageFacts facts, ConvertedBody body)
    {
        var nodes = new List<Node>();
        if (page.Url == "/") nodes.AddRange(Home());
        else nodes.Add(Breadcrumbs(facts.Breadcrumbs));
        nodes.AddRange(page.Source.Kind switch
        {
            DiscussionMatter { Mode: DiscussionMode.Digest } digest => [Article(page, facts) with { IsBasedOn = digest.Source is { Visibility: Visibility.Public, Url: { } url } ? url : null, Author = people.List(page.Matter.Credits.Editor is { } editor ? [editor.Value] : []) }],
            DiscussionMatter discussion => _threads.Of(page, discussion, facts, body),
            StoryMatter story => [Story(page, story, facts)],
            EventMatter happening => _events.Of(page, happening, facts, Article(page, facts)),
            ArticleMatter article => [Article(page, facts) with { IsPartOf = article.Series is { } series ? new SeriesNode(series) : null }],
            ResourceMatter => [Article(page, facts)],
            _ => Array.Empty<Node>(),
        });
        return Graph.Of(nodes);
    }

    /// <summary>The nodes of a list.</summary>
    /// <param name="facts">The facts of the list.</param>
    /// <param name="links">The links to its items, in the order in which they are shown.</param>
    public Markup? Collection(PageFacts facts, IEnumerable<string> links)
    {
        var elements = links.Select((link, i) => new ListItemNode(i + 1, null, Url: edition.Address.Origin + link)).ToList();
        var list = new CollectionPageNode(facts.Title, facts.Summary, facts.Address, new ItemListNode(elements)) { Id = facts.Address };
        return Graph.Of(elements.Count > 0 ? [Breadcrumbs(facts.Breadcrumbs), list] : [Breadcrumbs(facts.Breadcrumbs)]);
    }

    /// <summary>The nodes of a profile.</summary>
    public Markup? Profile(PageFacts facts, Profile profile) =>
        Graph.Of([Breadcrumbs(facts.Breadcrumbs), new ProfilePageNode(facts.Address, profile.Joined?.Iso, people.Full(profile)) { Id = facts.Address }]);

    /// <summary>The nodes of the glossary.</summary>
    public Markup? Terms(PageFacts facts, IReadOnlyList<TermView> terms) =>
        Graph.Of([Breadcrumbs(facts.Breadcrumbs), new TermSetNode(facts.Title, facts.Address, [.. terms.Select(t => new TermNode(t.Term, t.Definition, $"{facts.Address}#{t.Id}"))]) { Id = facts.Address }]);

    /// <summary>The way from home alone, for pages that are nothing more.</summary>
    public Markup? Way(PageFacts facts) => Graph.Of([Breadcrumbs(facts.Breadcrumbs)]);

    private IEnumerable<Node> Home()
    {
        var config = edition.Site.Config;
        var home = edition.Address.Absolute("/");
        yield return new WebSiteNode(config.Title, home, config.Language, people.Publisher) { Id = home + "#site" };
        var logo = edition.Logo is { } image ? edition.Address.Absolute(image.Path) : null;
        yield return new OrganizationNode(config.Title, home, logo, config.Organization.SameAs.Count > 0 ? config.Organization.SameAs : null) { Id = people.Publisher.Id };
    }

    private BreadcrumbListNode Breadcrumbs(IReadOnlyList<LinkView> steps) =>
        new([.. steps.Select((step, i) => new ListItemNode(i + 1, step.Text, step.Url is { } url ? edition.Address.Origin + url : null))]);

    private ArticleNode Story(Page page, StoryMatter story, PageFacts facts)
    {
        var about = story.Org is { } org ? new List<ThingNode> { new("Organization", org) } : null;
        var voices = story.Quotes.Where(q => edition.Site.Voices.Speech(q.By.Value) == Community.Speech.Shown).Select(q => q.By.Value).Distinct().ToList();
        return Article(page, facts) with { About = about, Contributor = people.List(voices) };
    }

    private ArticleNode Article(Page page, PageFacts facts) => new(
        facts.Title,
        facts.Summary,
        facts.Address,
        page.Published?.Iso,
        Modified(page),
        people.List(page.Matter.Credits.By.Select(b => b.Value)),
        people.Publisher,
        edition.Site.Config.Language,
        facts.Cover is { } cover ? edition.Address.Origin + cover.Url : null,
        DigitalSourceType: SourceType(page))
    { Id = facts.Address + "#article" };

    /// <summary>When the words changed, where that differs from when they were published.</summary>
    internal static string? Modified(Page page) =>
        page.Matter.Publishing.Updated is { } updated && updated.Iso != page.Published?.Iso ? updated.Iso : null;

    /// <summary>What help a machine gave (IPTC digital source types).</summary>
    internal static string? SourceType(Page page) => page.Matter.Ai switch
    {
        AiHelp.Generated => "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
        AiHelp.Assisted => "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
        _ => null,
    };
}
