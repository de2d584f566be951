using SiteGen.Files;

namespace SiteGen.Model;

/// <summary>Finds the source of each output; outputs in a page's folder come from its file.</summary>
internal sealed class OutputSources
{
    private readonly Dictionary<string, string> _pages;
    private readonly IReadOnlyList<string> _themes;
    private readonly ISourceTree _tree;

    /// <summary>Collects the pages and profiles of a site.</summary>
    public OutputSources(Site site, ISourceTree tree)
    {
        _tree = tree;
        _themes = [.. site.Config.Theme.Names.Select(n => $"themes/{n.Value}")];
        _pages = new Dictionary<string, string>(site.Pages.All.Count + site.Profiles.Count, StringComparer.Ordinal);
        foreach (var page in site.Pages.All)
        {
            _pages[page.Url] = page.Source.Path;
            if (page.TipSheetUrl is { } sheet) _pages[sheet] = page.Source.Path;
        }

        foreach (var person in site.Profiles)
            _pages[person.Url] = site.ConsentPolicy.Find(person.PersonId)?.At.File ?? $"content/people/{person.PersonId}.yml";
    }

    /// <summary>Returns the source of an output, or null if it has several.</summary>
    public string? Find(string output) =>
        _pages.GetValueOrDefault("/" + output[..(output.LastIndexOf('/') + 1)])
        ?? _themes.Select(t => $"{t}/{WithoutHash(output)}").Concat(Media(output)).FirstOrDefault(_tree.Exists);

    // A file in content/media, or beside its page.
    private static string[] Media(string output) =>
        output.StartsWith("media/", StringComparison.Ordinal) ? ["content/" + output, "content/" + output["media/".Length..]] : [];

    // assets/a.<hash>.css comes from a theme's assets/a.css.
    private static string WithoutHash(string output) =>
        output.Split('.') is [.. var name, _, var ending] ? string.Join('.', [.. name, ending]) : output;
}
