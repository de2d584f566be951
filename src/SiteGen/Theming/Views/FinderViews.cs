namespace SiteGen.Theming.Views;

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
