using SiteGen.Content.Blocks;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>An invitation with a number, which is left out when the number is outdated.</summary>
internal sealed class JoinBannerMaker(
    RenderContext context, Dates dates, CallViews calls, JoinLinks joins) : BlockMaker<JoinBannerBlock>(SelectionOrder.Named)
{
    protected override object? View(JoinBannerBlock block, LandingPage landing)
    {
        if (block.Metric is not { } id || context.Site.FreshMetric(id.Value) is not { } metric) return null;
        var text = block.Text.Replace(JoinBannerBlock.Value, dates.Number(metric.Value), StringComparison.Ordinal);
        return new JoinBannerView(
            text, joins.To("join", landing.Page.Id), calls.JoinLabel, calls.JoinCost, metric.Source, dates.View(metric.Date));
    }
}
