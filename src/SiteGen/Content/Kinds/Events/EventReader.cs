using SiteGen.Config;
using SiteGen.Content.Common;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Kinds.Events;

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
