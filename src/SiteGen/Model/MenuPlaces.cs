namespace SiteGen.Model;

/// <summary>The one place that knows where menus and blocks can lead: a section, a plain page by its slug, or a page by its id.</summary>
internal static class MenuPlaces
{
    /// <summary>The sections that a site has, by the name that editors write.</summary>
    public static IEnumerable<string> Sections(Site site) =>
        [.. PageTypeFacts.WithFolder.Where(site.HasList).Select(t => t.Folder), .. site.OwnPages];

    /// <summary>Whether a name is that of a section, be it empty.</summary>
    public static bool IsSection(string place) =>
        PageTypeFacts.WithFolder.Any(t => t.Folder == place) || OwnPages.Empty([]).Contains(OwnPages.Url(place));

    /// <summary>The site path of a place; null when there is none, or it is not built.</summary>
    public static string? Url(Site site, string place) =>
        Sections(site).Contains(place) ? $"/{place}/" : (site.Pages.Plain(place) ?? site.Pages.ById(place))?.Url;
}
