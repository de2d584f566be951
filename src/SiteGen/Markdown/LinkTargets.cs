using SiteGen.Content;
using SiteGen.Media;
using SiteGen.Model;
using SiteGen.Yaml;

namespace SiteGen.Markdown;

/// <summary>The target of an editor's link; a null address means that the text is shown without a link.</summary>
internal readonly record struct LinkTarget(string? Address);

/// <summary>Resolves link targets of editors: file paths, ids, site paths, absolute addresses.</summary>
internal sealed class LinkTargets(Site site, SitePaths paths, MediaFiles media, DiagnosticBag bag)
{
    private readonly ConcurrentDictionary<string, string> _meant = new(StringComparer.Ordinal);

    /// <summary>Resolves a link in a page's text; faults are findings at its location.</summary>
    public LinkTarget Resolve(string written, Page from, Location at, Anchors anchors)
    {
        if (SafeAddress.IsWebOrMail(written)) return new LinkTarget(written);
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (written, "") : (written[..hash], written[hash..]);
        if (path.Length == 0) return ToPlace(from, fragment, at, anchors) ? new LinkTarget(fragment) : new LinkTarget(null);
        if (path.StartsWith('/')) return SitePath(path, fragment, at, anchors);
        if (ContentPath.IsPage(path)) return ToFile(Join(from.Source.Path, path), fragment, at, anchors);
        if (path.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) return ToId(path, fragment, at, anchors);
        if (MediaFiles.IsDocument(path))
            return new LinkTarget(media.Document(Join(from.Source.Path, path), at) is { } file ? site.Config.Address.Link(file) : null);
        if (path.Contains(':', StringComparison.Ordinal)) return Refuse(
            Codes.UnsafeLink, at, $"\"{written}\" is not an address that may be linked",
            "Link to https:// or mailto: addresses, or to a .md file.");
        if (IsPicture(path))
            return Refuse(
                Codes.DeadLink, at, $"\"{written}\" is a picture, and a link cannot lead to one",
                "To show it, write ![what it shows](…); for download, put it into a .zip or .pdf.");
        return Refuse(
            Codes.DeadLink, at, $"\"{written}\" is neither a page nor an address",
            "Write the path of the .md file, such as ../articles/a.md, or an address with https://.");
    }

    /// <summary>Returns the part of a link that does not name a page of the site: its fragment, or the entire link if it names no
    /// page.</summary>
    public string WithoutPage(string written, Page from)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (written, "") : (written[..hash], written[hash..]);
        var page = path.StartsWith('/')
            ? site.Pages.ByUrl(path)
            : ContentPath.IsPage(path) ? site.Pages.ByFile(Join(from.Source.Path, path)) : site.Pages.ById(path);
        return page is null ? written : fragment;
    }

    /// <summary>Resolves a relative path in a file against the site's root: <c>../media/a.png</c> in an article is
    /// <c>content/media/a.png</c>.</summary>
    public static string Join(string file, string relative)
    {
        if (relative.StartsWith("media/", StringComparison.Ordinal)) return "content/" + relative;
        if (relative.Contains('%', StringComparison.Ordinal)) relative = Uri.UnescapeDataString(relative);
        var parts = file.Split('/')[..^1].ToList();
        foreach (var step in relative.Split('/'))
        {
            if (step == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (step is not (".." or "." or "")) parts.Add(step);
        }

        return string.Join('/', parts);
    }

    private static bool IsPicture(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".png" or ".jpg" or ".jpeg" or ".gif" or ".webp" or ".avif" or ".heic" or ".svg";

    private LinkTarget ToFile(string file, string fragment, Location at, Anchors anchors)
    {
        if (site.Pages.ByFile(file) is { } page) return ToPage(page, fragment, at, anchors);
        if (site.Pages.IsUnread(file)) return new LinkTarget(null);
        if (site.Pages.IsUnbuilt(file)) return NotBuilt(at);
        return Refuse(
            Codes.DeadLink, at, $"there is no \"{file}\"",
            Meant(file, site.Pages.Files, "Correct the path; it is read from the folder of this file."));
    }

    private LinkTarget ToId(string id, string fragment, Location at, Anchors anchors)
    {
        if (site.Pages.ById(id) is { } page) return ToPage(page, fragment, at, anchors);
        if (site.Pages.IsUnread(id)) return new LinkTarget(null);
        if (site.Pages.IsUnbuilt(id)) return NotBuilt(at);
        return Refuse(
            Codes.DeadLink, at, $"there is no page with the id \"{id}\"",
            Meant(id, site.Pages.Ids, "Write the path of the .md file, such as ../articles/a.md."));
    }

    private LinkTarget SitePath(string path, string fragment, Location at, Anchors anchors)
    {
        if (site.Pages.ByUrl(path) is { } page) return ToPage(page, fragment, at, anchors);
        if (site.Pages.IsUnread(path)) return new LinkTarget(null);
        if (site.Pages.IsUnbuilt(path)) return NotBuilt(at);
        if (paths.Has(path)) return new LinkTarget(site.Config.Address.Link(path) + fragment);
        return Refuse(
            Codes.DeadLink, at, $"nothing stands at \"{path}\"",
            Meant(path, paths.All, "Write the path of the .md file instead; it survives a renaming of the address."));
    }

    // Computed once per target, because many pages may link to a renamed page.
    private string Meant(string written, IEnumerable<string> known, string otherwise) =>
        _meant.GetOrAdd(written, w => Suggestion.For(w, known, otherwise));

    private LinkTarget ToPage(Page page, string fragment, Location at, Anchors anchors)
    {
        if (ToPlace(page, fragment, at, anchors)) return new LinkTarget(site.Config.Address.Link(page.Url) + fragment);
        return new LinkTarget(at.File == page.Source.Path ? null : site.Config.Address.Link(page.Url));
    }

    // Whether a link may lead to a place in a page, which must not be behind its cut; other places are checked later.
    private bool ToPlace(Page page, string fragment, Location at, Anchors anchors)
    {
        if (fragment.Length < 2) return true;
        var id = Uri.UnescapeDataString(fragment[1..]);
        if (page.Source.Body.Behind.Anchors.Contains(id))
        {
            var (where, what) = at.File == page.Source.Path ? ("this page", "stands as text") : (page.Source.Path, "leads to the page");
            if (page.Source.Body.Behind.IsRecap)
                bag.Add(
                    Codes.BehindCut, at, $"\"{fragment}\" is in the recap of {where}, which is not shown; the link {what}",
                    "Nothing to do if the recap is to come; else link to something else.");
            else
                bag.Add(
                    Codes.BehindCut, at, $"\"{fragment}\" is behind the cut of {where}; the link {what}",
                    "Nothing to do, or link to something in front of the cut.");
            return false;
        }

        anchors.Links.Add(new FragmentLink(page.Source.Path, id, at));
        return true;
    }

    private LinkTarget NotBuilt(Location at) =>
        Refuse(
            Codes.LinkNotBuilt, at, "this link leads to a page that is not built now, and is left out",
            "Nothing to do; it returns when that page is built.");

    private LinkTarget Refuse(Code code, Location at, string message, string hint)
    {
        bag.Add(code, at, message, hint);
        return new LinkTarget(null);
    }
}
