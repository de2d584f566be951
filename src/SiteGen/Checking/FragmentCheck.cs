using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Checking;

/// <summary>Checks that every link into a page finds its heading or post, once all pages are converted.</summary>
internal sealed class FragmentCheck(IReadOnlyList<PageResult> pages, DiagnosticBag bag)
{
    /// <summary>Adds a finding for each link that finds nothing, and gives how many links there are.</summary>
    public int Run()
    {
        if (pages.All(p => p.Links.Count == 0)) return 0;
        var files = pages.ToDictionary(p => p.Page.Source.Path, StringComparer.Ordinal);
        foreach (var page in pages)
            foreach (var link in page.Links)
                if (files.TryGetValue(link.TargetFile, out var target) && !target.Ids.Split(' ').Contains(link.Fragment, StringComparer.Ordinal))
                    bag.Add(Codes.DeadFragment, link.At, $"there is no heading \"#{link.Fragment}\" in {link.TargetFile}", Suggestion.For(link.Fragment, target.Ids.Split(' '), "Write the heading's text in lower case, with hyphens for spaces."), page.Page.Id);
        return pages.Sum(p => p.Links.Count);
    }
}
