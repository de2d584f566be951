using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Yaml;

namespace SiteGen.Model.Matter;

/// <summary>The front matter of one type of page.</summary>
internal abstract record KindFrontMatter;

/// <summary>What a discussion page is.</summary>
internal enum DiscussionMode
{
    Thread,
    Question,
    Digest,
}

/// <summary>Who accepted an answer.</summary>
internal enum AcceptedBy
{
    Asker,
    Moderator,
    Votes,
}

/// <summary>Whether the source thread can be read without joining.</summary>
internal enum Visibility
{
    Public,
    Private,
}

/// <summary>A curated excerpt of a thread.</summary>
internal sealed record DiscussionFrontMatter(DiscussionMode Mode, ThreadSource Source, AcceptedBy? AcceptedBy, string? Tried, string? Result, string? EditorNote) : KindFrontMatter;

/// <summary>Where the thread was taken from.</summary>
internal sealed record ThreadSource(string? Platform, string? Url, string? ReplyUrl, string? Id, Visibility Visibility, bool OpenForAnswers, string? License);

/// <summary>A success story.</summary>
internal sealed record StoryFrontMatter(
    string? Org,
    Located<string>? Person,
    Picture? Logo,
    string? Size,
    string? Region,
    string? Challenge,
    string? WhatTheyDid,
    string? Result,
    IReadOnlyList<StoryNumber> Numbers,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<string> Tradeoffs,
    IReadOnlyList<string> DidNotWork,
    Video? Video,
    IReadOnlyList<Located<string>> ResourcesUsed) : KindFrontMatter;

/// <summary>A number with its period and evidence.</summary>
internal sealed record StoryNumber(string Label, string? Before, string After, string? Unit, string Period, string Evidence);

/// <summary>Words of a person.</summary>
internal sealed record Quote(string Text, Located<string> By);

/// <summary>A video elsewhere.</summary>
internal sealed record Video(string Url, Located<string>? Thumb, Stamp? Uploaded, string? Duration, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>How long it is; null where the duration is not written as ISO 8601 has it, such as <c>PT38M20S</c>.</summary>
    public TimeSpan? Length { get; } = VideoTime.ReadDuration(Duration);
}

/// <summary>A chapter of a video, at minutes and seconds.</summary>
internal sealed record Chapter(string At, string Title)
{
    /// <summary>When it begins; null where that cannot be read, which is a finding.</summary>
    public TimeSpan? Start { get; } = VideoTime.ReadStart(At);
}

/// <summary>How an event is attended.</summary>
internal enum EventMode
{
    InPerson,
    Online,
    Hybrid,
}

/// <summary>What became of an event.</summary>
internal enum EventStatus
{
    Scheduled,
    Cancelled,
    Postponed,
    Rescheduled,
    MovedOnline,
}

/// <summary>The form of an event.</summary>
internal enum EventKind
{
    Meetup,
    Webinar,
    Ama,
    OfficeHours,
    Conference,
    Challenge,
}

/// <summary>An event, before and after its date.</summary>
internal sealed record EventFrontMatter(
    Stamp Start,
    Stamp? End,
    TimeZoneInfo Zone,
    EventMode Mode,
    Venue? Venue,
    string? RegisterUrl,
    string? OnlineUrl,
    string? Price,
    bool SoldOut,
    EventStatus Status,
    Stamp? PreviousStart,
    EventKind Kind,
    Located<string>? Host,
    IReadOnlyList<Located<string>> Speakers,
    string? Series,
    bool OpenToAll,
    Recap? Recap) : KindFrontMatter
{
    /// <summary>When it is over.</summary>
    public DateTimeOffset Over => End?.End ?? LocalDayEnd;

    /// <summary>Whether it takes place on its day: neither cancelled nor postponed.</summary>
    public bool TakesPlace => Status is not (EventStatus.Cancelled or EventStatus.Postponed);

    /// <summary>Where visitors can take part online, whatever the day; null when that is nowhere, or nobody can: in person only, cancelled,
    /// postponed, or online only and sold out.</summary>
    public string? OpenOnlineUrl =>
        // What is sold out are the places in the room, as long as there is a room.
        Mode == EventMode.InPerson || !TakesPlace || (SoldOut && Mode == EventMode.Online)
            ? null
            : OnlineUrl;

    /// <summary>The day it ends on. What ends in the small hours belongs to the evening before.</summary>
    public DateOnly LastDay => End is { } end && DayOf(end) is var last && last > Start.Day ? last : Start.Day;

    private static DateOnly DayOf(Stamp end) => end.HasTime ? DateOnly.FromDateTime(end.Instant.DateTime.AddHours(-6)) : end.Day;

    // An event without an end is past when its day is over.
    private DateTimeOffset LocalDayEnd =>
        LocalTime.TryAt(new Moment(Start.Day), Zone, out var day) ? day.End : Start.End;
}

/// <summary>Where an event is held.</summary>
internal sealed record Venue(string Name, string? Street, string? Postal, string? City, string? Region, string? Country);

/// <summary>What came of an event.</summary>
internal sealed record Recap(
    Stamp? Published,
    IReadOnlyList<string> Takeaways,
    IReadOnlyList<Answered> Questions,
    Video? Video,
    string? Slides,
    int? Attendance);

/// <summary>A question and its answer.</summary>
internal sealed record Answered(string Question, Quote Answer);

/// <summary>How hard an article's advice is to follow.</summary>
internal enum Difficulty
{
    Beginner,
    Intermediate,
    Advanced,
}

/// <summary>Evergreen knowledge.</summary>
internal sealed record ArticleFrontMatter(
    string? Series,
    int? Part,
    Difficulty? Difficulty,
    string? TimeNeeded,
    IReadOnlyList<string> Prerequisites,
    IReadOnlyList<string> Tradeoffs,
    string? WorkaroundFor,
    IReadOnlyList<Located<string>> FromDiscussions,
    IReadOnlyList<Located<string>> ReviewedBy,
    Stamp? LastReview,
    bool TipSheet) : KindFrontMatter;

/// <summary>What a resource is.</summary>
internal enum ResourceKind
{
    Template,
    Guide,
    Graphic,
    Video,
    Tool,
    Kit,
    Course,
    Showcase,
}

/// <summary>Something members made and share.</summary>
internal sealed record ResourceFrontMatter(
    ResourceKind Kind,
    Located<string>? Maker,
    Located<string>? BasedOn,
    Located<string>? Lite,
    bool HasFull,
    string? OpenUrl,
    string? License,
    string? What,
    string? Who,
    string? When,
    string? How,
    IReadOnlyList<Located<string>> UsedIn,
    bool Commercial) : KindFrontMatter;

/// <summary>The landing page of a topic.</summary>
/// <param name="AlsoCalled">What else members call it.</param>
/// <param name="StartHere">The ids of the pages to begin with, in the editor's order.</param>
internal sealed record TopicFrontMatter(IReadOnlyList<string> AlsoCalled, IReadOnlyList<Located<string>> StartHere) : KindFrontMatter;

/// <summary>A page for a role, a use case or an industry.</summary>
/// <param name="Facet">Which; null where a finding says that it does not name exactly one.</param>
/// <param name="At">Where that is written.</param>
internal sealed record AudienceFrontMatter(Facet? Facet, Location At) : KindFrontMatter;

/// <summary>A plain page; a landing page is made of blocks.</summary>
internal sealed record PlainFrontMatter(IReadOnlyList<PlacedBlock> Blocks) : KindFrontMatter;
