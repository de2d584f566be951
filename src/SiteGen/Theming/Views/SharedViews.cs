namespace SiteGen.Theming.Views;

/// <summary>Words of a person; removed ones have a <c>Removed</c> text and no <c>Text</c>.</summary>
internal sealed record QuoteView(string? Text, PersonView By, string? Removed, bool NoSnippet);

/// <summary>A video elsewhere: a thumbnail that links out.</summary>
internal sealed record VideoView(string Url, ImageView? Thumb, string? Duration, IReadOnlyList<ChapterView> Chapters)
{
    /// <summary>When it was published.</summary>
    public DateView? Uploaded { get; init; }
}

/// <summary>A chapter of a video.</summary>
internal sealed record ChapterView(string At, string Title);

/// <summary>A labelled fact. <c>Links</c> are its words one by one where some of them lead to a page; else it is empty.</summary>
internal sealed record FactView(string Label, string Value, IReadOnlyList<LinkView> Links);

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
