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

/// <summary>One block of a landing page: exactly one of its members is there.</summary>
internal sealed record BlockView(
    HeroView? Hero = null,
    JoinBannerView? JoinBanner = null,
    CardsView? TopDiscussions = null,
    CardsView? UpcomingEvents = null,
    CardsView? Newest = null);

/// <summary>The promise at the top of a landing page. The call of the first one is the page's primary one.</summary>
internal sealed record HeroView(string Title, string Text, IReadOnlyList<string> For, IReadOnlyList<string> Gets, LinkView? Also, CtaView Call, bool Primary);

/// <summary>An invitation with a true, dated number.</summary>
internal sealed record JoinBannerView(string Text, string Url, string Label, string Cost, string Source, DateView Date);

/// <summary>A titled row of cards with the window it covers, if any.</summary>
internal sealed record CardsView(string Title, IReadOnlyList<CardView> Cards, string? Window, LinkView? More);
