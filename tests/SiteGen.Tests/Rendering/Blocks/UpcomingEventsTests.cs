namespace SiteGen.Tests.Rendering.Blocks;

public sealed class UpcomingEventsTests
{
    [Fact]
    public void What_can_be_visited_is_shown_the_next_first()
    {
        var home = LandingPage.Build("  - {block: upcoming-events, title: Meet}", Event("late", "2027-03-01") + Event("soon", "2027-01-10") + Event("off", "2027-01-05", "event_status: cancelled") + Event("over", "2026-10-01"))
            .Text(LandingPage.Home);
        Assert.True(home.IndexOf("events/soon/", StringComparison.Ordinal) < home.IndexOf("events/late/", StringComparison.Ordinal));
        Assert.DoesNotContain("events/off/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("events/over/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_event_there_is_no_heading() =>
        LandingPage.Build("  - {block: upcoming-events, title: Meet us}").FindsNothing().Nowhere("Meet us");

    private static string Event(string name, string start, string more = "kind: meetup") =>
        LandingPage.Page("events/" + name, "2026-09-01", $"start: {start}\nvenue: {{name: Hall}}\n{more}");
}
