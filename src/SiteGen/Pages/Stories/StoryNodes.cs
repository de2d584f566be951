using SiteGen.Content.Kinds.Stories;
using SiteGen.Model;
using SiteGen.People;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Stories;

/// <summary>Creates the structured data of stories: an article about a person or organisation, with the people quoted.</summary>
internal sealed class StoryNodes(PageViewFactory factory)
{
    private readonly VideoNodes _videos = new(factory.Context);

    /// <summary>Returns the node of a story.</summary>
    public ArticleNode Create(Page page, StoryFrontMatter story, PageFacts facts)
    {
        List<ThingNode> about = [
            .. story.Person is { } person ? new[] { PersonAbout(person.Value) } : [],
            .. story.Org is { } org ? new[] { new ThingNode("Organization", org) } : []
        ];
        var quoted = story.Quotes.Where(q => factory.Context.Site.ConsentPolicy.QuoteStatusFor(q.By.Value) == QuoteStatus.Shown)
            .Select(q => q.By.Value)
            .Distinct()
            .ToList();
        return factory.Graphs.Article(page, facts) with
        {
            About = about.Count > 0 ? about : null,
            Contributor = factory.Nodes.List(quoted),
            Video = _videos.From(story.Video, page, facts)
        };
    }

    private ThingNode PersonAbout(string id)
    {
        var person = factory.Nodes.Create(id);
        return new ThingNode("Person", person.Name, person.Url);
    }
}
