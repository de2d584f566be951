using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Events;
using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>Selects upcoming events and the newest pages.</summary>
internal static class PagesByDate
{
    /// <summary>The events that have not ended, the next first, including cancelled ones, whose visitors must be informed.</summary>
    public static IEnumerable<Page> ToCome(Site site) =>
        site.PagesOfType(PageType.Event)
            .Where(p => ((EventFrontMatter)p.Source.Kind).Over > site.Now)
            .OrderBy(p => p.Day)
            .ThenBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The events that can be attended, the next first.</summary>
    public static IEnumerable<Page> Upcoming(Site site) =>
        ToCome(site).Where(p => ((EventFrontMatter)p.Source.Kind).TakesPlace);

    /// <summary>The newest pages of the types that have a publication date.</summary>
    public static IEnumerable<Page> Newest(Site site, int count) =>
        ContentKind.WithFolder.Where(t => t.NeedsDate).SelectMany(t => Newest(site.PagesOfType(t.Type)).Take(count))
            .OrderByDescending(p => p.Published).ThenBy(p => p.Id, StringComparer.Ordinal).Take(count);

    /// <summary>The pages of one type, newest first.</summary>
    public static IEnumerable<Page> Newest(IEnumerable<Page> pages) =>
        pages.OrderByDescending(p => p.Published).ThenBy(p => p.Id, StringComparer.Ordinal);
}
