using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Rendering;

namespace SiteGen.Outputs.Calendars;

/// <summary>Writes events as calendar entries. Their content comes only from the page, never from the clock, so that calendars see only
/// real changes.</summary>
internal sealed class CalendarEntries(RenderContext context)
{
    /// <summary>Returns a calendar of events.</summary>
    /// <param name="name">The name shown by calendar programs; null for a single event to add rather than a calendar to subscribe
    /// to.</param>
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
            if (page.Source.Kind is EventFrontMatter eventDetails) Entry(page, eventDetails, text);
        text.Add("END", "VCALENDAR");
        return text.Bytes;
    }

    private void Entry(Page page, EventFrontMatter eventDetails, CalendarText text)
    {
        var address = context.Address.Absolute(page.Url);
        text.Add("BEGIN", "VEVENT");
        text.AddText("UID", $"{page.Id}@{context.Address.Host}");
        text.Add("DTSTAMP", CalendarText.Moment((page.Changed ?? eventDetails.Start).Instant));
        if (page.FrontMatter.Lifecycle.Updated is { } updated) text.Add("LAST-MODIFIED", CalendarText.Moment(updated.Instant));
        text.Add("SEQUENCE", Revision(page, eventDetails).ToString(CultureInfo.InvariantCulture));
        Times(eventDetails, text);
        text.AddText("SUMMARY", page.Title);
        text.AddText("DESCRIPTION", Description(page, eventDetails, address));
        if (Place(eventDetails) is { Length: > 0 } place) text.AddText("LOCATION", place);
        if (eventDetails.OpenOnlineUrl is { } online)
            text.Add($"CONFERENCE;VALUE=URI;LABEL=\"{CalendarText.Parameter(context.Texts.Get("takePartOnline"))}\"", online);
        if (page.Topics.Count > 0) text.AddTexts("CATEGORIES", page.Topics.Select(t => t.Title));
        text.Add("URL", address);
        text.Add("STATUS", Status(eventDetails.Status));
        text.Add("END", "VEVENT");
    }

    private static void Times(EventFrontMatter eventDetails, CalendarText text)
    {
        if (eventDetails.Start.HasTime)
        {
            text.Add("DTSTART", CalendarText.Moment(eventDetails.Start.Instant));
            if (eventDetails.End is { } end) text.Add("DTEND", CalendarText.Moment(end.HasTime ? end.Instant : end.End));
        }
        else
        {
            // The end date of all-day events is exclusive.
            text.Add("DTSTART;VALUE=DATE", CalendarText.Day(eventDetails.Start.Day));
            text.Add("DTEND;VALUE=DATE", CalendarText.Day((eventDetails.End ?? eventDetails.Start).Day.AddDays(1)));
        }
    }

    // Increases with each later day in "updated", and once more when the event is no longer held as planned.
    private static int Revision(Page page, EventFrontMatter eventDetails)
    {
        var days = page.Published is { } published && page.FrontMatter.Lifecycle.Updated is { } updated
            ? Math.Max(0, updated.Day.DayNumber - published.Day.DayNumber)
            : 0;
        return eventDetails.Status == EventStatus.Scheduled ? days : days + 1;
    }

    // Many calendars do not show CONFERENCE, and the location of a hybrid event is its venue.
    private string Description(Page page, EventFrontMatter eventDetails, string address) =>
        eventDetails is { Mode: EventMode.Hybrid, OpenOnlineUrl: { } online }
            ? $"{page.FrontMatter.Summary}\n{context.Texts.Get("takePartOnline")}: {online}\n{address}"
            : $"{page.FrontMatter.Summary}\n{address}";

    private string? Place(EventFrontMatter eventDetails) =>
        eventDetails.Mode == EventMode.Online ? eventDetails.OpenOnlineUrl ?? context.Texts.Get("modeOnline")
        : eventDetails.Venue is { } venue ? string.Join(", ", new[] { venue.Name, venue.Street, string.Join(
            ' ', new[] { venue.Postal, venue.City }.Where(p => p is not null)), venue.Country }.Where(p => !string.IsNullOrEmpty(p)))
        : null;

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled => "CANCELLED",
        EventStatus.Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };
}
