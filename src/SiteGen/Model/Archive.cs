using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>The pages that were published in a year, newest first.</summary>
internal sealed record ArchiveYear(int Year, IReadOnlyList<Page> Pages)
{
    /// <summary>The address of the year, if it has its own page.</summary>
    public string Url => FormattableString.Invariant($"/archive/{Year}/");
}

/// <summary>All pages with a publication date, by year.</summary>
internal sealed class Archive
{
    private const int MostOnAPage = 300;

    /// <summary>Groups the pages by year.</summary>
    public Archive(PageMap pages)
    {
        var dated = pages.All.Where(p => Holds(p.Source)).OrderByDescending(Day).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        Years = [.. dated.GroupBy(p => Day(p).Day.Year).Select(y => new ArchiveYear(y.Key, [.. y]))];
        ByYear = dated.Count > MostOnAPage;
    }

    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<ArchiveYear> Years { get; }

    /// <summary>Whether there are so many pages that each year has its own page.</summary>
    public bool ByYear { get; }

    /// <summary>Whether a source belongs in the archive once built.</summary>
    public static bool Holds(PageSource source) =>
        ContentKind.For(source.Type).NeedsDate && source.FrontMatter.Lifecycle.Published is not null;

    /// <summary>Returns the publication date, even for events, which are listed under the day of their announcement.</summary>
    public static Stamp Day(Page page) => page.Published!;
}
