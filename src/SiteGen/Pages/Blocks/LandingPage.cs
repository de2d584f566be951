using SiteGen.Model;

namespace SiteGen.Pages.Blocks;

/// <summary>A landing page while its blocks are made, and what stands on it already: no
/// page is listed twice, and nobody introduced twice.</summary>
internal sealed class LandingPage(Page page)
{
    private readonly HashSet<Page> _pages = [];
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    /// <summary>The page.</summary>
    public Page Page => page;

    /// <summary>Whether a block shows this page.</summary>
    public bool Shows(Page other) => _pages.Contains(other);

    /// <summary>Whether a block shows this person.</summary>
    public bool Shows(string person) => _people.Contains(person);

    /// <summary>Notes that a block shows this person.</summary>
    public void Introduce(string person) => _people.Add(person);

    /// <summary>The first pages that no block shows yet, which from now on one does.</summary>
    public IReadOnlyList<Page> List(IEnumerable<Page> pages, int count)
    {
        var free = pages.Where(p => !Shows(p)).Take(count).ToList();
        _pages.UnionWith(free);
        return free;
    }
}
