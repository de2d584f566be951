using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Data;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>The pages that the engine generates from all content, besides lists and profiles; the only place that lists them.</summary>
internal static class GeneratedPages
{
    /// <summary>The names of all possible generated pages, as written in menus.</summary>
    public static IReadOnlyList<string> Names { get; } = ["people", "metrics", "glossary", "archive", "a-z", "insights"];

    /// <summary>Returns the names of the pages with content; each has the address <c>/name/</c>.</summary>
    public static IReadOnlyList<string> WithContent(
        IReadOnlyList<PageSource> built, SiteData data, ConsentPolicy policy) => [.. Names.Where(name => name switch
    {
        "metrics" => data.Metrics.Count > 0 || data.Unread.Contains(name),
        "glossary" => data.Glossary.Count > 0 || data.Unread.Contains(name),
        "archive" => built.Any(Archive.Holds),
        "a-z" => data.Glossary.Count > 0 || built.Any(p => AzIndex.Types.Contains(p.Type)),
        "insights" => built.Any(Insights.Holds),
        _ => policy.People.Any(p => policy.PublicPersonFor(p.Id).Slug is not null),
    })];

    /// <summary>Returns the site paths of the pages without content.</summary>
    public static IEnumerable<string> Empty(IReadOnlyList<string> generated) => Names.Except(generated).Select(Url);

    /// <summary>Returns the site paths of their subpages: years of a long archive, months of insights, stories by facet.</summary>
    public static IEnumerable<string> SubPages(Site site) =>
        (site.Archive.ByYear ? site.Archive.Years.Select(y => y.Url) : [])
            .Concat(site.Insights.Months.Select(m => m.Url))
            .Concat(site.Facets.OwnShelves.Select(s => s.Url));

    /// <summary>Returns the site paths of tip sheets, which are alternative views of listed pages.</summary>
    public static IEnumerable<string> TipSheets(PageMap pages) =>
        pages.OfType(PageType.Article).Select(p => p.TipSheetUrl).OfType<string>();

    /// <summary>Returns the source of a page, for findings.</summary>
    public static string Source(string name) => name switch
    {
        "metrics" or "glossary" => $"content/data/{name}.yml",
        "people" => "content/people/",
        _ => "content/",
    };

    /// <summary>Returns the site path of a page.</summary>
    public static string Url(string name) => $"/{name}/";
}

/// <summary>The contents and letters of the index from A to Z.</summary>
internal static class AzIndex
{
    /// <summary>The types whose titles are listed, besides the terms of the glossary.</summary>
    public static IReadOnlyList<PageType> Types { get; } = [PageType.Topic, PageType.Article, PageType.Resource];

    /// <summary>Returns the heading of a title, independent of the culture: its first letter as a capital, or <c>#</c> if it starts with a
    /// digit or has neither.</summary>
    public static string Letter(string title)
    {
        foreach (var rune in title.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) return Rune.IsLetter(rune) ? Rune.ToUpperInvariant(rune).ToString() : "#";
        return "#";
    }
}
