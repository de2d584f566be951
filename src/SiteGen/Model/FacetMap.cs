using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds;
using SiteGen.Content.Kinds.Audiences;
using SiteGen.Yaml;

namespace SiteGen.Model;

/// <summary>A page for one facet, with the pages that have the facet, in list order.</summary>
internal sealed record FacetPage(Page Page, Facet Facet, IReadOnlyList<Page> Items);

/// <summary>The stories that have a facet, newest first, at the facet's own page or a story list.</summary>
internal sealed record StoryShelf(Facet Facet, string Url, IReadOnlyList<Page> Stories);

/// <summary>The facets of the site, the pages that have them, and the facets with their own page.</summary>
internal sealed class FacetMap
{
    // A single story is not worth a list.
    private const int FewestStories = 2;

    private readonly Dictionary<Facet, FacetPage> _pages = [];
    private readonly Dictionary<Facet, string> _lists;

    /// <summary>Collects the facets.</summary>
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

    /// <summary>The pages that have each facet, newest first.</summary>
    public ILookup<Facet, Page> Items { get; }

    /// <summary>The pages in content/for/.</summary>
    public IReadOnlyList<FacetPage> Pages { get; }

    /// <summary>The facets that several stories share.</summary>
    public IReadOnlyList<StoryShelf> Shelves { get; }

    /// <summary>The shelves that need a story list, because their facet has no page of its own.</summary>
    public IEnumerable<StoryShelf> OwnShelves => Shelves.Where(s => Find(s.Facet) is null);

    /// <summary>Returns the page of a facet, or null.</summary>
    public FacetPage? Find(Facet facet) => _pages.GetValueOrDefault(facet);

    /// <summary>Returns the site path of a facet's own page, or of its story list; null if there is neither.</summary>
    public string? ListUrl(Facet facet) => Find(facet)?.Page.Url ?? _lists.GetValueOrDefault(facet);

    // A word without a Latin letter or digit has no address.
    private string Url(Facet facet) =>
        Find(facet) is { } page ? page.Page.Url : facet.Slug.Length > 0 ? $"/stories/{ChoiceNames.Written(facet.Kind)}/{facet.Slug}/" : "";

    /// <summary>Returns all facets of a source; the only place that lists where facets are written.</summary>
    public static IEnumerable<Facet> FacetsOf(PageSource page)
    {
        var about = page.FrontMatter.Classification;
        foreach (var industry in about.Industries) yield return new Facet(FacetKind.Industry, industry);
        foreach (var role in about.Roles) yield return new Facet(FacetKind.Role, role);
        foreach (var useCase in about.UseCases) yield return new Facet(FacetKind.UseCase, useCase);
        foreach (var own in page.Kind.Facets) yield return own;
    }
}
