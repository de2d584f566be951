using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>The type and slug of a page, derived from the path of its file.</summary>
internal sealed record ContentPath(PageType Type, string Path, string Slug)
{
    private const string Root = "content/";
    private const int LongestSlug = 100;

    /// <summary>Whether the file name cannot be used as a slug, which is a finding; the slug is then the suggested one.</summary>
    public bool IsMisnamed { get; init; }

    /// <summary>The site path of the page.</summary>
    public string Url => ContentKind.For(Type).Permalink(Slug);

    /// <summary>Returns the Markdown files of a listing, with findings for misplaced or misnamed ones; a misnamed file gets the suggested
    /// slug unless that page exists.</summary>
    public static IReadOnlyList<ContentPath> FromFiles(IEnumerable<string> files, DiagnosticBag bag)
    {
        var all = files.Where(IsPage).Select(f => Parse(f, bag)).OfType<ContentPath>().ToList();
        var urls = all.Where(p => !p.IsMisnamed).Select(p => p.Url).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. all.Where(p => !p.IsMisnamed || urls.Add(p.Url))];
    }

    /// <summary>Whether a file is written in Markdown.</summary>
    public static bool IsPage(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private static ContentPath? Parse(string file, DiagnosticBag bag)
    {
        var parts = file[Root.Length..].Split('/');
        var name = parts[^1][..parts[^1].LastIndexOf('.')];
        var isIndex = name is "index" or "_index";
        var type = parts.Length == 1 ? ContentKind.Plain : ContentKind.WithFolder.FirstOrDefault(t => t.Folder == parts[0]);
        if (type is null && parts.Length == 2 && isIndex) type = ContentKind.Plain;
        if (type is null) return Misplaced(file, parts[0], bag);
        if (isIndex && parts.Length == 1) return InPlaceOfHome(file, bag);
        if (isIndex && parts.Length == 2 && type.Folder.Length > 0) return InPlaceOfList(file, type, bag);
        var slug = isIndex ? parts[^2] : name;
        return IsSlug(slug) ? new ContentPath(type.Type, file, slug) : Misnamed(file, type, slug, bag);
    }

    private static ContentPath? Misplaced(string file, string folder, DiagnosticBag bag)
    {
        bag.Add(Codes.MisplacedFile, new Location(file), $"no page type lives in \"content/{folder}/\"",
            Suggestion.For(
                folder, ContentKind.WithFolder.Select(t => t.Folder),
                $"Move it to content/ or to one of {string.Join(", ", ContentKind.WithFolder.Select(t => t.Folder))}."));
        return null;
    }

    private static ContentPath InPlaceOfHome(string file, DiagnosticBag bag)
    {
        bag.Add(Codes.ListOfFolder, new Location(file), "the home page is not called index", "Rename it to home.md.");
        return new ContentPath(PageType.Page, file, "home") { IsMisnamed = true };
    }

    private static ContentPath InPlaceOfList(string file, ContentKind type, DiagnosticBag bag)
    {
        bag.Add(
            Codes.ListOfFolder,
            new Location(file),
            $"the list at {type.ListUrl} is made by the build, and this file would be {type.Permalink(type.Folder)}",
            $"Rename it to what this {type.Name} is called, such as content/{type.Folder}/about-us.md; words about the whole section "
                + "stand on a plain page.");
        return new ContentPath(type.Type, file, "index") { IsMisnamed = true };
    }

    private static ContentPath? Misnamed(string file, ContentKind type, string written, DiagnosticBag bag)
    {
        var slug = Text.Slug.FromName(written);
        if (slug.Length > LongestSlug) slug = slug[..LongestSlug].Trim('-');
        var isReserved = IsReserved(slug);
        bag.Add(Codes.BadFileName, new Location(file), $"\"{written}\" cannot be part of an address",
            isReserved ? "Choose another name; this one is reserved."
            : IsSlug(slug) ? $"Name it \"{slug}\": 1 to 100 lower-case letters, digits and hyphens."
            : "Name the file with 1 to 100 lower-case letters, digits and hyphens.");
        if (isReserved) slug += "-1";
        return IsSlug(slug) ? new ContentPath(type.Type, file, slug) { IsMisnamed = true } : null;
    }

    private static bool IsSlug(string slug) =>
        slug.Length is > 0 and <= LongestSlug && slug.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && !IsReserved(slug);

    // Our own names, and device names, which folders cannot have on Windows.
    private static bool IsReserved(string slug) => slug is "page" or "assets" or "media" || OutputPath.IsDevice(slug);
}
