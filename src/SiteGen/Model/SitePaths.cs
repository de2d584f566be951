namespace SiteGen.Model;

/// <summary>Every path of the site that a link may name.</summary>
internal sealed class SitePaths
{
    private readonly HashSet<string> _paths;

    /// <summary>Collects pages, lists, profiles and the engine's own pages.</summary>
    public SitePaths(Site site)
    {
        _paths = [.. site.Pages.All.Select(p => p.Url), .. site.Profiles.Select(p => p.Url), "/", "/feed.xml", .. site.GeneratedPages.Select(GeneratedPages.Url)];
        _paths.UnionWith(PageTypeFacts.WithFolder.Where(site.HasList).Select(t => t.ListUrl));
        _paths.UnionWith(PageTypeFacts.WithFolder.Where(t => t.NeedsDate && site.HasList(t)).Select(t => t.ListUrl + "feed.xml"));
        _paths.UnionWith(site.Topics.Select(t => t.Page.Url + "feed.xml"));
        _paths.UnionWith(GeneratedPages.SubPages(site).Concat(GeneratedPages.TipSheets(site.Pages)));
    }

    /// <summary>All of them, for suggestions.</summary>
    public IEnumerable<string> All => _paths;

    /// <summary>Whether there is such a path.</summary>
    public bool Has(string path) => _paths.Contains(path);
}
