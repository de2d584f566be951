using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;

namespace SiteGen.Privacy.Leaks;

/// <summary>Tells which file an output was made of, and reads it once more, without findings: those were made at the first reading.</summary>
internal sealed class PageSources
{
    private readonly SourceReader _files;
    private readonly Dictionary<string, string> _pages;

    /// <summary>Takes the pages of the site.</summary>
    public PageSources(ISourceTree tree, Site site, IReadOnlyList<string> themes)
    {
        (_files, Themes) = (new SourceReader(tree, new DiagnosticBag()), themes);
        _pages = new Dictionary<string, string>(site.Pages.All.Count + site.Profiles.Count, StringComparer.Ordinal);
        foreach (var page in site.Pages.All)
        {
            _pages[page.Url] = page.Source.Path;
            if (page.TipSheetUrl is { } sheet) _pages[sheet] = page.Source.Path;
        }

        foreach (var person in site.Profiles) _pages[person.Url] = $"content/people/{person.PersonId}.yml";
    }

    /// <summary>The folders of the themes.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>The files.</summary>
    public SourceReader Files => _files;

    /// <summary>The source of an output; null where it is made of many. What lies in the folder of a page was made of its source.</summary>
    public string? Find(string output) =>
        _pages.GetValueOrDefault("/" + output[..(output.LastIndexOf('/') + 1)])
        ?? Themes.Select(t => $"{t}/{WithoutHash(output)}").Concat(Media(output)).FirstOrDefault(_files.Tree.Exists);

    /// <summary>A page's file, parted at the gate; null where it cannot be read any more.</summary>
    public PartedSource? Parted(PageSource page) =>
        _files.Content(page.Path, page.Type == PageType.Discussion) is { } file ? new PartedSource(file, page.Matter.Gating.Access, page.Body) : null;

    // A file of content/media, or one beside its page.
    private static string[] Media(string output) =>
        output.StartsWith("media/", StringComparison.Ordinal) ? ["content/" + output, "content/" + output["media/".Length..]] : [];

    // assets/a.<hash>.css is a theme's assets/a.css.
    private static string WithoutHash(string output) => output.Split('.') is [.. var name, _, var ending] ? string.Join('.', [.. name, ending]) : output;
}
