using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class CalendarTests
{
    private const string Long = "Žofia, Ana; and \\ everybody who plans the longest of all days of the year 長い夏の日々 with care 🌞🌞🌞";

    [Fact]
    public void An_event_is_a_calendar_entry_in_universal_time() =>
        Assert.Equal(
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//Events//EN", "METHOD:PUBLISH", "X-WR-CALNAME:A meetup", "BEGIN:VEVENT",
                "UID:event-meetup@circle.test", "DTSTAMP:20261004T220000Z", "SEQUENCE:3", "DTSTART:20261202T170000Z", "DTEND:20261202T193000Z",
                "SUMMARY:A meetup", "DESCRIPTION:An evening for those who want to see how others do it.\\nhttps://circle.test/events/meetup/",
                "LOCATION:Hall\\, Street 1\\, 111 Town\\, SE", "URL:https://circle.test/events/meetup/", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR",
            ],
            Lines(Build("A meetup", "start: 2026-12-02T18:00\nend: 2026-12-02T20:30\nupdated: 2026-10-05"), "events/meetup/event.ics"));

    [Fact]
    public void Whole_days_have_no_time_and_end_before_the_next_day()
    {
        var lines = Lines(Build("Days", "start: 2026-12-02\nend: 2026-12-03"), "events/meetup/event.ics");
        Assert.Contains("DTSTART;VALUE=DATE:20261202", lines);
        Assert.Contains("DTEND;VALUE=DATE:20261204", lines);
    }

    [Theory]
    [InlineData("cancelled", "CANCELLED")]
    [InlineData("postponed", "TENTATIVE")]
    [InlineData("scheduled", "CONFIRMED")]
    public void A_calendar_learns_of_what_became_of_an_event(string status, string expected) =>
        Assert.Contains($"STATUS:{expected}", Lines(Build("A meetup", $"start: 2026-12-02T18:00\nevent_status: {status}"), "events/meetup/event.ics"));

    [Fact]
    public void Lines_have_at_most_75_octets_and_unfold_to_the_text_that_was_written()
    {
        var build = Build(Long, "start: 2026-12-02T18:00");
        var raw = build.Text("events/meetup/event.ics");
        Assert.All(raw.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.DoesNotContain('\n', raw.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Contains("SUMMARY:" + Long.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal), Lines(build, "events/meetup/event.ics"));
    }

    [Fact]
    public void Pages_lead_to_their_calendar_and_the_list_to_that_of_all_events()
    {
        var build = Build("A meetup", "start: 2026-12-02T18:00");
        build.HasFile("events/meetup/index.html", "href=\"/events/meetup/event.ics\"", "Add to calendar").HasFile("events/index.html", "href=\"/events/events.ics\"", "Calendar of all events");
        Assert.Contains("UID:event-meetup@circle.test", Lines(build, "events/events.ics"));
    }

    private static TestBuild Build(string title, string more) => TestSite.Build($$"""
        -- content/events/meetup.md --
        ---
        title: '{{title}}'
        summary: An evening for those who want to see how others do it.
        published: 2026-10-02
        venue: {name: Hall, street: Street 1, postal: "111", city: Town, country: SE}
        {{more}}
        ---
        Come.

        """);

    private static string[] Lines(TestBuild build, string path) =>
        build.Text(path).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
