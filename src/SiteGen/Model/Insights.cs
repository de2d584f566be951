using SiteGen.Config;
using SiteGen.Content;
using SiteGen.Content.Kinds;

namespace SiteGen.Model;

/// <summary>The pages with an insight in a month, most replies first.</summary>
internal sealed record InsightMonth(int Year, int Month, IReadOnlyList<Page> Pages)
{
    /// <summary>The first day of the month.</summary>
    public DateOnly Day => new(Year, Month, 1);

    /// <summary>The site path.</summary>
    public string Url => FormattableString.Invariant($"/insights/{Year}-{Month:00}/");
}

/// <summary>The <c>insight</c> lines of all pages, by the month of the last change; gated lines are already removed.</summary>
internal sealed class Insights
{
    /// <summary>Groups the pages by month.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="now">The moment of the build; a later change is ignored in favour of the publication date.</param>
    public Insights(PageMap pages, DateTimeOffset now)
    {
        Months = [.. from page in pages.All
                     where Holds(page.Source)
                     let day = Day(page, now).Day
                     group page by (day.Year, day.Month) into month
                     orderby month.Key descending
                     select new InsightMonth(month.Key.Year, month.Key.Month, [.. month.OrderByDescending(Replies)
                         .ThenByDescending(Likes)
                         .ThenByDescending(p => Day(p, now))
                         .ThenBy(p => p.Id, StringComparer.Ordinal)])];
    }

    /// <summary>The months, newest first.</summary>
    public IReadOnlyList<InsightMonth> Months { get; }

    /// <summary>Whether a source has an insight once built.</summary>
    public static bool Holds(PageSource source) =>
        ContentKind.For(source.Type).NeedsDate && source.FrontMatter is { Insight: not null, Lifecycle.Published: not null };

    private static Stamp Day(Page page, DateTimeOffset now) =>
        page.Changed is { } changed && changed.Instant <= now ? changed : page.Published!;

    // Replies count first, because each took somebody's time.
    private static int Replies(Page page) => page.Replies.Number;

    private static int Likes(Page page) => page.FrontMatter.Signals?.Likes ?? page.Source.Body.Posts.Sum(p => p.Likes ?? 0);
}
