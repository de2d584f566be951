using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>Every path of the site that a link may name.</summary>
internal sealed class SitePaths
{
    private readonly HashSet<string> _paths;

    /// <summary>Collects pages, lists, profiles and the engine's own pages.</summary>
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

    /// <summary>All of them, for suggestions.</summary>
    public IEnumerable<string> All => _paths;

    /// <summary>Whether there is such a path.</summary>
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

/// <summary>The one place that knows where menus and blocks can lead: a section, a plain page by its slug, or a page by its id.</summary>
internal static class MenuPlaces
{
    /// <summary>The sections that a site has, by the name that editors write.</summary>
    public static IEnumerable<string> Sections(Site site) =>
        [.. ContentKind.WithFolder.Where(site.HasList).Select(t => t.Folder), .. site.GeneratedPages];

    /// <summary>The names of all sections, be they empty.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ContentKind.WithFolder.Select(t => t.Folder), .. GeneratedPages.Names];

    /// <summary>The site path of a place; null when there is none, or it is not built.</summary>
    public static string? Url(Site site, string place) =>
        Sections(site).Contains(place) ? $"/{place}/" : (site.Pages.Plain(place) ?? site.Pages.ById(place))?.Url;
}
