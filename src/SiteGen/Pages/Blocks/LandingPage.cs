using SiteGen.Model;

namespace SiteGen.Pages.Blocks;

/// <summary>The state of a landing page while its blocks are created, so that no page or person is shown twice.</summary>
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

    /// <summary>Records that a block shows this person.</summary>
    public void Introduce(string person) => _people.Add(person);

    /// <summary>Takes the first pages that no block shows yet, and records them as shown.</summary>
    public IReadOnlyList<Page> List(IEnumerable<Page> pages, int count)
    {
        var free = pages.Where(p => !Shows(p)).Take(count).ToList();
        _pages.UnionWith(free);
        return free;
    }
}
