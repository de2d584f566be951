using SiteGen.Content.Blocks;
using SiteGen.Content.Data;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>Named numbers that are not outdated, each with its definition, source and date.</summary>
internal sealed class MetricsMaker(RenderContext context, Dates dates, PlaceLinks places) : BlockMaker<MetricsBlock>(SelectionOrder.Named)
{
    protected override object? View(MetricsBlock block, LandingPage landing)
    {
        var metrics = block.Metrics.Select(m => context.Site.FreshMetric(m.Value)).OfType<Metric>().Distinct().Select(dates.View).ToList();
        return metrics.Count == 0 ? null : new MetricsView(block.Title, metrics, places.All("metrics"));
    }
}
