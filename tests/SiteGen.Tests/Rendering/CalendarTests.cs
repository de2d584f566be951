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
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//Events//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
                "UID:event-meetup@circle.test", "DTSTAMP:20261004T220000Z", "LAST-MODIFIED:20261004T220000Z", "SEQUENCE:3", "DTSTART:20261202T170000Z", "DTEND:20261202T193000Z",
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

    [Fact]
    public void Only_the_calendar_to_subscribe_to_has_a_name()
    {
        var build = Build("A meetup", "start: 2026-12-02T18:00");
        Assert.Contains("X-WR-CALNAME:Events · Test Circle", Lines(build, "events/events.ics"));
        Assert.DoesNotContain(Lines(build, "events/meetup/event.ics"), l => l.StartsWith("X-WR-CALNAME", StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_online_carries_its_address()
    {
        var lines = Lines(Build("A meetup", "start: 2026-12-02T18:00\nmode: online\nonline_url: https://call.example/a;b?c=1", venue: ""), "events/meetup/event.ics");
        Assert.Contains("LOCATION:https://call.example/a\\;b?c=1", lines);
        Assert.Contains("CONFERENCE;VALUE=URI;LABEL=\"Take part online\":https://call.example/a;b?c=1", lines);
        Assert.Contains("LOCATION:Online", Lines(Build("A meetup", "start: 2026-12-02T18:00\nmode: online", venue: ""), "events/meetup/event.ics"));
    }

    [Fact]
    public void An_event_in_two_places_carries_both()
    {
        var lines = Lines(Build("A meetup", "start: 2026-12-02T18:00\nmode: hybrid\nonline_url: https://call.example/a"), "events/meetup/event.ics");
        Assert.Contains("LOCATION:Hall\\, Street 1\\, 111 Town\\, SE", lines);
        Assert.Contains(lines, l => l.StartsWith("CONFERENCE;VALUE=URI", StringComparison.Ordinal) && l.EndsWith(":https://call.example/a", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && l.Contains("\\nTake part online: https://call.example/a\\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sold_out: yes")]
    [InlineData("event_status: cancelled")]
    [InlineData("event_status: postponed")]
    public void Where_nobody_can_take_part_no_address_stands(string why) =>
        Assert.DoesNotContain("call.example", Build("A meetup", $"start: 2026-12-02T18:00\nmode: online\nonline_url: https://call.example/a\n{why}", venue: "").Text("events/meetup/event.ics"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", 0)]
    [InlineData("event_status: rescheduled", 1)]
    [InlineData("event_status: cancelled\nupdated: 2026-10-05", 4)]
    public void A_calendar_takes_what_became_of_an_event_for_a_newer_revision(string keys, int sequence) =>
        Assert.Contains($"SEQUENCE:{sequence}", Lines(Build("A meetup", "start: 2026-12-02T18:00\n" + keys), "events/meetup/event.ics"));

    private static TestBuild Build(string title, string more, string venue = "venue: {name: Hall, street: Street 1, postal: \"111\", city: Town, country: SE}") => TestSite.Build($$"""
        -- content/events/meetup.md --
        ---
        title: '{{title}}'
        summary: An evening for those who want to see how others do it.
        published: 2026-10-02
        {{venue}}
        {{more}}
        ---
        Come.

        """);

    private static string[] Lines(TestBuild build, string path) =>
        build.Text(path).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
