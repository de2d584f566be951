using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>The pages that were published in a year, newest first.</summary>
internal sealed record ArchiveYear(int Year, IReadOnlyList<Page> Pages)
{
    /// <summary>Where the year stands, when it has a page of its own.</summary>
    public string Url => FormattableString.Invariant($"/archive/{Year}/");
}

/// <summary>Everything that has a day of publication, by year.</summary>
internal sealed class Archive
{
    private const int MostOnAPage = 300;

    /// <summary>Orders the pages.</summary>
    public Archive(PageMap pages)
    {
        var dated = pages.All.Where(p => Holds(p.Source)).OrderByDescending(Day).ThenBy(p => p.Id, StringComparer.Ordinal).ToList();
        Years = [.. dated.GroupBy(p => Day(p).Day.Year).Select(y => new ArchiveYear(y.Key, [.. y]))];
        ByYear = dated.Count > MostOnAPage;
    }

    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<ArchiveYear> Years { get; }

    /// <summary>Whether there is so much that each year has a page of its own.</summary>
    public bool ByYear { get; }

    /// <summary>Whether a source belongs there once it is built.</summary>
    public static bool Holds(PageSource source) =>
        ContentKind.For(source.Type).NeedsDate && source.FrontMatter.Lifecycle.Published is not null;

    /// <summary>The day a page stands under: an event, too, is found under the day it was announced.</summary>
    public static Stamp Day(Page page) => page.Published!;
}
