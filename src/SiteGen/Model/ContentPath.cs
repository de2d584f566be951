using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What the place of a content file says: its type and its slug.</summary>
internal sealed record ContentPath(PageType Type, string Path, string Slug)
{
    private const string Root = "content/";

    /// <summary>The Markdown files of a listing, with findings for those that are misplaced or misnamed.</summary>
    public static IReadOnlyList<ContentPath> Of(IEnumerable<string> files, DiagnosticBag bag) =>
        [.. files.Where(f => f.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).Select(f => Parse(f, bag)).OfType<ContentPath>()];

    private static ContentPath? Parse(string file, DiagnosticBag bag)
    {
        var parts = file[Root.Length..].Split('/');
        var type = parts.Length == 1 ? PageTypeFacts.Plain : PageTypeFacts.WithFolder.FirstOrDefault(t => t.Folder == parts[0]);
        if (type is null && parts.Length == 2 && parts[1] == "index.md") type = PageTypeFacts.Plain;
        if (type is null)
        {
            bag.Add(Codes.MisplacedFile, new Location(file), $"no page type lives in \"content/{parts[0]}/\"",
                Suggestion.For(parts[0], PageTypeFacts.WithFolder.Select(t => t.Folder), $"Move it to content/ or to one of {string.Join(", ", PageTypeFacts.WithFolder.Select(t => t.Folder))}."));
            return null;
        }

        var slug = parts[^1] == "index.md" && parts.Length > 1 ? parts[^2] : parts[^1][..^3];
        return IsSlug(slug, file, bag) ? new ContentPath(type.Type, file, slug) : null;
    }

    private static bool IsSlug(string slug, string file, DiagnosticBag bag)
    {
        if (slug.Length is > 0 and <= 100 && slug.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && !Reserved(slug)) return true;
        bag.Add(Codes.BadFileName, new Location(file), $"\"{slug}\" cannot be part of an address",
            Reserved(slug) ? "Choose another name; this one is reserved." : "Name the file with 1 to 100 lower-case letters, digits and hyphens.");
        return false;
    }

    // Ours, and the names of devices, which no folder may have where the repository is checked out on Windows.
    private static bool Reserved(string slug) =>
        slug is "page" or "assets" or "media" or "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is "com" or "lpt" && slug[3] is >= '0' and <= '9');
}
