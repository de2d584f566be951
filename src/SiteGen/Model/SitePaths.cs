using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>Every path of the site that a link may lead to.</summary>
internal sealed class SitePaths
{
    private readonly HashSet<string> _paths;

    /// <summary>Collects pages, lists, profiles and generated pages.</summary>
    public SitePaths(Site site)
    {
        _paths = [
            .. site.Pages.All.Select(p => p.Url),
            .. site.Profiles.Select(p => p.Url),
            "/",
            "/feed.xml",
            .. site.GeneratedPages.Select(GeneratedPages.Url)
        ];
        _paths.UnionWith(ContentKind.WithFolder.Where(site.HasList).Select(t => t.ListUrl));
        _paths.UnionWith(ContentKind.WithFolder.Where(t => t.NeedsDate && site.HasList(t)).Select(t => t.ListUrl + "feed.xml"));
        _paths.UnionWith(site.Topics.Select(t => t.Page.Url + "feed.xml"));
        _paths.UnionWith(GeneratedPages.SubPages(site).Concat(GeneratedPages.TipSheets(site.Pages)));
    }

    /// <summary>All paths, for suggestions.</summary>
    public IEnumerable<string> All => _paths;

    /// <summary>Whether a path exists.</summary>
    public bool Has(string path) => _paths.Contains(path);
}

/// <summary>The site paths of calendar files.</summary>
internal static class CalendarPaths
{
    /// <summary>The calendar of all events.</summary>
    public const string All = "/events/events.ics";

    /// <summary>Returns the path of the file of one event.</summary>
    public static string For(Page page) => page.Url + "event.ics";
}

/// <summary>The targets of menus and blocks: a section, a plain page by its slug, or a page by its id. The only place that resolves
/// them.</summary>
internal static class MenuPlaces
{
    /// <summary>Returns the sections that a site has, by the names that editors write.</summary>
    public static IEnumerable<string> Sections(Site site) =>
        [.. ContentKind.WithFolder.Where(site.HasList).Select(t => t.Folder), .. site.GeneratedPages];

    /// <summary>The names of all sections, including empty ones.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ContentKind.WithFolder.Select(t => t.Folder), .. GeneratedPages.Names];

    /// <summary>Returns the site path of a place; null when it does not exist or is not built.</summary>
    public static string? Url(Site site, string place) =>
        Sections(site).Contains(place) ? $"/{place}/" : (site.Pages.Plain(place) ?? site.Pages.ById(place))?.Url;
}
