namespace SiteGen.Theming.Views;

/// <summary>A list of pages, one page of it.</summary>
internal sealed record ListView
{
    public required IReadOnlyList<CardView> Items { get; init; }
    public required IReadOnlyList<CardView> Upcoming { get; init; }
    public required IReadOnlyList<PersonView> People { get; init; }
    public required int Count { get; init; }
    public required int Number { get; init; }
    public required int Pages { get; init; }
    public string? NewerUrl { get; init; }
    public string? OlderUrl { get; init; }
    public string? FeedUrl { get; init; }

    /// <summary>What the list can be narrowed to.</summary>
    public IReadOnlyList<FilterView> Filters { get; init; } = [];

    /// <summary>Moderators and staff.</summary>
    public IReadOnlyList<PersonView> Team { get; init; } = [];

    /// <summary>Whether the items are events that are over.</summary>
    public bool Past { get; init; }

    /// <summary>Whether the items are things to look at rather than to read.</summary>
    public bool Gallery { get; init; }
}

/// <summary>Ways to narrow a list, of one kind.</summary>
internal sealed record FilterView(string Label, IReadOnlyList<MenuItemView> Links);

/// <summary>A public number.</summary>
internal sealed record MetricView(string Id, string Label, string Value, string? Unit, string Definition, string Source, DateView Date);

/// <summary>A word of the community and what it means.</summary>
internal sealed record TermView(string Id, string Term, string Definition, IReadOnlyList<string> AlsoCalled);

/// <summary>What the page for missing addresses offers.</summary>
internal sealed record NotFoundView(IReadOnlyList<LinkView> Sections, IReadOnlyList<CardView> Newest);

/// <summary>A line of a long list: what it is called, where it leads, and what it is.</summary>
internal sealed record EntryView(string Title, string Url, string KindLabel, DateView? Date)
{
    /// <summary>Why the page is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>A year of the archive. Where it has a page of its own, the archive shows its link and no months.</summary>
internal sealed record ArchiveYearView(string Year, string? Url, int Count, IReadOnlyList<ArchiveMonthView> Months);

/// <summary>What was published in a month, newest first.</summary>
internal sealed record ArchiveMonthView(string Month, IReadOnlyList<EntryView> Entries);

/// <summary>What begins with a letter.</summary>
internal sealed record LetterView(string Id, string Letter, IReadOnlyList<EntryView> Entries);

/// <summary>One month of insights. <c>Post</c> is a plain text to put elsewhere, of the
/// first five; it is there on the month's own page alone.</summary>
internal sealed record InsightMonthView(
    string Title,
    string Url,
    int Count,
    int TopCount,
    IReadOnlyList<InsightEntryView> Top,
    IReadOnlyList<InsightEntryView> Others,
    string? Post);

/// <summary>The sentence of a page, and the page it comes from.</summary>
internal sealed record InsightEntryView(string Text, EntryView Entry);
