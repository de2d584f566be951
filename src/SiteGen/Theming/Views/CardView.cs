namespace SiteGen.Theming.Views;

/// <summary>A page in a list.</summary>
internal sealed record CardView
{
    public required string Kind { get; init; }
    public required string KindLabel { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public DateView? Date { get; init; }
    public StateView? State { get; init; }
    public int? Replies { get; init; }
    public ImageView? Cover { get; init; }
    public required IReadOnlyList<PersonView> People { get; init; }
    public string? Place { get; init; }

    /// <summary>The day on which the community counted the replies; null if the replies in the file were counted.</summary>
    public DateView? RepliesAsOf { get; init; }

    /// <summary>The day of the newest reply of a discussion.</summary>
    public DateView? Active { get; init; }

    /// <summary>The days of an event.</summary>
    public DaysView? Days { get; init; }

    /// <summary>The disclosure label of the page, in two or three words; null if it discloses nothing.</summary>
    public string? Disclosure { get; init; }

    /// <summary>Further notes to read before opening the page.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A state chip, such as solved or upcoming.</summary>
internal sealed record StateView(string Key, string Text);
