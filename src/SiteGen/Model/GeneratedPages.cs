using SiteGen.Content;
using SiteGen.Content.Common;
using SiteGen.Content.Data;
using SiteGen.People;

namespace SiteGen.Model;

/// <summary>The pages that the engine makes of everything there is, besides lists and
/// profiles: the one place that knows which there are.</summary>
internal static class GeneratedPages
{
    /// <summary>The names of all there can be, as menus write them.</summary>
    public static IReadOnlyList<string> Names { get; } = ["people", "metrics", "glossary", "archive", "a-z", "insights"];

    /// <summary>The names of those that have something to show; each stands at <c>/name/</c>.</summary>
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

    /// <summary>The site paths of those that have nothing to show.</summary>
    public static IEnumerable<string> Empty(IReadOnlyList<string> generated) => Names.Except(generated).Select(Url);

    /// <summary>The site paths of the pages below them: years of a long archive, months of insights, stories by facet.</summary>
    public static IEnumerable<string> SubPages(Site site) =>
        (site.Archive.ByYear ? site.Archive.Years.Select(y => y.Url) : [])
            .Concat(site.Insights.Months.Select(m => m.Url))
            .Concat(site.Facets.OwnShelves.Select(s => s.Url));

    /// <summary>The site paths of the pages that are another face of one that is listed: tip sheets.</summary>
    public static IEnumerable<string> TipSheets(PageMap pages) =>
        pages.OfType(PageType.Article).Select(p => p.TipSheetUrl).OfType<string>();

    /// <summary>What one is made of, to name in findings.</summary>
    public static string Source(string name) => name switch
    {
        "metrics" or "glossary" => $"content/data/{name}.yml",
        "people" => "content/people/",
        _ => "content/",
    };

    /// <summary>The site path of one.</summary>
    public static string Url(string name) => $"/{name}/";
}

/// <summary>What the list from A to Z holds, and under which letter.</summary>
internal static class AzIndex
{
    /// <summary>The types whose titles are looked up; the words of the glossary come besides.</summary>
    public static IReadOnlyList<PageType> Types { get; } = [PageType.Topic, PageType.Article, PageType.Resource];

    /// <summary>The letter that a title stands under, by Unicode and no machine's culture: its first letter as a capital, or <c>#</c> where
    /// a digit or nothing comes first.</summary>
    public static string Letter(string title)
    {
        foreach (var rune in title.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune)) return Rune.IsLetter(rune) ? Rune.ToUpperInvariant(rune).ToString() : "#";
        return "#";
    }
}
