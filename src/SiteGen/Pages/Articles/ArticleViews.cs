using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Articles;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Articles;

/// <summary>Creates the views of articles for their layout.</summary>
internal sealed class ArticleViews(PageViewFactory factory)
{
    private readonly RenderContext _context = factory.Context;
    private readonly Dates _dates = factory.Dates;

    /// <summary>Creates the view of an article.</summary>
    public ArticleView Create(Page page, ArticleFrontMatter article) => new()
    {
        Series = Series(page, article),
        SeriesTitle = article.Series,
        Difficulty = article.Difficulty is { } difficulty ? _context.Texts.Get("difficulty" + difficulty) : null,
        TimeNeeded = article.TimeNeeded,
        Prerequisites = article.Prerequisites,
        Tradeoffs = article.Tradeoffs,
        WorkaroundFor = article.WorkaroundFor,
        FromDiscussions = [.. _context.PagesOf(article.FromDiscussions).Select(_context.LinkTo)],
        ReviewedBy = [.. article.ReviewedBy.Select(r => factory.People.Create(r.Value))],
        LastReview = _dates.View(article.LastReview),
        ReviewBy = _dates.View(page.FrontMatter.Lifecycle.ReviewBy),
        TipSheetUrl = page.TipSheetUrl is { } sheet ? _context.Address.Link(sheet) : null,
    };

    private IReadOnlyList<SeriesPartView> Series(Page page, ArticleFrontMatter article)
    {
        if (article.Series is null) return [];
        return [.. from other in _context.Site.PagesOfType(PageType.Article)
                   let frontMatter = (ArticleFrontMatter)other.Source.Kind
                   where frontMatter.Series == article.Series
                   orderby frontMatter.Part ?? int.MaxValue, other.Url
                   select new SeriesPartView(
                       frontMatter.Part ?? 0, other.Title, _context.Address.Link(other.Url),
                       other == page) { Disclosure = Disclosures.Label(other, _context.Texts) }];
    }
}
