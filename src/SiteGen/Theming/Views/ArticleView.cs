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

    /// <summary>The address of the one-page version for printing.</summary>
    public string? TipSheetUrl { get; init; }
}

/// <summary>The part of an article that its tip sheet repeats.</summary>
internal sealed record TipSheetView(Markup? Steps);

/// <summary>One part of a series.</summary>
internal sealed record SeriesPartView(int Part, string Title, string Url, bool Current)
{
    /// <summary>The disclosure label of the page, in two or three words; null if it discloses nothing.</summary>
    public string? Disclosure { get; init; }
}
