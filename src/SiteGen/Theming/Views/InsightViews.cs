namespace SiteGen.Theming.Views;

/// <summary>One month of insights. <c>Post</c> is a plain text to put elsewhere, of the first five; it is there on the month's own page alone.</summary>
internal sealed record InsightMonthView(string Title, string Url, int Count, int TopCount, IReadOnlyList<InsightEntryView> Top, IReadOnlyList<InsightEntryView> Others, string? Post);

/// <summary>The sentence of a page, and the page it comes from.</summary>
internal sealed record InsightEntryView(string Text, EntryView Entry);
