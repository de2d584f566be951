using SiteGen.Markdown;
using SiteGen.Rendering;

namespace SiteGen.Checks;

/// <summary>Checks that every link into a page finds its heading or post, once all pages are converted.</summary>
internal sealed class FragmentCheck(IReadOnlyList<PageResult> pages, DiagnosticBag bag)
{
    // Each suggestion looks at every heading of the page; nobody reads a thousand of them.
    private const int MaxSuggestions = 100;

    /// <summary>Adds a finding for each link that finds nothing, and gives how many links there are.</summary>
    public int Run()
    {
        if (pages.All(p => p.Links.Count == 0)) return 0;
        var files = pages.ToDictionary(p => p.Page.Source.Path, StringComparer.Ordinal);
        foreach (var links in pages
            .SelectMany(p => p.Links.Select(link => (Link: link, p.Page.Id)))
            .GroupBy(l => l.Link.TargetFile, StringComparer.Ordinal))
            if (files.TryGetValue(links.Key, out var target)) Check(links, Encoding.UTF8.GetString(target.Ids).Split(' '));
        return pages.Sum(p => p.Links.Count);
    }

    private void Check(IEnumerable<(FragmentLink Link, string From)> links, string[] ids)
    {
        var (known, dead) = (ids.ToHashSet(StringComparer.Ordinal), 0);
        foreach (var (link, from) in links.Where(l => !known.Contains(l.Link.Fragment)))
            bag.Add(Codes.DeadFragment, link.At, $"there is no heading \"#{link.Fragment}\" in {link.TargetFile}", Suggestion.For(
                link.Fragment, ++dead > MaxSuggestions ? [] : ids,
                "Write the heading's text in lower case, with hyphens for spaces."), from);
    }
}
