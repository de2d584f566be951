using System.Runtime.InteropServices;

namespace SiteGen.Model;

/// <summary>Finds pages to read next: those that the editor named, then pages with shared topics that are close in time.</summary>
internal sealed class Related
{
    private const int Wanted = 5;
    private const int Neighbours = 8;
    private readonly Site _site;
    private readonly Dictionary<Page, Dictionary<Page, int>> _places;
    private readonly Dictionary<Page, IReadOnlyList<Page>> _items;

    /// <summary>Records the position of each page within its topics.</summary>
    public Related(Site site)
    {
        _site = site;
        _items = site.Topics.ToDictionary(t => t.Page, t => t.Items);
        _places = [];
        foreach (var topic in site.Topics)
        {
            var places = new Dictionary<Page, int>(topic.Items.Count);
            for (var i = 0; i < topic.Items.Count; i++) places[topic.Items[i]] = i;
            _places[topic.Page] = places;
        }
    }

    /// <summary>Returns at most five pages, closest first.</summary>
    public IReadOnlyList<Page> To(Page page)
    {
        var named = page.FrontMatter.Related.Select(r => _site.Pages.ById(r.Value)).OfType<Page>().Take(Wanted).ToList();
        if (named.Count == Wanted || page.Topics.Count == 0) return named;
        var found = new List<Candidate>(page.Topics.Count * 2 * Neighbours);
        foreach (var topic in page.Topics) Score(topic, page, found);
        while (named.Count < Wanted && Closest(found, named) is { } next) named.Add(next);
        return named;
    }

    // A shared topic outweighs any proximity within one.
    private void Score(Page topic, Page page, List<Candidate> found)
    {
        // Plain pages are not in the list of a topic, so the newest pages count as closest.
        var (items, place) = (_items[topic], _places[topic].GetValueOrDefault(page, -1));
        for (var i = Math.Max(0, place - Neighbours); i <= Math.Min(items.Count - 1, place + Neighbours); i++)
        {
            if (i == place) continue;
            Add(found, new Candidate(items[i], 100 - Math.Abs(i - place)));
        }
    }

    private static void Add(List<Candidate> found, Candidate seen)
    {
        foreach (ref var candidate in CollectionsMarshal.AsSpan(found))
        {
            if (!ReferenceEquals(candidate.Page, seen.Page)) continue;
            candidate = candidate with { Score = candidate.Score + seen.Score };
            return;
        }

        found.Add(seen);
    }

    // Selecting five of about fifty one by one is cheaper than sorting them all.
    private static Page? Closest(List<Candidate> found, List<Page> taken)
    {
        Candidate best = default;
        foreach (var candidate in found)
            if (candidate.IsCloserThan(best) && !taken.Contains(candidate.Page)) best = candidate;
        return best.Page;
    }

    private readonly record struct Candidate(Page Page, int Score)
    {
        public bool IsCloserThan(Candidate other) =>
            Score != other.Score ? Score > other.Score : string.CompareOrdinal(Page.Url, other.Page.Url) < 0;
    }
}
