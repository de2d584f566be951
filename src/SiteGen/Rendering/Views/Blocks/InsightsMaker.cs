using SiteGen.Model;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>What members found out in the last month that has an insight, each with the page that it is from.</summary>
internal sealed class InsightsMaker(Edition edition, Dates dates, PlaceLinks places) : BlockMaker<InsightsBlock>(Turn.Named)
{
    /// <inheritdoc/>
    protected override BlockView? View(InsightsBlock block, Landing landing)
    {
        var pages = Newest();
        if (pages.Count == 0) return null;
        var month = First(pages[0]);
        return new BlockView(Insights: new InsightsView(block.Title, dates.Month(month), [.. pages.Where(p => First(p) == month).Take(block.Count).Select(Insight)]));
    }

    // An insight behind the gate is not in the model.
    private List<Page> Newest() =>
        [.. Chronicle.Newest(PageTypeFacts.WithFolder.Where(t => t.NeedsDate).SelectMany(t => edition.Site.Of(t.Type)).Where(p => p.Matter.Insight is not null && p.Published is not null))];

    private static DateOnly First(Page page) => new(page.Published!.Day.Year, page.Published.Day.Month, 1);

    private InsightView Insight(Page page)
    {
        var name = PageTypeFacts.Of(page.Type).Name;
        return new InsightView(page.Matter.Insight!, places.To(page), edition.Texts.Get("kind" + char.ToUpperInvariant(name[0]) + name[1..]));
    }
}
