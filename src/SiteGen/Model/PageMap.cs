using SiteGen.Content.Common;
using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>All pages by type, id, file and URL, and the keys of sources that are not built.</summary>
internal sealed class PageMap
{
    private readonly List<Page>[] _types;
    private readonly Dictionary<string, Page> _ids;
    private readonly Dictionary<string, Page> _files;
    private readonly Dictionary<string, Page> _urls;
    private readonly HashSet<string> _unbuilt;
    private readonly HashSet<string> _unread;

    /// <summary>Indexes the built pages, and the ids, files and URLs of unbuilt and unreadable ones.</summary>
    public PageMap(IEnumerable<Page> pages, IEnumerable<string> unbuilt, IEnumerable<string> unread)
    {
        All = [.. pages.OrderBy(p => p.Url, StringComparer.Ordinal)];
        ByDay = [.. All.OrderByDescending(p => p.Day).ThenBy(p => p.Id, StringComparer.Ordinal)];
        _types = [.. ContentKind.All.Select(Ordered)];
        _ids = All.ToDictionary(p => p.Id, StringComparer.Ordinal);
        _files = All.ToDictionary(p => p.Source.Path, StringComparer.Ordinal);
        _urls = All.ToDictionary(p => p.Url, StringComparer.Ordinal);
        _unbuilt = [.. unbuilt];
        _unread = [.. unread];
    }

    /// <summary>All built pages, ordered by URL.</summary>
    public IReadOnlyList<Page> All { get; }

    /// <summary>All built pages in list order: newest first, undated last.</summary>
    public IReadOnlyList<Page> ByDay { get; }

    /// <summary>All known ids, for suggestions.</summary>
    public IEnumerable<string> Ids => _ids.Keys;

    /// <summary>All files of built pages, for suggestions.</summary>
    public IEnumerable<string> Files => _files.Keys;

    /// <summary>Returns the pages of a type in list order.</summary>
    public IReadOnlyList<Page> OfType(PageType type) => _types[(int)type];

    /// <summary>Returns the page with an id, or null.</summary>
    public Page? ById(string id) => _ids.GetValueOrDefault(id);

    /// <summary>Returns the page of a source file, or null.</summary>
    public Page? ByFile(string path) => _files.GetValueOrDefault(path);

    /// <summary>Returns the page at a site path, or null.</summary>
    public Page? ByUrl(string url) => _urls.GetValueOrDefault(url);

    /// <summary>Returns the plain page with a slug, or null.</summary>
    public Page? Plain(string slug) => OfType(PageType.Page).FirstOrDefault(p => p.Source.Slug == slug);

    /// <summary>Whether an id, file or site path exists in the sources but is not built.</summary>
    public bool IsUnbuilt(string key) => _unbuilt.Contains(key);

    /// <summary>Whether an id, file or site path belongs to an unreadable file, so that references to it are not reported again.</summary>
    public bool IsUnread(string key) => _unread.Contains(key);

    private List<Page> Ordered(ContentKind type)
    {
        var pages = ByDay.Where(p => p.Type == type.Type);
        return type.NeedsDate
            ? [.. pages]
            : [.. pages.OrderBy(p => p.Title, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }
}
