using SiteGen.Content;
using SiteGen.Content.Data;
using SiteGen.Files;
using SiteGen.Media;

namespace SiteGen.Checks;

/// <summary>Reports the files of content/ that nothing reads, so that no text is silently left out.</summary>
internal sealed class SkippedFiles(ISourceTree tree, DiagnosticBag bag)
{
    private const string OtherTools = "static";

    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".heic", ".ico"];
    private static readonly string[] Pages = [".md", ".markdown", ".mdx", ".html", ".htm", ".rst", ".adoc"];

    /// <summary>Adds the findings.</summary>
    /// <param name="content">All files of content/.</param>
    public void Run(IReadOnlyList<string> content)
    {
        var passed = content.Where(IsPassedOver).ToList();
        var named = Named([.. passed.Where(MediaFiles.IsDocument).Select(f => Path.GetFileName(f))], content);
        foreach (var file in passed)
            if (!MediaFiles.IsDocument(file) || !named.Contains(Path.GetFileName(file)))
                bag.Add(Codes.PassedOver, new Location(file), "nothing reads this file", Hint(file));
        if (tree.Files(OtherTools).Count > 0)
            bag.Add(
                Codes.PassedOver, new Location(OtherTools + "/"), "nothing reads this folder",
                "Files that go to the root of the site under their own names lie in assets/root/ of a theme of yours.");
    }

    private static bool IsPassedOver(string file)
    {
        var (folder, name) = (file.Split('/')[1], Path.GetFileName(file));
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return folder switch
        {
            "people" => false,
            "data" => !DataReader.Names.Any(n => file == $"content/data/{n}.yml" || file == $"content/data/{n}.yaml"),
            "media" => Pages.Contains(ending),
            _ => !ContentPath.IsPage(file) && !Pictures.Contains(ending) && name.ToLowerInvariant() is not ("thumbs.db" or "desktop.ini"),
        };
    }

    // Returns the file names that pages mention: a download may lie beside a page that links to it, even one that is not built yet.
    private HashSet<string> Named(string[] names, IReadOnlyList<string> content)
    {
        var (left, found) = (names.ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var page in content.Where(ContentPath.IsPage))
        {
            if (left.Count == 0) break;
            var text = Encoding.UTF8.GetString(Bytes(page));
            found.UnionWith(left.Where(name => text.Contains(name, StringComparison.Ordinal)));
            left.ExceptWith(found);
        }

        return found;
    }

    // An unreadable file gets its own finding.
    private byte[] Bytes(string page)
    {
        try
        {
            return tree.Read(page);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string Hint(string file)
    {
        var (folder, name) = (file.Split('/')[1], Path.GetFileNameWithoutExtension(file));
        if (folder == "data") return Suggestion.For(
            Path.GetFileName(file), DataReader.Names.Select(n => n + ".yml"),
            "Only metrics.yml, glossary.yml and redirects.yml are read in this folder.");
        return Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".mdx" => $"Save it as {name}.md: Markdown without components.",
            ".html" or ".htm" => $"Write it in Markdown, as {name}.md; whole pages of HTML are not read.",
            ".md" or ".markdown" => "Pages do not lie in this folder: move it to content/ or to the folder of its kind.",
            ".txt" or ".rst" or ".adoc" or ".org" or ".rtf" or ".docx" or ".odt" =>
                $"For a page, save it as {name}.md; for a download, link to it.",
            _ => "For a download, move it to content/media/ and link to it; else move it out of content/.",
        };
    }
}
