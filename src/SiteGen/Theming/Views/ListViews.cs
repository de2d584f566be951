namespace SiteGen.Theming.Views;

/// <summary>A list of pages, one page of it.</summary>
internal sealed record ListView(
    IReadOnlyList<CardView> Items,
    IReadOnlyList<CardView> Upcoming,
    IReadOnlyList<PersonView> People,
    int Count,
    int Number,
    int Pages,
    string? NewerUrl,
    string? OlderUrl,
    string? FeedUrl)
{
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
