using SiteGen.Content.Blocks;
using SiteGen.Content.Data;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The promise of a page, with numbers that are not outdated. The call of the first hero is the page's primary one.</summary>
internal sealed class HeroMaker(
    RenderContext context, Dates dates, CallViews calls, JoinLinks joins, PlaceLinks places) : BlockMaker<HeroBlock>(SelectionOrder.Named)
{
    protected override object View(HeroBlock block, LandingPage landing)
    {
        var also = block.Ways.Also is { Page: { } page } other ? places.To(page.Value, other.Label) : null;
        var call = calls.For(block.Ways.Cta?.Value ?? "join", joins.To("join", landing.Page.Id));
        IReadOnlyList<MetricView> metrics = [
            .. block.Metrics.Select(m => context.Site.FreshMetric(m.Value)).OfType<Metric>().Distinct().Select(dates.View)];
        var day = metrics.Select(m => m.Date).Distinct().ToList() is [var only] ? only : null;
        return new HeroView
        {
            Title = block.Title,
            Text = block.Text,
            Audience = block.For,
            Gets = block.Gets,
            Also = also,
            Call = call,
            Primary = ReferenceEquals(block, BlockViewMaker.Hero(landing.Page)),
            Metrics = metrics,
            MetricsDate = day,
        };
    }
}
