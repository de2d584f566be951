namespace SiteGen.Theming.Views;

/// <summary>One page of a list of pages.</summary>
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

    /// <summary>The ways to narrow the list.</summary>
    public IReadOnlyList<FilterView> Filters { get; init; } = [];

    /// <summary>Moderators and staff.</summary>
    public IReadOnlyList<PersonView> Team { get; init; } = [];

    /// <summary>Whether the items are past events.</summary>
    public bool Past { get; init; }

    /// <summary>Whether the items are shown as pictures rather than text.</summary>
    public bool Gallery { get; init; }
}

/// <summary>One kind of filter for a list.</summary>
internal sealed record FilterView(string Label, IReadOnlyList<MenuItemView> Links);

/// <summary>A public number.</summary>
internal sealed record MetricView(string Id, string Label, string Value, string? Unit, string Definition, string Source, DateView Date);

/// <summary>A glossary term and its definition.</summary>
internal sealed record TermView(string Id, string Term, string Definition, IReadOnlyList<string> AlsoCalled);

/// <summary>The content of the not-found page.</summary>
internal sealed record NotFoundView(IReadOnlyList<LinkView> Sections, IReadOnlyList<CardView> Newest);

/// <summary>An entry of a long list, with its title, address and kind.</summary>
internal sealed record EntryView(string Title, string Url, string KindLabel, DateView? Date)
{
    /// <summary>The disclosure label of the page, in two or three words; null if it discloses nothing.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>A year of the archive. If it has its own page, the archive shows a link to it and no months.</summary>
internal sealed record ArchiveYearView(string Year, string? Url, int Count, IReadOnlyList<ArchiveMonthView> Months);

/// <summary>The pages published in a month, newest first.</summary>
internal sealed record ArchiveMonthView(string Month, IReadOnlyList<EntryView> Entries);

/// <summary>The entries that begin with a letter.</summary>
internal sealed record LetterView(string Id, string Letter, IReadOnlyList<EntryView> Entries);

/// <summary>One month of insights. <c>Post</c> is a plain text of the first five for publishing elsewhere, present only on the month's own
/// page.</summary>
internal sealed record InsightMonthView(
    string Title,
    string Url,
    int Count,
    int TopCount,
    IReadOnlyList<InsightEntryView> Top,
    IReadOnlyList<InsightEntryView> Others,
    string? Post);

/// <summary>A sentence from a page, with the page it comes from.</summary>
internal sealed record InsightEntryView(string Text, EntryView Entry);
