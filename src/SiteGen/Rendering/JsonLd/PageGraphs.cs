using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.JsonLd;

/// <summary>Builds the structured data of pages, both the nodes that every page has and those of its kind. It contains nothing that the
/// page does not show.</summary>
internal sealed class PageGraphs(RenderContext context, PeopleNodes people)
{
    /// <summary>The nodes of a content page; site and publisher are included whenever a node refers to them.</summary>
    public Markup? Create(Page page, PageFacts facts, IEnumerable<JsonLdNode> own)
    {
        if (page.Url == "/") return Graph.Serialize([people.SiteNode, people.Organization]);
        List<JsonLdNode> nodes = [.. own];
        return Graph.Serialize(
            [Breadcrumbs(facts.Breadcrumbs), .. nodes, .. nodes.Count > 0 ? [people.SiteNode, people.Named] : Array.Empty<JsonLdNode>()]);
    }

    /// <summary>The nodes of a list.</summary>
    /// <param name="facts">The facts of the list.</param>
    /// <param name="links">The links to its items, in display order.</param>
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

    /// <summary>The breadcrumbs alone, for pages without other structured data.</summary>
    public Markup? Way(PageFacts facts) => Graph.Serialize([Breadcrumbs(facts.Breadcrumbs)]);

    private BreadcrumbListNode Breadcrumbs(IReadOnlyList<LinkView> steps) =>
        new([.. steps.Select((step, i) => new ListItemNode(i + 1, step.Text, step.Url is { } url ? context.Address.Origin + url : null))]);

    /// <summary>The node of a page that has no more specific type.</summary>
    public WebPageNode WebPage(Page page, PageFacts facts) =>
        new(facts.Title, facts.Summary, facts.Address, page.Published?.IsoMoment, PageNodes.Modified(page, page.Published))
        {
            Id = facts.Address,
            InLanguage = context.Site.Config.Language,
            IsPartOf = people.Site,
        };

    /// <summary>The node of an article, also used for stories, recaps and digests.</summary>
    public ArticleNode Article(Page page, PageFacts facts) => new()
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
