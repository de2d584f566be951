namespace SiteGen.Theming.Views;

/// <summary>All that a layout can see of one page: the documented contract of themes. Every key
/// is present; what a page does not have is null or empty.</summary>
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

/// <summary>What all pages share. Menus differ by section in which item is current.</summary>
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

    /// <summary>Pages of the organisation elsewhere, to follow it there.</summary>
    public IReadOnlyList<LinkView> Follow { get; init; } = [];

    /// <summary>The sections that neither menu names.</summary>
    public IReadOnlyList<MenuItemView> MoreMenu { get; init; } = [];
}

/// <summary>One entry of a menu.</summary>
internal sealed record MenuItemView(string Text, string Url, bool Current);

/// <summary>What goes into a page's head.</summary>
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

/// <summary>The picture that chats and networks show.</summary>
internal sealed record ShareImageView(string Url, int Width, int Height, string Type, string Alt);

/// <summary>The same page or list in another format.</summary>
internal sealed record AlternateView(string Type, string Title, string Url);

/// <summary>What every page has.</summary>
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

    /// <summary>Whether somebody pays for the page or sells something by it, so that its
    /// links to other sites are marked as sponsored.</summary>
    public bool Paid { get; init; }
}

/// <summary>A heading of the body, for the contents list.</summary>
internal sealed record HeadingView(string Id, string Text, bool Sub);

/// <summary>A text that leads somewhere; without an address it is text alone.</summary>
internal sealed record LinkView(string Text, string? Url)
{
    /// <summary>Why the page it leads to is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>A moment: machine form and the words for it.</summary>
internal sealed record DateView(string Iso, string Text, string Weekday, string Day, string Month, string Year, string? Time);

/// <summary>The days of an event: one with its weekday, or several of a month as a range such as 14–16. <c>Iso</c> is the
/// beginning.</summary>
internal sealed record DaysView(string Iso, string? Weekday, string Day, string Month, string? Year, string Text)
{
    /// <summary>The last day where it is in another month than the first; <c>Year</c> is then null where both are in one year.</summary>
    public DateView? Last { get; init; }
}

/// <summary>A person as they may be shown.</summary>
internal sealed record PersonView(
    string Name,
    string? Url,
    string? Role,
    string? Org,
    ImageView? Avatar,
    string Initials,
    int Hue,
    IReadOnlyList<string> Badges);

/// <summary>A picture with its size in pixels.</summary>
internal sealed record ImageView(string Url, string Alt, int Width, int Height, string? Credit)
{
    /// <summary>The same picture in other formats and widths.</summary>
    public IReadOnlyList<SourceView> Sources { get; init; } = [];
}

/// <summary>One <c>source</c> of a <c>picture</c> element.</summary>
internal sealed record SourceView(string Type, string Srcset);

/// <summary>Addresses that share the page.</summary>
internal sealed record ShareView(string Address, string Mail, string Linkedin, string Bluesky, string Whatsapp);

/// <summary>The one primary next step of a page.</summary>
internal sealed record CtaView(string Label, string Url, string? Note, bool Commercial);

/// <summary>What waits behind the gate. <c>Replies</c> counts the posts there.</summary>
internal sealed record GateView(IReadOnlyList<string> MembersGet, int Replies, string JoinUrl, string JoinLabel, string JoinCost);

/// <summary>A label or banner that a page must carry: archived, stale, disclosure, ai.</summary>
internal sealed record NoticeView(string Kind, string Text, string? Label = null);

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

    /// <summary>The day on which the community counted the replies; null where those of the file were counted.</summary>
    public DateView? RepliesAsOf { get; init; }

    /// <summary>The day of the newest reply of a discussion.</summary>
    public DateView? Active { get; init; }

    /// <summary>The days of an event.</summary>
    public DaysView? Days { get; init; }

    /// <summary>Why the page is not disinterested, in two or three words; null where it is.</summary>
    public string? Disclosure { get; init; }

    /// <summary>What else to know before one opens it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A state chip, such as solved or upcoming.</summary>
internal sealed record StateView(string Key, string Text);
