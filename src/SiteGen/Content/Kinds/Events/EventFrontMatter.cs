using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Diagnostics;
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

/// <summary>Reads the front matter of events, whose times are in the event's own zone.</summary>
internal sealed class EventReader(TimeZoneInfo siteZone)
{
    /// <summary>Reads it.</summary>
    public EventFrontMatter Read(Fields f)
    {
        var zone = Zone(f);
        var start = f.Required("start", f.Stamp("start", zone));
        var end = f.Stamp("end", zone);
        if (start is { } from && end is { } to && to.End <= from.Instant)
            f.Report(Codes.EndBeforeStart, "end", "the event ends before it starts", "Correct \"start\" or \"end\".");
        var status = f.Choice<EventStatus>("event_status") ?? EventStatus.Scheduled;
        var mode = Mode(f, status);
        var online = f.Url("online_url");
        if (online is not null && mode == EventMode.InPerson)
            f.Report(
                Codes.OnlineInPerson,
                "online_url",
                "the event is in person, so its address online is not shown",
                "Write \"mode: online\" or \"mode: hybrid\", or take the address out.");
        var venue = PlaceOf(f, mode, status);
        CheckPlaceAndChange(f, mode, status);
        return new EventFrontMatter
        {
            Start = start ?? Stamp.StandIn,
            End = end,
            Zone = zone,
            Mode = mode,
            Venue = venue,
            RegisterUrl = f.Url("register_url"),
            OnlineUrl = online,
            Price = f.Text("price", 80),
            SoldOut = f.Flag("sold_out") ?? false,
            Status = status,
            PreviousStart = f.Stamp("previous_start", zone),
            Kind = f.Choice<EventKind>("kind") ?? EventKind.Meetup,
            Host = Host(f),
            Speakers = f.People("speakers"),
            Series = f.Text("series", 100),
            OpenToAll = f.Flag("open_to_all") ?? false,
            Recap = f.Group("recap", Recap),
        };
    }

    private static void CheckPlaceAndChange(Fields f, EventMode mode, EventStatus status)
    {
        if (mode != EventMode.Online && !f.Has("venue") && status != EventStatus.Cancelled)
            f.Report(
                Codes.NoVenue,
                "mode",
                $"the event is {(mode == EventMode.Hybrid ? "hybrid" : "in person")}, and the page does not say where",
                "Add \"venue\", such as {name: Town hall, city: Bristol}, or write \"mode: online\".");
        if (status == EventStatus.Rescheduled && !f.Has("updated"))
            f.Report(
                Codes.ChangeUnseen,
                "event_status",
                "the event is rescheduled, and calendars that hold it are not told",
                "Add \"updated\" with the day of the change; calendars take a change over by it.");
    }

    // What moved online is online, whatever it was meant to be.
    private static EventMode Mode(Fields f, EventStatus status)
    {
        var planned = f.Choice<EventMode>("mode") ?? EventMode.InPerson;
        return status == EventStatus.MovedOnline ? EventMode.Online : planned;
    }

    private static Venue? PlaceOf(Fields f, EventMode mode, EventStatus status)
    {
        var venue = f.Group("venue", Venue);
        if (mode != EventMode.Online) return venue;
        if (venue is not null && status != EventStatus.MovedOnline)
            f.Report(
                Codes.VenueOnline,
                "venue",
                "the event is online, so its venue is not shown",
                "Write \"mode: hybrid\" or \"mode: in-person\", or take the venue out.");
        return null;
    }

    private TimeZoneInfo Zone(Fields f)
    {
        if (f.Raw("tz") is not { } written) return siteZone;
        if (LocalTime.Zone(written.Value) is { } zone) return zone;
        f.Report(
            Codes.UnknownZone,
            "tz",
            $"\"{written.Value}\" is not a known time zone",
            "Write its IANA name, such as Europe/Stockholm.");
        return siteZone;
    }

    private static Located<string>? Host(Fields f) => f.Person("host") is { Value: not "community" } person ? person : null;

    private static Venue Venue(Fields f) => new(
        f.RequiredText("name", 120),
        f.Text("street", 120),
        f.Text("postal", 20),
        f.Text("city", 80),
        f.Text("region", 80),
        f.Text("country", 60));

    private Recap Recap(Fields f) => new(
        f.Stamp("published", siteZone),
        f.Texts("takeaways"),
        f.Groups("questions", q => new Answered(q.RequiredText("q", 600), QuoteReader.Read(q, "a"))),
        f.Group("video", VideoReader.In(siteZone)),
        f.Url("slides"),
        f.Count("attendance"));
}
