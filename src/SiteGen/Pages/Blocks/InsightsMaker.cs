using SiteGen.Content.Blocks;
using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The insights of the latest month that has any, each with a link to its page.</summary>
internal sealed class InsightsMaker(RenderContext context, Dates dates, PlaceLinks places) : BlockMaker<InsightsBlock>(SelectionOrder.Named)
{
    protected override object? View(InsightsBlock block, LandingPage landing)
    {
        if (context.Site.Insights.Months.FirstOrDefault() is not { } month) return null;
        return new InsightsView(block.Title, dates.Month(month.Day), [.. month.Pages.Take(block.Count).Select(Insight)]);
    }

    private InsightView Insight(Page page) => new(
        page.FrontMatter.Insight!, places.To(page), context.Texts.Kind(ContentKind.For(page.Type).Name));
}
