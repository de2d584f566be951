using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Source;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Events;

/// <summary>How an event is attended.</summary>
internal enum EventMode
{
    InPerson,
    Online,
    Hybrid,
}

/// <summary>Whether an event is held as planned.</summary>
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

    /// <summary>When the event ends.</summary>
    public DateTimeOffset Over => End?.End ?? LocalDayEnd;

    /// <summary>Whether the event takes place on its day: neither cancelled nor postponed.</summary>
    public bool TakesPlace => Status is not (EventStatus.Cancelled or EventStatus.Postponed);

    /// <summary>The address for online participation, regardless of the date; null if there is none, or if the event is in person only,
    /// cancelled, postponed, or online only and sold out.</summary>
    public string? OpenOnlineUrl =>
        // At a hybrid event, only the seats in the room are sold out.
        Mode == EventMode.InPerson || !TakesPlace || (SoldOut && Mode == EventMode.Online)
            ? null
            : OnlineUrl;

    /// <summary>The last day; an end in the small hours belongs to the previous evening.</summary>
    public DateOnly LastDay => End is { } end && DayOf(end) is var last && last > Start.Day ? last : Start.Day;

    public override Stamp OwnDay => Start;

    public override IEnumerable<string> Faces(IEnumerable<PostHeader> posts) => Speakers.Select(s => s.Value);

    public override IEnumerable<string>? Speaking(IEnumerable<PostHeader> posts) =>
        Speakers.Count > 0 ? Faces(posts) : Host is { } host ? [host.Value] : null;

    private static DateOnly DayOf(Stamp end) => end.HasTime ? DateOnly.FromDateTime(end.Instant.DateTime.AddHours(-6)) : end.Day;

    // An event without an end is past when its day ends.
    private DateTimeOffset LocalDayEnd =>
        LocalTime.TryAt(new Moment(Start.Day), Zone, out var day) ? day.End : Start.End;
}

/// <summary>Where an event is held.</summary>
internal sealed record Venue(string Name, string? Street, string? Postal, string? City, string? Region, string? Country);

/// <summary>The results of an event.</summary>
internal sealed record Recap(
    Stamp? Published,
    IReadOnlyList<string> Takeaways,
    IReadOnlyList<Answered> Questions,
    Video? Video,
    string? Slides,
    int? Attendance);

/// <summary>A question and its answer.</summary>
internal sealed record Answered(string Question, Quote Answer);

/// <summary>Reads the front matter of events; their times are in the event's own time zone.</summary>
internal sealed class EventReader(TimeZoneInfo siteZone)
{
    public EventFrontMatter Read(Fields f)
    {
        var zone = Zone(f);
        var start = f.Stamp(Key.Required("start", In.Members, "in the zone of the event"), zone);
        var end = f.Stamp(new("end", In.Members, "without it, the event is past when its day is over"), zone);
        if (start is { } from && end is { } to && to.End <= from.Instant)
            f.Report(Codes.EndBeforeStart, "end", "the event ends before it starts", "Correct \"start\" or \"end\".");
        var status = f.Choice(new("event_status", In.Members, "`moved-online` makes the event online everywhere, whatever `mode` and "
            + "`venue` say; `rescheduled` comes with `updated`, by which calendars notice it; the `recap` of one that is cancelled or "
            + "postponed is not shown"), EventStatus.Scheduled);
        var mode = Mode(f, status);
        var venue = PlaceOf(f, mode, status);
        CheckPlaceAndChange(f, mode, status);
        return new EventFrontMatter
        {
            Start = start ?? Stamp.StandIn,
            End = end,
            Zone = zone,
            Mode = mode,
            Venue = venue,
            RegisterUrl = f.Url(new("register_url", In.Preview, "where to register; once `sold_out`, the page calls it the waiting list: "
                + "take it out if there is none")),
            OnlineUrl = OnlineUrl(f, mode),
            Price = f.Text(new("price", In.Preview, "shown as written. Machines are told it where it is an amount with a currency of three "
                + "letters (ISO 4217) or with €, £ or $ (US dollars), such as `1,900 SEK`, `€12.50`; or `Free` or `0`. Any other text, "
                + "such as `20 EUR, members 10`, is for people only"), 80),
            SoldOut = f.Flag(new("sold_out", In.Preview, "of a hybrid event, the places in the room: `online_url` stays, for there one can "
                + "still take part")) ?? false,
            Status = status,
            PreviousStart = f.Stamp(new("previous_start", In.Members, "when it was to be, with `rescheduled`"), zone),
            Kind = f.Choice(new("kind", In.Members), EventKind.Meetup),
            Host = f.Person(new("host", In.Preview, "who leads it; `community` is the default"), PersonRole.Host, nobody: "community"),
            Speakers = f.People(new("speakers", In.Preview), PersonRole.Speaker),
            Series = f.Text(new("series", In.Preview, "the name of a row of events"), 100),
            OpenToAll = f.Flag(new("open_to_all", In.Preview, "everybody may come, members or not; without `register_url` the page says "
                + "that no registration is needed")) ?? false,
            Recap = f.Group(new("recap", In.Preview, "what came of it"), Recap),
        };
    }

