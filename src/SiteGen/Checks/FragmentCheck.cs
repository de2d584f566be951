using SiteGen.Markdown;
using SiteGen.Rendering;

namespace SiteGen.Checks;

/// <summary>Checks that every link to a heading or post finds its target, once all pages are converted.</summary>
internal sealed class FragmentCheck(IReadOnlyList<PageResult> pages, DiagnosticBag bag)
{
    // Each suggestion compares every heading of the page, and nobody reads a thousand of them.
    private const int MaxSuggestions = 100;

    /// <summary>Adds a finding for each dead link, and returns the number of links.</summary>
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
