namespace SiteGen.Theming.Views;

/// <summary>All that a layout can see of one page: the documented contract of themes. Every key
/// is present; what a page does not have is null or empty.</summary>
internal sealed record PageView(
    SiteView Site,
    HeadView Head,
    PageFacts Page,
    IReadOnlyList<BlockView> Blocks,
    DiscussionView? Discussion = null,
    StoryView? Story = null,
    EventView? Event = null,
    ArticleView? Article = null,
    ResourceView? Resource = null,
    TopicView? Topic = null,
    ForView? Audience = null,
    ProfileView? Profile = null,
    ListView? List = null,
    IReadOnlyList<MetricView>? Metrics = null,
    IReadOnlyList<TermView>? Glossary = null,
    IReadOnlyList<ArchiveYearView>? Archive = null,
    IReadOnlyList<LetterView>? Letters = null,
    IReadOnlyList<InsightMonthView>? Insights = null,
    TipSheetView? TipSheet = null,
    NotFoundView? NotFound = null);

/// <summary>What all pages share. Menus differ by section in which item is current.</summary>
internal sealed record SiteView(
    string Title,
    string? Tagline,
    ImageView? Logo,
    string Language,
    string Direction,
    string HomeUrl,
    IReadOnlyList<MenuItemView> MainMenu,
    IReadOnlyList<MenuItemView> FooterMenu,
    string JoinUrl,
    string JoinLabel,
    string JoinCost,
    string FeedUrl,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyDictionary<string, string> Params)
{
    /// <summary>Pages of the organisation elsewhere, to follow it there.</summary>
    public IReadOnlyList<LinkView> Follow { get; init; } = [];
    /// <summary>The sections that neither menu names.</summary>
    public IReadOnlyList<MenuItemView> MoreMenu { get; init; } = [];
}

/// <summary>One entry of a menu.</summary>
internal sealed record MenuItemView(string Text, string Url, bool Current);

/// <summary>What goes into a page's head.</summary>
internal sealed record HeadView(
    string Title,
    string Description,
    string ShareTitle,
    string ShareDescription,
    string? Canonical,
    string? Robots,
    string OgType,
    string Address,
    ShareImageView Image,
    string Locale,
    IReadOnlyList<AlternateView> Alternates,
    IReadOnlyList<string> FormOrigins,
    Markup? StructuredData);

/// <summary>The picture that chats and networks show.</summary>
internal sealed record ShareImageView(string Url, int Width, int Height, string Type, string Alt);

/// <summary>The same page or list in another format.</summary>
internal sealed record AlternateView(string Type, string Title, string Url);

/// <summary>What every page has.</summary>
internal sealed record PageFacts(
    string Kind,
    string KindLabel,
    string? Id,
    string Url,
    string Address,
    string Title,
    string Summary,
    Markup? Body,
    IReadOnlyList<HeadingView> Contents,
    DateView? Published,
    DateView? Updated,
    IReadOnlyList<PersonView> Byline,
    PersonView? Editor,
    IReadOnlyList<LinkView> Topics,
    ImageView? Cover,
    IReadOnlyList<LinkView> Breadcrumbs,
    ShareView Share,
    IReadOnlyList<CardView> Related,
    CtaView? Cta,
    GateView? Gate,
    string? RemovalUrl,
    IReadOnlyList<NoticeView> Notices,
    IReadOnlyList<string> AppliesTo,
    string? Insight,
    IReadOnlyDictionary<string, string> Params)
{
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
internal sealed record CardView(
    string Kind,
    string KindLabel,
    string Url,
    string Title,
    string Summary,
    DateView? Date,
    StateView? State,
    int? Replies,
    ImageView? Cover,
    IReadOnlyList<PersonView> People,
    string? Place)
{
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
