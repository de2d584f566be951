using SiteGen.Content.Kinds.Articles;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Articles;

/// <summary>Evergreen articles and their tip sheets.</summary>
internal sealed class ArticlePage(PageViewFactory factory) : PageKind
{
    private readonly ArticleViews _views = new(factory);
    private readonly TipSheets _sheets = new(factory);

    public override PageView Show(PageView view, PageContent content) =>
        view with { Article = _views.Create(content.Page, content.Kind<ArticleFrontMatter>()) };

    public override IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts)
    {
        var series = content.Kind<ArticleFrontMatter>().Series;
        return [factory.Graphs.Article(content.Page, facts) with { IsPartOf = series is null ? null : new SeriesNode(series) }];
    }

    public override void WriteBeside(PageContent content, PageView view, PageWriter writer) =>
        _sheets.Write(content.Page, view, content.Body, writer);
}
