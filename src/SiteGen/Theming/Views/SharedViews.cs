namespace SiteGen.Theming.Views;

/// <summary>A quotation of a person; a removed one has a <c>Removed</c> text and no <c>Text</c>.</summary>
internal sealed record QuoteView(string? Text, PersonView By, string? Removed, bool NoSnippet);

/// <summary>A video elsewhere: a thumbnail that links out.</summary>
internal sealed record VideoView(string Url, ImageView? Thumb, string? Duration, IReadOnlyList<ChapterView> Chapters)
{
    /// <summary>The date of publication.</summary>
    public DateView? Uploaded { get; init; }
}

/// <summary>A chapter of a video.</summary>
internal sealed record ChapterView(string At, string Title);

/// <summary>A labelled fact. <c>Links</c> lists its words one by one if some of them link to a page; otherwise it is empty.</summary>
internal sealed record FactView(string Label, string Value, IReadOnlyList<LinkView> Links);

/// <summary>A heading of the body, for the contents list.</summary>
internal sealed record HeadingView(string Id, string Text, bool Sub);

/// <summary>A link; without an address it is plain text.</summary>
internal sealed record LinkView(string Text, string? Url)
{
    /// <summary>The disclosure label of the linked page, in two or three words; null if it discloses nothing.</summary>
    public string? Disclosure { get; init; }
}

/// <summary>A moment in machine-readable form and in words.</summary>
internal sealed record DateView(string Iso, string Text, string Weekday, string Day, string Month, string Year, string? Time);

/// <summary>The days of an event: one with its weekday, or several of a month as a range such as 14–16. <c>Iso</c> is the start.</summary>
internal sealed record DaysView(string Iso, string? Weekday, string Day, string Month, string? Year, string Text)
{
    /// <summary>The last day if it is in another month than the first; <c>Year</c> is then null if both are in the same year.</summary>
    public DateView? Last { get; init; }
}

/// <summary>The public view of a person.</summary>
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

/// <summary>The addresses for sharing the page.</summary>
internal sealed record ShareView(string Address, string Mail, string Linkedin, string Bluesky, string Whatsapp);

/// <summary>The primary call to action of a page.</summary>
internal sealed record CtaView(string Label, string Url, string? Note, bool Commercial);

/// <summary>The content behind the gate. <c>Replies</c> is the number of posts there.</summary>
internal sealed record GateView(IReadOnlyList<string> MembersGet, int Replies, string JoinUrl, string JoinLabel, string JoinCost);

/// <summary>A label or banner that a page must carry: archived, stale, disclosure, ai.</summary>
internal sealed record NoticeView(string Kind, string Text, string? Label = null);
