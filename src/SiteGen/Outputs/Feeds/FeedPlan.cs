using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Outputs.Feeds;

/// <summary>One feed: its address, its title, and its newest pages.</summary>
internal sealed record Feed(string Url, string PageUrl, string Title, string Description, IReadOnlyList<Page> Items);

/// <summary>Assigns pages to feeds before any page is converted, so that only their HTML is kept.</summary>
internal static class FeedPlan
{
    private const int Items = 20;

    /// <summary>Returns the feeds of the site, of each type and of each topic.</summary>
    public static IReadOnlyList<Feed> Create(RenderContext context)
    {
        var config = context.Site.Config;
        var dated = ContentKind.WithFolder.Where(t => t.NeedsDate).ToList();
        var all = dated.SelectMany(t => context.Site.PagesOfType(t.Type)).ToList();
        return
        [
            new Feed("/feed.xml", "/", config.Title, config.Tagline ?? config.Title, Newest(all)),
            .. dated.Where(context.Site.HasList).Select(t => Type(t, context)),
            .. context.Site.Topics.Select(t => new Feed(
                t.Page.Url + "feed.xml", t.Page.Url, $"{t.Page.Title} · {config.Title}", t.Page.FrontMatter.Summary, Newest(t.Items))),
        ];
    }

    private static Feed Type(ContentKind type, RenderContext context) => new(
        type.ListUrl + "feed.xml", type.ListUrl, $"{context.Texts.Section(type.Folder)} · {context.Site.Config.Title}",
        context.Texts.SectionSummary(type.Folder), Newest(context.Site.PagesOfType(type.Type)));

    private static List<Page> Newest(IEnumerable<Page> pages) =>
        [.. pages.Where(p => p.Published is not null && !p.Draft)
            .OrderByDescending(p => p.Published)
            .ThenBy(p => p.Id, StringComparer.Ordinal)
            .Take(Items)];
}