    private static string? OnlineUrl(Fields f, EventMode mode)
    {
        var url = f.Url(new("online_url", In.Preview, "where the event takes place online, for everybody to see, with `mode: online` or "
            + "`hybrid` (else `SG1110`); leave it out where only those who registered may know"));
        if (f.Has("online_url") && mode == EventMode.InPerson)
            f.Report(Codes.OnlineInPerson, "online_url", "the event is in person, so its address online is not shown",
                "Write \"mode: online\" or \"mode: hybrid\", or take the address out.");
        return url;
    }

    private static void CheckPlaceAndChange(Fields f, EventMode mode, EventStatus status)
    {
        if (mode != EventMode.Online && !f.Has("venue") && status != EventStatus.Cancelled)
            f.Report(
                Codes.NoVenue, "mode",
                $"the event is {(mode == EventMode.Hybrid ? "hybrid" : "in person")}, and the page does not say where",
                "Add \"venue\", such as {name: Town hall, city: Bristol}, or write \"mode: online\".");
        if (status == EventStatus.Rescheduled && !f.Has("updated"))
            f.Report(
                Codes.ChangeUnseen, "event_status", "the event is rescheduled, and calendars that hold it are not told",
                "Add \"updated\" with the day of the change; calendars take a change over by it.");
    }

    // An event that moved online is online, whatever was planned.
    private static EventMode Mode(Fields f, EventStatus status)
    {
        var planned = f.Choice(
            new("mode", In.Members, "an event that is online only gets no event result in search, which is a hint"), EventMode.InPerson);
        return status == EventStatus.MovedOnline ? EventMode.Online : planned;
    }

    private static Venue? PlaceOf(Fields f, EventMode mode, EventStatus status)
    {
        var venue = f.Group(new("venue", In.Preview, "an event with a place to go to and without it is a warning, unless it is cancelled. "
            + "A cancelled one keeps it: search engines know no event without a place, and one in person that names none has no data of an "
            + "event. An event that is online shows none (`SG1131`)"), Venue);
        if (mode != EventMode.Online) return venue;
        if (f.Has("venue") && status != EventStatus.MovedOnline)
            f.Report(
                Codes.VenueOnline, "venue", "the event is online, so its venue is not shown",
                "Write \"mode: hybrid\" or \"mode: in-person\", or take the venue out.");
        return null;
    }

    private TimeZoneInfo Zone(Fields f)
    {
        var key = new Key("tz", In.Members, "default: the site's `timezone`; holds for `start`, `end` and `previous_start`");
        if (f.Raw(key, "IANA name") is not { } written) return siteZone;
        if (LocalTime.Zone(written.Value) is { } zone) return zone;
        f.Report(
            Codes.UnknownZone, "tz", $"\"{written.Value}\" is not a known time zone", "Write its IANA name, such as Europe/Stockholm.");
        return siteZone;
    }

    private static Venue Venue(Fields f) => new(
        f.RequiredText(new("name", In.Preview), 120), f.Text(new("street", In.Preview), 120), f.Text(new("postal", In.Preview), 20),
        f.Text(new("city", In.Preview), 80), f.Text(new("region", In.Preview), 80), f.Text(new("country", In.Preview), 60));

    private Recap Recap(Fields f) => new(
        f.Stamp(new("published", In.Preview, "the recap is not shown before"), siteZone),
        f.Texts(new("takeaways", In.Preview)),
        f.Groups(new("questions", Means: "what was asked, and what was answered"), q => new Answered(
            q.RequiredText(new("q", Means: "the question") { WordsOf = q.Written("by") ?? "" }, 600), QuoteReader.Read(q, "a"))),
        f.Group(new("video", Means: "as in [stories](stories.md)"), VideoReader.In(siteZone)),
        f.Url("slides"),
        f.Count(new("attendance", In.Preview)));
}
