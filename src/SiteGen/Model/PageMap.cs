using SiteGen.Content.Common;
using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>All pages by type, id, file and URL, and what exists in source without being built.</summary>
internal sealed class PageMap
{
    private readonly List<Page>[] _types;
    private readonly Dictionary<string, Page> _ids;
    private readonly Dictionary<string, Page> _files;
    private readonly Dictionary<string, Page> _urls;
    private readonly HashSet<string> _unbuilt;
    private readonly HashSet<string> _unread;

    /// <summary>Takes the built pages, and the ids, files and URLs of those that are not built and of those that cannot be read.</summary>
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

    /// <summary>All built pages by URL.</summary>
    public IReadOnlyList<Page> All { get; }

    /// <summary>All built pages in list order: the newest first, those without a day last.</summary>
    public IReadOnlyList<Page> ByDay { get; }

    /// <summary>All known ids, for suggestions.</summary>
    public IEnumerable<string> Ids => _ids.Keys;

    /// <summary>All files of built pages, for suggestions.</summary>
    public IEnumerable<string> Files => _files.Keys;

    /// <summary>The pages of a type in list order.</summary>
    public IReadOnlyList<Page> OfType(PageType type) => _types[(int)type];

    /// <summary>The page of an id, or null.</summary>
    public Page? ById(string id) => _ids.GetValueOrDefault(id);

    /// <summary>The page of a source file, or null.</summary>
    public Page? ByFile(string path) => _files.GetValueOrDefault(path);

    /// <summary>The page of a site path, or null.</summary>
    public Page? ByUrl(string url) => _urls.GetValueOrDefault(url);

    /// <summary>The plain page of a slug, or null.</summary>
    public Page? Plain(string slug) => OfType(PageType.Page).FirstOrDefault(p => p.Source.Slug == slug);

    /// <summary>Whether an id, a file or a site path exists in source and is not built.</summary>
    public bool IsUnbuilt(string key) => _unbuilt.Contains(key);

    /// <summary>Whether an id, a file or a site path is that of a file that cannot be read,
    /// which a finding says: what leads there is no mistake.</summary>
    public bool IsUnread(string key) => _unread.Contains(key);

    private List<Page> Ordered(ContentKind type)
    {
        var pages = ByDay.Where(p => p.Type == type.Type);
        return type.NeedsDate
            ? [.. pages]
            : [.. pages.OrderBy(p => p.Title, StringComparer.OrdinalIgnoreCase).ThenBy(p => p.Id, StringComparer.Ordinal)];
    }
}
