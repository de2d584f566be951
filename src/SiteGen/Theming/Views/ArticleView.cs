namespace SiteGen.Theming.Views;

/// <summary>An evergreen article.</summary>
internal sealed record ArticleView
{
    public required IReadOnlyList<SeriesPartView> Series { get; init; }
    public string? SeriesTitle { get; init; }
    public string? Difficulty { get; init; }
    public string? TimeNeeded { get; init; }
    public required IReadOnlyList<string> Prerequisites { get; init; }
    public required IReadOnlyList<string> Tradeoffs { get; init; }
    public string? WorkaroundFor { get; init; }
    public required IReadOnlyList<LinkView> FromDiscussions { get; init; }
    public required IReadOnlyList<PersonView> ReviewedBy { get; init; }
    public DateView? LastReview { get; init; }
    public DateView? ReviewBy { get; init; }

    /// <summary>Where the article stands on one page, to print.</summary>
    public string? TipSheetUrl { get; init; }
}

/// <summary>What a tip sheet repeats of its article.</summary>
internal sealed record TipSheetView(Markup? Steps);

/// <summary>One part of a series.</summary>
internal sealed record SeriesPartView(int Part, string Title, string Url, bool Current)
{
    /// <summary>Why the page is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }
}
