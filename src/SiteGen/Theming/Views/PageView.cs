namespace SiteGen.Theming.Views;

/// <summary>All data of one page that a layout can see: the documented contract with themes. Every key is present; a missing value is null
/// or empty.</summary>
internal sealed record PageView
{
    public required SiteView Site { get; init; }
    public required HeadView Head { get; init; }
    public required PageFacts Page { get; init; }
    public required IReadOnlyList<BlockView> Blocks { get; init; }
    public DiscussionView? Discussion { get; init; }
    public StoryView? Story { get; init; }
    public EventView? Event { get; init; }
    public ArticleView? Article { get; init; }
    public ResourceView? Resource { get; init; }
    public TopicView? Topic { get; init; }
    public ForView? Audience { get; init; }
    public ProfileView? Profile { get; init; }
    public ListView? List { get; init; }
    public IReadOnlyList<MetricView>? Metrics { get; init; }
    public IReadOnlyList<TermView>? Glossary { get; init; }
    public IReadOnlyList<ArchiveYearView>? Archive { get; init; }
    public IReadOnlyList<LetterView>? Letters { get; init; }
    public IReadOnlyList<InsightMonthView>? Insights { get; init; }
    public TipSheetView? TipSheet { get; init; }
    public NotFoundView? NotFound { get; init; }
}

/// <summary>The data that all pages share. Menus differ by section in the current item.</summary>
internal sealed record SiteView
{
    public required string Title { get; init; }
    public string? Tagline { get; init; }
    public ImageView? Logo { get; init; }
    public required string Language { get; init; }
    public required string Direction { get; init; }
    public required string HomeUrl { get; init; }
    public required IReadOnlyList<MenuItemView> MainMenu { get; init; }
    public required IReadOnlyList<MenuItemView> FooterMenu { get; init; }
    public required string JoinUrl { get; init; }
    public required string JoinLabel { get; init; }
    public required string JoinCost { get; init; }
    public required string FeedUrl { get; init; }
    public required IReadOnlyDictionary<string, string> Settings { get; init; }
    public required IReadOnlyDictionary<string, string> Params { get; init; }

    /// <summary>The organisation's profiles on other sites.</summary>
    public IReadOnlyList<LinkView> Follow { get; init; } = [];

    /// <summary>The sections that are in neither menu.</summary>
    public IReadOnlyList<MenuItemView> MoreMenu { get; init; } = [];
}

/// <summary>One entry of a menu.</summary>
internal sealed record MenuItemView(string Text, string Url, bool Current);

/// <summary>The data for the head of a page.</summary>
internal sealed record HeadView
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    public required string ShareTitle { get; init; }
    public required string ShareDescription { get; init; }
    public string? Canonical { get; init; }
    public string? Robots { get; init; }
    public required string OgType { get; init; }
    public required string Address { get; init; }
    public required ShareImageView Image { get; init; }
    public required string Locale { get; init; }
    public required IReadOnlyList<AlternateView> Alternates { get; init; }
    public required IReadOnlyList<string> FormOrigins { get; init; }
    public Markup? StructuredData { get; init; }
}

/// <summary>The preview picture for chats and social networks.</summary>
internal sealed record ShareImageView(string Url, int Width, int Height, string Type, string Alt);

/// <summary>The same page or list in another format.</summary>
internal sealed record AlternateView(string Type, string Title, string Url);

/// <summary>The facts that every page has.</summary>
internal sealed record PageFacts
{
    public required string Kind { get; init; }
    public required string KindLabel { get; init; }
    public string? Id { get; init; }
    public required string Url { get; init; }
    public required string Address { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public Markup? Body { get; init; }
    public required IReadOnlyList<HeadingView> Contents { get; init; }
    public DateView? Published { get; init; }
    public DateView? Updated { get; init; }
    public required IReadOnlyList<PersonView> Byline { get; init; }
    public PersonView? Editor { get; init; }
    public required IReadOnlyList<LinkView> Topics { get; init; }
    public ImageView? Cover { get; init; }
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }
    public required ShareView Share { get; init; }
    public required IReadOnlyList<CardView> Related { get; init; }
    public CtaView? Cta { get; init; }
    public GateView? Gate { get; init; }
    public string? RemovalUrl { get; init; }
    public required IReadOnlyList<NoticeView> Notices { get; init; }
    public required IReadOnlyList<string> AppliesTo { get; init; }
    public string? Insight { get; init; }
    public required IReadOnlyDictionary<string, string> Params { get; init; }

    /// <summary>The roles, use cases and industries that have a page of their own.</summary>
    public IReadOnlyList<LinkView> Facets { get; init; } = [];

    /// <summary>Whether the page is paid for or sells something, so that its links to other sites are marked as sponsored.</summary>
    public bool Paid { get; init; }
}

/// <summary>The pages for a role, a use case or an industry, in the parts that are not empty.</summary>
internal sealed record ForView(string Label, string Value, IReadOnlyList<CardsView> Parts);

/// <summary>A member's profile; the contributions are grouped by kind, answers first.</summary>
internal sealed record ProfileView(
    PersonView Person,
    DateView? Joined,
    bool Staff,
    IReadOnlyList<string> Links,
    IReadOnlyList<CardsView> Parts);
