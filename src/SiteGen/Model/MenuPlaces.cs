namespace SiteGen.Model;

/// <summary>The one place that knows where menus and blocks can lead: a section, a plain page by its slug, or a page by its id.</summary>
internal static class MenuPlaces
{
    /// <summary>The sections that a site has, by the name that editors write.</summary>
    public static IEnumerable<string> Sections(Site site) =>
        [.. PageTypeFacts.WithFolder.Where(site.HasList).Select(t => t.Folder), .. site.GeneratedPages];

    /// <summary>The names of all sections, be they empty.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. PageTypeFacts.WithFolder.Select(t => t.Folder), .. GeneratedPages.Names];

    /// <summary>The site path of a place; null when there is none, or it is not built.</summary>
    public static string? Url(Site site, string place) =>
        Sections(site).Contains(place) ? $"/{place}/" : (site.Pages.Plain(place) ?? site.Pages.ById(place))?.Url;
}
