using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Articles;

/// <summary>A printable one-page version of an article, whose canonical address is the article's.</summary>
internal sealed class TipSheets(PageViewFactory factory)
{
    /// <summary>Writes the tip sheet of a page, if it has one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="view">The view of the page.</param>
    /// <param name="body">The public text of the page.</param>
    /// <param name="writer">Writes the tip sheet.</param>
    public void Write(Page page, PageView view, ConvertedBody body, PageWriter writer)
    {
        if (page.TipSheetUrl is not { } url) return;
        var texts = factory.Context.Texts;
        var steps = string.Concat(body.Segments.Select(s => s.Text.Steps));
        var facts = view.Page with
        {
            Body = null,
            Contents = [],
            Related = [],
            Breadcrumbs = [.. view.Page.Breadcrumbs, new LinkView(texts.Get("tipSheet"), factory.Context.Address.Link(url))],
        };
        var head = view.Head with
        {
            Title = $"{texts.Format("tipSheetOf", ("title", page.Title))} · {factory.Context.Site.Config.Title}",
            Description = texts.Format("summaryTipSheet", ("title", page.Title)),
            Robots = factory.Robots.Never.Content,
            Alternates = [.. view.Head.Alternates.Where(a => a.Type == "application/rss+xml")],
            StructuredData = factory.Graphs.Way(facts),
        };
        writer.Write(
            url, "tip-sheet",
            view with { Page = facts, Head = head, TipSheet = new TipSheetView(steps.Length > 0 ? new Markup(steps) : null) });
    }
}
