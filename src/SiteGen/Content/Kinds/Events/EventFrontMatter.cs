using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Events;

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
internal sealed record EventFrontMatter : KindFrontMatter
{
    public required Stamp Start { get; init; }

    public Stamp? End { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required EventMode Mode { get; init; }

    public Venue? Venue { get; init; }

    public string? RegisterUrl { get; init; }

    public string? OnlineUrl { get; init; }

    public string? Price { get; init; }

    public required bool SoldOut { get; init; }

    public required EventStatus Status { get; init; }

    public Stamp? PreviousStart { get; init; }

    public required EventKind Kind { get; init; }

    public Located<string>? Host { get; init; }

    public required IReadOnlyList<Located<string>> Speakers { get; init; }

    public string? Series { get; init; }

    public required bool OpenToAll { get; init; }

    public Recap? Recap { get; init; }

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
