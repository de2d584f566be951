using SiteGen.Tests.Support;

namespace SiteGen.Tests.Model;

public sealed class TimeTests
{
    [Fact]
    public void Without_an_offset_a_time_is_of_the_sites_zone() =>
        Event("start: 2026-12-24T18:00").HasFile("events/a/index.html", "2026-12-24T18:00:00\u002B01:00").HasFile("events/a/index.html", "Europe/Stockholm");

    [Fact]
    public void An_events_own_zone_holds_for_its_times() =>
        Event("tz: America/New_York\nstart: 2026-12-24T18:00").HasFile("events/a/index.html", "2026-12-24T18:00:00-05:00", "America/New_York");

    [Fact]
    public void A_time_that_does_not_exist_is_an_error_at_its_place() =>
        Event("start: 2027-03-28T02:30").Finds("SG0214", "content/events/a.md", 5, 8);

    [Fact]
    public void Of_an_ambiguous_time_the_earlier_is_meant() =>
        Event("start: 2027-10-31T02:30").HasFile("events/a/index.html", "2027-10-31T02:30:00\u002B02:00").FindsNothing();

    [Theory]
    [InlineData("start: 2026-12-01", "2026-12-01T23:59:59", false)]
    [InlineData("start: 2026-12-01", "2026-12-02T00:00", true)]
    [InlineData("start: 2026-12-01T10:00", "2026-12-01T23:59:59", false)]
    [InlineData("start: 2026-12-01T10:00", "2026-12-02T00:00", true)]
    [InlineData("start: 2026-12-01T10:00\nend: 2026-12-01T12:00", "2026-12-01T11:59:59", false)]
    [InlineData("start: 2026-12-01T10:00\nend: 2026-12-01T12:00", "2026-12-01T12:00", true)]
    [InlineData("start: 2026-12-01\nend: 2026-12-03", "2026-12-03T23:59:59", false)]
    [InlineData("start: 2026-12-01\nend: 2026-12-03", "2026-12-04T00:00", true)]
    [InlineData("tz: America/New_York\nstart: 2026-12-01", "2026-12-02T05:59:59", false)]
    [InlineData("tz: America/New_York\nstart: 2026-12-01", "2026-12-02T06:00", true)]
    public void An_event_is_past_when_it_is_over(string when, string now, bool past)
    {
        var page = Event(when, now).Text("events/a/index.html");
        Assert.Equal(past, page.Contains("state-past", StringComparison.Ordinal) || page.Contains(">Past<", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("published: 2026-12-01", "2026-11-30T23:59:59", false)]
    [InlineData("published: 2026-12-01", "2026-12-01", true)]
    [InlineData("published: 2026-12-01T18:00", "2026-12-01T17:59:59", false)]
    [InlineData("published: 2026-12-01T18:00", "2026-12-01T18:00", true)]
    [InlineData("published: 2026-10-01\nexpires: 2026-12-01", "2026-12-01T23:59:59", true)]
    [InlineData("published: 2026-10-01\nexpires: 2026-12-01", "2026-12-02", false)]
    public void A_page_stands_from_its_publication_to_the_end_of_its_last_day(string dates, string now, bool built)
    {
        var build = TestSite.Build(Article("a", dates), now);
        Assert.Equal(built, build.Files.ContainsKey("articles/a/index.html"));
    }

    [Fact]
    public void Lists_are_newest_first_then_by_id()
    {
        var list = TestSite.Build(Article("b", "published: 2026-10-01") + Article("a", "published: 2026-10-01") + Article("c", "published: 2026-10-02") + Article("d", "published: 2026-09-30T23:59")).Text("articles/index.html");
        var places = new[] { "c", "a", "b", "d" }.Select(s => list.IndexOf($"/articles/{s}/", StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void An_end_before_its_start_is_an_error() =>
        Event("start: 2026-12-02\nend: 2026-12-01").Finds("SG0216", "content/events/a.md", 6, 6);

    [Fact]
    public void An_unknown_zone_is_an_error() =>
        Event("tz: Europe/Stokholm\nstart: 2026-12-02").Finds("SG0215", "content/events/a.md", 5, 5);

    private static TestBuild Event(string when, string now = TestSite.Now) => TestSite.Build($$"""
        -- content/events/a.md --
        ---
        title: An event
        summary: An event that exists so that a test can see when it is and when it was.
        published: 2026-10-02
        {{when}}
        venue: {name: Hall, city: Town}
        ---
        Come.
        """, now);

    private static string Article(string slug, string dates) => $$"""
        -- content/articles/{{slug}}.md --
        ---
        title: Article {{slug}}
        summary: The article {{slug}} exists so that a test can see when it is shown.
        {{dates}}
        ---
        Text.

        """;
}
