using System.Globalization;
using SiteGen.Model;
using SiteGen.Model.Matter;

namespace SiteGen.Rendering.Calendars;

/// <summary>Writes events as calendar entries. Everything in one comes from its page, nothing from the clock, so that calendars see a change only where there is one.</summary>
internal sealed class EventEntries(Edition edition)
{
    /// <summary>A calendar of some events.</summary>
    /// <param name="name">What a calendar program calls it; null where it is no calendar to subscribe to, but one event to add.</param>
    /// <param name="pages">The pages of the events.</param>
    public byte[] Calendar(string? name, IEnumerable<Page> pages)
    {
        var text = new CalendarText();
        text.Add("BEGIN", "VCALENDAR");
        text.Add("VERSION", "2.0");
        text.Add("PRODID", "-//SiteGen//Events//EN");
        text.Add("METHOD", "PUBLISH");
        if (name is not null) text.AddText("X-WR-CALNAME", name);
        foreach (var page in pages)
            if (page.Source.Kind is EventMatter happening) Entry(page, happening, text);
        text.Add("END", "VCALENDAR");
        return text.Bytes;
    }

    private void Entry(Page page, EventMatter happening, CalendarText text)
    {
        var address = edition.Address.Absolute(page.Url);
        text.Add("BEGIN", "VEVENT");
        text.AddText("UID", $"{page.Id}@{edition.Address.Host}");
        text.Add("DTSTAMP", CalendarText.Moment((page.Changed ?? happening.Start).Instant));
        if (page.Matter.Publishing.Updated is { } updated) text.Add("LAST-MODIFIED", CalendarText.Moment(updated.Instant));
        text.Add("SEQUENCE", Revision(page, happening).ToString(CultureInfo.InvariantCulture));
        Times(happening, text);
        text.AddText("SUMMARY", page.Title);
        text.AddText("DESCRIPTION", Description(page, happening, address));
        if (Place(happening) is { Length: > 0 } place) text.AddText("LOCATION", place);
        if (happening.OpenOnlineUrl is { } online)
            text.Add($"CONFERENCE;VALUE=URI;LABEL=\"{CalendarText.Parameter(edition.Texts.Get("takePartOnline"))}\"", online);
        if (page.Topics.Count > 0) text.AddTexts("CATEGORIES", page.Topics.Select(t => t.Title));
        text.Add("URL", address);
        text.Add("STATUS", Status(happening.Status));
        text.Add("END", "VEVENT");
    }

    private static void Times(EventMatter happening, CalendarText text)
    {
        if (happening.Start.HasTime)
        {
            text.Add("DTSTART", CalendarText.Moment(happening.Start.Instant));
            if (happening.End is { } end) text.Add("DTEND", CalendarText.Moment(end.HasTime ? end.Instant : end.End));
        }
        else
        {
            // The end of whole days is the first day that is not one of them any more.
            text.Add("DTSTART;VALUE=DATE", CalendarText.Day(happening.Start.Day));
            text.Add("DTEND;VALUE=DATE", CalendarText.Day((happening.End ?? happening.Start).Day.AddDays(1)));
        }
    }

    // Grows whenever "updated" moves to a later day, and once more when the event is not what it was planned to be.
    private static int Revision(Page page, EventMatter happening)
    {
        var days = page.Published is { } published && page.Matter.Publishing.Updated is { } updated ? Math.Max(0, updated.Day.DayNumber - published.Day.DayNumber) : 0;
        return happening.Status == EventStatus.Scheduled ? days : days + 1;
    }

    // Many calendars show no CONFERENCE, and the place of a hybrid event is that of its venue.
    private string Description(Page page, EventMatter happening, string address) =>
        happening is { Mode: EventMode.Hybrid, OpenOnlineUrl: { } online }
            ? $"{page.Matter.Summary}\n{edition.Texts.Get("takePartOnline")}: {online}\n{address}"
            : $"{page.Matter.Summary}\n{address}";

    private string? Place(EventMatter happening) =>
        happening.Mode == EventMode.Online ? happening.OpenOnlineUrl ?? edition.Texts.Get("modeOnline")
        : happening.Venue is { } venue ? string.Join(", ", new[] { venue.Name, venue.Street, string.Join(' ', new[] { venue.Postal, venue.City }.Where(p => p is not null)), venue.Country }.Where(p => !string.IsNullOrEmpty(p)))
        : null;

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "CANCELLED",
        EventStatus.Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };
}
