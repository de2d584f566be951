using SiteGen.Config;
using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>Articles that are still valid, most recently reviewed first; or the named ones in the order written.</summary>
internal sealed class ArticlesMaker(
    RenderContext context, ListCards cards, PlaceLinks places) : BlockMaker<ArticlesBlock>(SelectionOrder.Listed)
{
    protected override object? View(ArticlesBlock block, LandingPage landing)
    {
        var topic = block.Topic is { } name ? context.Site.TopicOf(name.Value) : null;
        if (topic is null && block.Topic is not null) return null;
        var items = block.Articles.Count > 0 ? landing.List(Named(block), block.Articles.Count) : landing.List(Lasting(topic), block.Count);
        if (items.Count == 0) return null;
        return new CardsView(
            block.Title, cards.Create(items), null, topic is null ? places.All("articles") : places.To(topic.Page));
    }

    private IEnumerable<Page> Named(ArticlesBlock block) =>
        block.Articles.Select(a => context.Site.Pages.ById(a.Value)).OfType<Page>().Where(Holds).Distinct();

    private IEnumerable<Page> Lasting(Topic? topic) =>
        (topic?.Items ?? context.Site.PagesOfType(PageType.Article))
            .Where(Holds)
            .OrderByDescending(LookedAfter)
            .ThenBy(p => p.Id, StringComparer.Ordinal);

    // Articles overdue for review are not recommended.
    private bool Holds(Page page) =>
        page.Source.Kind is ArticleFrontMatter
            && page.FrontMatter.Lifecycle is var dates
            && dates.Status != Status.Archived
            && (dates.ReviewBy is not { } due || due.End > context.Site.Now);

    private static Stamp? LookedAfter(Page page) => new[] { ((ArticleFrontMatter)page.Source.Kind).LastReview, page.Changed }.Max();
}
