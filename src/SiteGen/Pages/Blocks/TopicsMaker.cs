using SiteGen.Content.Blocks;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages.Blocks;

/// <summary>Topics with the number of pages that visitors can read: the largest first, or the named ones in the order written. Topics
/// without pages are left out.</summary>
internal sealed class TopicsMaker(RenderContext context, PlaceLinks places) : BlockMaker<TopicsBlock>(SelectionOrder.Listed)
{
    protected override object? View(TopicsBlock block, LandingPage landing)
    {
        var counts = Chosen(block).DistinctBy(t => t.Page).ToDictionary(t => t.Page, Count);
        var pages =
            landing.List(counts.Where(c => c.Value > 0).Select(c => c.Key), block.Topics.Count > 0 ? block.Topics.Count : block.Count);
        return pages.Count == 0
            ? null
            : new TopicsView(block.Title, [.. pages.Select(p => new TopicCountView(places.To(p), counts[p]))], places.All("topics"));
    }

    private IEnumerable<Topic> Chosen(TopicsBlock block) => block.Topics.Count > 0
        ? block.Topics.Select(t => context.Site.TopicOf(t.Value)).OfType<Topic>()
        : context.Site.Topics.OrderByDescending(Count)
            .ThenBy(t => t.Page.Title, StringComparer.OrdinalIgnoreCase)
            .ThenBy(t => t.Page.Id, StringComparer.Ordinal);

    private static int Count(Topic topic) => topic.Items.Count(p => p.Access != Access.Members);
}
