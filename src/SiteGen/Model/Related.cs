namespace SiteGen.Model;

/// <summary>Finds pages to read next: those that the editor named, then neighbours in time that share topics.</summary>
internal sealed class Related
{
    private const int Wanted = 5;
    private const int Neighbours = 8;
    private readonly Site _site;
    private readonly Dictionary<Page, Dictionary<Page, int>> _places;
    private readonly Dictionary<Page, IReadOnlyList<Page>> _items;

    /// <summary>Notes where each page stands in each of its topics, once.</summary>
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

    /// <summary>At most five pages, the closest first.</summary>
    public IReadOnlyList<Page> To(Page page)
    {
        var named = page.Matter.Related.Select(r => _site.Pages.ById(r.Value)).OfType<Page>().Take(Wanted).ToList();
        if (named.Count == Wanted || page.Topics.Count == 0) return named;
        var scores = new Dictionary<Page, int>();
        foreach (var topic in page.Topics) Score(topic, page, scores);
        named.AddRange(scores.Keys.Except(named)
            .OrderByDescending(p => scores[p])
            .ThenBy(p => p.Url, StringComparer.Ordinal)
            .Take(Wanted - named.Count));
        return named;
    }

    // A shared topic outweighs any nearness within one.
    private void Score(Page topic, Page page, Dictionary<Page, int> scores)
    {
        // Plain pages stand in no topic's list; for them the newest are the nearest.
        var (items, place) = (_items[topic], _places[topic].GetValueOrDefault(page, -1));
        for (var i = Math.Max(0, place - Neighbours); i <= Math.Min(items.Count - 1, place + Neighbours); i++)
            if (i != place) scores[items[i]] = scores.GetValueOrDefault(items[i]) + 100 - Math.Abs(i - place);
    }
}
