using SiteGen.Content.Common;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Pages.Articles;
using SiteGen.Pages.Audiences;
using SiteGen.Pages.Discussions;
using SiteGen.Pages.Events;
using SiteGen.Pages.Plain;
using SiteGen.Pages.Resources;
using SiteGen.Pages.Stories;
using SiteGen.Pages.Topics;
using SiteGen.Rendering.Kinds;

namespace SiteGen.Pages;

/// <summary>Lists what each kind of content page shows; the counterpart of <see cref="Content.Kinds.ContentKind"/>.</summary>
internal sealed class PageKinds(PageViewFactory factory, Func<Page, ConvertedBody?> convert)
{
    private readonly Dictionary<PageType, PageKind> _kinds = new()
    {
        [PageType.Discussion] = new DiscussionPage(factory),
        [PageType.Story] = new StoryPage(factory),
        [PageType.Event] = new EventPage(factory),
        [PageType.Article] = new ArticlePage(factory),
        [PageType.Resource] = new ResourcePage(factory),
        [PageType.Topic] = new TopicPage(factory, convert),
        [PageType.For] = new AudiencePage(factory),
        [PageType.Page] = new PlainPage(factory),
    };

    /// <summary>Returns the kind of a page.</summary>
    public PageKind For(Page page) => _kinds[page.Type];
}
