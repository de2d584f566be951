using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>A page for one facet, with the pages that carry it, in list order.</summary>
internal sealed record FacetPage(Page Page, Facet Facet, IReadOnlyList<Page> Items);

/// <summary>The stories that carry a facet, newest first. Where the facet has a page of its own, they are found there.</summary>
internal sealed record StoryShelf(Facet Facet, string Url, IReadOnlyList<Page> Stories);

/// <summary>Which facets there are, who carries them, and which have a page with words of their own.</summary>
internal sealed class FacetMap
{
    // One story is not worth a list.
    private const int FewestStories = 2;

    private readonly Dictionary<Facet, FacetPage> _pages = [];
    private readonly Dictionary<Facet, string> _lists;

    /// <summary>Collects them.</summary>
    public FacetMap(PageMap pages)
    {
        Items = pages.ByDay.Where(p => ContentKind.For(p.Type).NeedsDate)
            .SelectMany(p => FacetsOf(p.Source).Distinct().Select(f => new { Facet = f, Page = p }))
            .ToLookup(p => p.Facet, p => p.Page);
        Pages = [.. from page in pages.OfType(PageType.For)
                    let facet = ((AudienceFrontMatter)page.Source.Kind).Facet
                    where facet is not null
                    select new FacetPage(page, facet, [.. Items[facet]])];
        foreach (var page in Pages) _pages.TryAdd(page.Facet, page);
        Shelves = [.. Items.Select(i => new StoryShelf(i.Key, Url(i.Key), [.. i.Where(p => p.Type == PageType.Story)]))
            .Where(s => s.Stories.Count >= FewestStories && s.Url.Length > 0)
            .OrderBy(s => s.Facet.Kind)
            .ThenBy(s => s.Facet.Words, StringComparer.OrdinalIgnoreCase)];
        _lists = Shelves.ToDictionary(s => s.Facet, s => s.Url);
    }

    /// <summary>The pages of each facet, newest first.</summary>
    public ILookup<Facet, Page> Items { get; }

    /// <summary>The pages in content/for/.</summary>
    public IReadOnlyList<FacetPage> Pages { get; }

    /// <summary>The facets that several stories share.</summary>
    public IReadOnlyList<StoryShelf> Shelves { get; }

    /// <summary>Those of them that have a list among the stories, since they have no page of their own.</summary>
    public IEnumerable<StoryShelf> OwnShelves => Shelves.Where(s => Find(s.Facet) is null);

    /// <summary>The page of a facet, or null.</summary>
    public FacetPage? Find(Facet facet) => _pages.GetValueOrDefault(facet);

    /// <summary>The site path of what gathers the pages of a facet: its own page, or else the
    /// list of its stories. Null where there is neither.</summary>
    public string? ListUrl(Facet facet) => Find(facet)?.Page.Url ?? _lists.GetValueOrDefault(facet);

    // A word without a Latin letter or digit gives no address.
    private string Url(Facet facet) =>
        Find(facet) is { } page ? page.Page.Url : facet.Slug.Length > 0 ? $"/stories/{ChoiceNames.Written(facet.Kind)}/{facet.Slug}/" : "";

    /// <summary>What a source says of whom and what it is for: the one list of the places that say it.</summary>
    public static IEnumerable<Facet> FacetsOf(PageSource page)
    {
        var about = page.FrontMatter.Classification;
        foreach (var industry in about.Industries) yield return new Facet(FacetKind.Industry, industry);
        foreach (var role in about.Roles) yield return new Facet(FacetKind.Role, role);
        foreach (var useCase in about.UseCases) yield return new Facet(FacetKind.UseCase, useCase);
        foreach (var own in page.Kind.Facets) yield return own;
    }
}
