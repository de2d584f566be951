using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class EventPageTests
{
    private const string OpenToAll = "open_to_all: yes\nend: 2026-12-10T12:00+01:00";

    private static TestBuild Event(string keys, string now = TestSite.Now) => TestSite.Build($$"""
        -- content/events/e.md --
        ---
        title: A day of planning
        summary: A day on which planners sit together and compare how they plan their weeks.
        published: 2026-11-01
        start: 2026-12-10T10:00+01:00
        {{keys}}
        disclosure: {kind: partner, text: "A firm pays for the hall."}
        ---
        Text.
        """, now);

    private static string Html(string keys, string now = TestSite.Now) => Event(keys, now).Text("events/e/index.html");

    private static string Inside(string keys, string now = TestSite.Now)
    {
        var html = Html(keys, now);
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.Equal(1, main.Split("data-cta=\"primary\"").Length - 1);
        return main;
    }

    [Fact]
    public void A_second_marker_of_the_recap_is_one_error_and_parts_nothing()
    {
        var build = TestSite.Build("""
            -- content/events/a.md --
            ---
            title: A
            summary: A page whose recap has a second marker, which divides nothing of it.
            published: 2026-10-01
            start: 2026-11-12T18:00
            venue: {name: The hall, city: Malmö, country: SE}
            recap: {takeaways: [One]}
            ---
            Come.

            <!--recap-->
            See [it][ref] and this[^1].

            <!--recap-->

            More.

            [ref]: https://example.org/

            [^1]: The note.
            """);
        var found = Assert.Single(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
        Assert.Equal(("SG0612", 14, 1), (found.Code.Id, found.Location.Line, found.Location.Column));
        Assert.DoesNotContain(build.Findings, f => f.Code.Id is "SG0828" or "SG0829" or "SG0830");
        build.HasFile("events/a/index.html", ">it</a>", "The note.", "More.");
    }

    [Fact]
    public void An_event_that_everybody_can_walk_into_asks_for_no_joining()
    {
        var main = Inside(OpenToAll);
        Assert.Contains("href=\"/events/e/event.ics\" data-cta=\"primary\">Add to calendar</a> <span class=\"cost\">No registration needed</span>", main, StringComparison.Ordinal);
        Assert.Equal(1, main.Split("event.ics").Length - 1);
        Assert.Contains("<p><a href=\"https://app.circle.test/signup?intent=join&amp;from=event-e", main, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_online_leads_there()
    {
        var build = Event(OpenToAll + "\nmode: online\nonline_url: https://call.example/e");
        build.HasFile("events/e/index.html", "href=\"https://call.example/e\" data-cta=\"primary\">Take part online</a>", "<p><a href=\"/events/e/event.ics\">", "\"url\":\"https://call.example/e\"");
        Assert.Equal(1, Inside(OpenToAll + "\nmode: online\nonline_url: https://call.example/e").Split("https://call.example/e").Length - 1);
    }

    [Fact]
    public void Beside_a_registration_the_way_online_stands_where_it_takes_place() =>
        Assert.Contains("<dd>In person and online<a class=\"venue\" href=\"https://call.example/e\">Take part online</a></dd>", Inside("mode: hybrid\nregister_url: https://r.example/\nonline_url: https://call.example/e"), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "Join")]
    [InlineData("sold_out: yes", "Join")]
    [InlineData("event_status: postponed", "Join")]
    [InlineData(OpenToAll + "\ncta: join", "Join")]
    [InlineData(OpenToAll + "\nregister_url: https://r.example/", "Register")]
    public void Any_other_event_keeps_its_call(string keys, string call)
    {
        var main = Inside(keys);
        Assert.Contains($"data-cta=\"primary\">{call}", main, StringComparison.Ordinal);
        Assert.DoesNotContain("No registration needed", main, StringComparison.Ordinal);
        Assert.DoesNotContain("intent=join", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("event_status: postponed")]
    [InlineData("sold_out: yes")]
    public void One_that_is_open_to_all_but_that_nobody_can_come_to_leads_to_the_others_and_shows_no_way_online(string why)
    {
        var keys = $"{OpenToAll}\nmode: online\nonline_url: https://call.example/e\n{why}";
        var main = Inside(keys);
        Assert.Contains("href=\"/events/\" data-cta=\"primary\">See other events</a>", main, StringComparison.Ordinal);
        Assert.Contains("<p><a href=\"https://app.circle.test/signup?intent=join&amp;from=event-e", main, StringComparison.Ordinal);
        Assert.DoesNotContain("No registration needed", main, StringComparison.Ordinal);
        Assert.DoesNotContain("call.example", Html(keys), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OpenToAll, "No registration needed")]
    [InlineData(OpenToAll + "\nregister_url: https://r.example/", ">Waiting list</a>")]
    public void One_whose_room_is_full_still_takes_place_online(string open, string beside)
    {
        var build = Event(open + "\nmode: hybrid\nvenue: {name: Town hall}\nprice: Free\nsold_out: yes\nonline_url: https://call.example/e");
        build.HasFile("events/e/index.html", "href=\"https://call.example/e\" data-cta=\"primary\">Take part online</a>", beside);
        var node = build.Node("events/e/index.html", "Event");
        Assert.Contains("https://call.example/e", node.Items("location").Select(l => l.Text("url")));
        Assert.Equal("https://schema.org/SoldOut", node.GetProperty("offers").Text("availability"));
        build.HasFile("events/e/event.ics", "CONFERENCE;VALUE=URI;LABEL=\"Take part online\":https://call.example/e");
    }

    [Theory]
    [InlineData("event_status: scheduled", true)]
    [InlineData("event_status: postponed", false)]
    [InlineData("event_status: cancelled", false)]
    public void The_day_of_one_that_will_not_take_place_then_is_not_offered_to_calendars(string status, bool offered) =>
        Assert.Equal(offered, Inside(status).Contains(">Add to calendar</a>", StringComparison.Ordinal));

    [Fact]
    public void One_that_was_postponed_is_not_past_when_its_old_day_is_over()
    {
        Assert.Contains("chip-postponed", Inside("event_status: postponed", "2027-01-10"), StringComparison.Ordinal);
        Assert.Contains("chip-past", Inside("", "2027-01-10"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cancelled", false)]
    [InlineData("postponed", false)]
    [InlineData("scheduled", true)]
    public void Only_one_that_took_place_has_a_recap(string status, bool isShown)
    {
        var build = TestSite.Build($$"""
            -- content/events/e.md --
            ---
            title: A day of planning
            summary: A day on which planners sit together and compare how they plan their weeks.
            published: 2026-09-01
            start: 2026-10-10T10:00+01:00
            event_status: {{status}}
            updated: 2026-10-11
            recap: {takeaways: [Zebra crossing]}
            ---
            Text.

            <!--recap-->

            Quagga crossing.
            """);
        foreach (var text in new[] { "Zebra crossing", "Quagga crossing" })
        {
            if (isShown) build.HasFile("events/e/index.html", text);
            else build.Nowhere(text);
        }
    }

    [Theory]
    [InlineData("event_status: cancelled", "")]
    [InlineData("event_status: scheduled", "published: 2027-01-01, ")]
    public void Who_is_named_in_a_hidden_recap_alone_neither_holds_the_page_nor_counts(string status, string published)
    {
        var build = TestSite.Build($$"""
            -- content/people/zed.yml --
            name: Zebulon Quackenbush
            consent: {state: pending}
            -- content/events/e.md --
            ---
            title: A day of planning
            summary: A day on which planners sit together and compare how they plan their weeks.
            published: 2026-09-01
            start: 2026-10-10T10:00+01:00
            {{status}}
            updated: 2026-10-11
            recap: { {{published}}questions: [{q: Who came?, by: zed, a: "Forty of us."}]}
            ---
            Text.
            """);
        Assert.Empty(build.Result!.HeldPages);
        build.HasFile("events/e/index.html").HasFile("events/e/event.ics").Nowhere("Forty of us");
    }

    [Theory]
    [InlineData("open_to_all: yes\n", "See other events")]
    [InlineData("", "Join")]
    public void The_registration_of_one_that_is_sold_out_is_its_waiting_list(string open, string call)
    {
        var main = Inside(open + "sold_out: yes\nregister_url: https://r.example/");
        Assert.Contains($"data-cta=\"primary\">{call}", main, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://r.example/\">Waiting list</a>", main, StringComparison.Ordinal);
    }

    [Fact]
    public void One_in_person_leads_nowhere_online()
    {
        var build = Event(OpenToAll + "\nonline_url: https://call.example/e").Finds("SG1110", "content/events/e.md", 8, 13);
        build.HasFile("events/e/index.html", "data-cta=\"primary\">Add to calendar</a>").Nowhere("call.example");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\nkind: challenge", true)]
    [InlineData("\nonline_url: https://call.example/e", true)]
    [InlineData("\nregister_url: https://r.example/", true)]
    [InlineData("\nevent_status: cancelled", true)]
    [InlineData("", true, "2026-12-20")]
    public void One_online_for_all_says_how_to_come(string keys, bool fine = false, string now = TestSite.Now)
    {
        var build = Event($"{OpenToAll}\nmode: online{keys}", now);
        Assert.Equal(fine, build.Findings.All(f => f.Code.Id != "SG1111"));
    }

    [Theory]
    [InlineData("event_status: cancelled", TestSite.Now)]
    [InlineData("event_status: scheduled", "2026-12-20")]
    public void Structured_data_keeps_the_way_online_no_longer_than_the_page(string keys, string now)
    {
        var html = Html($"mode: online\nonline_url: https://call.example/e\nregister_url: https://r.example/\n{keys}", now);
        Assert.Contains("{\"@type\":\"VirtualLocation\",\"url\":\"https://circle.test/events/e/\"}", html, StringComparison.Ordinal);
        Assert.DoesNotContain("call.example", html, StringComparison.Ordinal);
        Assert.DoesNotContain("r.example", html, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_is_over_asks_nobody_to_come()
    {
        var main = Inside(OpenToAll + "\nonline_url: https://call.example/e", "2026-12-20");
        Assert.Contains("data-cta=\"primary\">Join", main, StringComparison.Ordinal);
        Assert.DoesNotContain("call.example", main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TestSite.Now)]
    [InlineData("2026-12-20")]
    public void A_cancelled_one_says_neither_price_nor_for_whom_and_leads_to_the_others(string now)
    {
        Assert.Equal(now != TestSite.Now, Inside(OpenToAll + "\nevent_status: cancelled", now).Contains("<h2 id=\"_next\">This one did not take place</h2>\n<p class=\"actions\">", StringComparison.Ordinal));
        const string Keys = OpenToAll + "\nevent_status: cancelled\nprice: 20 EUR\nsold_out: yes\nregister_url: https://r.example/\nonline_url: https://call.example/e\nvenue: {name: Town hall, city: Gothenburg}";
        var main = Inside(Keys, now);
        Assert.Contains("href=\"/events/\" data-cta=\"primary\">See other events</a>", main, StringComparison.Ordinal);
        Assert.All(["20 EUR", "Everyone", "Sold out", "r.example", "call.example", "event.ics", "No registration"], gone => Assert.DoesNotContain(gone, main, StringComparison.Ordinal));
        Assert.DoesNotContain("\"offers\"", Html(Keys, now), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-10T12:00+01:00", "10 December 2026</time>, 10:00</span>")]
    [InlineData("2026-12-12T16:00+01:00", "10–12 December 2026</time></span>")]
    [InlineData("2027-01-02T12:00+01:00", "10 December 2026–2 January 2027</time></span>")]
    public void A_row_says_all_days_too(string end, string days) =>
        Event($"end: {end}").HasFile("events/index.html", $"<span><time datetime=\"2026-12-10T10:00:00+01:00\">{days}");

    [Theory]
    [InlineData("2026-12-10T18:00+01:00", "<time class=\"date-block\" datetime=\"2026-12-10T10:00:00+01:00\"><span>Thursday</span> <b>10</b> <span>December 2026</span></time>")]
    [InlineData("2026-12-11T01:30+01:00", "<span>Thursday</span> <b>10</b> <span>December 2026</span>")]
    [InlineData("2026-12-11T16:00+01:00", "<time class=\"date-block date-range\" datetime=\"2026-12-10T10:00:00+01:00\"><b>10–11</b> <span>December 2026</span></time>")]
    [InlineData("2026-12-12", "<b>10–12</b> <span>December 2026</span>")]
    [InlineData("2027-01-02T12:00+01:00", "<b>10</b> <span>December 2026 –</span> <b>2</b> <span>January 2027</span>")]
    public void A_date_block_shows_all_days(string end, string block)
    {
        var build = Event($"end: {end}");
        Assert.Contains(block, build.Text("events/e/index.html"), StringComparison.Ordinal);
        Assert.Contains(block, build.Text("events/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_block_over_the_end_of_a_month_names_both() =>
        Assert.Contains("<b>30</b> <span>November –</span> <b>2</b> <span>December 2026</span>", TestSite.Build("""
            -- content/events/e.md --
            ---
            title: A day of planning
            summary: A day on which planners sit together and compare how they plan their weeks.
            published: 2026-11-01
            start: 2026-11-30
            end: 2026-12-02
            ---
            """).Text("events/e/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("mode: online", true)]
    [InlineData("mode: in-person\nvenue: {name: Town hall, city: Gothenburg}", false)]
    public void The_time_where_the_reader_is_stands_only_where_one_can_take_part_from_elsewhere(string mode, bool expected) =>
        Assert.Equal(expected, Html(mode).Contains("data-local", StringComparison.Ordinal));

    [Theory]
    [InlineData("Office hours", 1)]
    [InlineData("Night desk", 2)]
    public void A_series_that_is_called_like_the_kind_is_not_said_twice(string series, int chips) =>
        Assert.Equal(chips, Inside($"kind: office-hours\nseries: {series}").Split("chip-plain").Length - 1);

    [Fact]
    public void A_disclosure_begins_with_the_kind_of_tie() =>
        Assert.Contains("<p class=\"notice notice-disclosure-partner\"><b>With a partner.</b> A firm pays for the hall.</p>", Html("mode: in-person\nvenue: {name: Town hall, city: Gothenburg}"));

    [Fact]
    public void Faces_without_a_name_stand_once_among_those_of_a_discussion()
    {
        var html = TestSite.Build("""
            -- content/people/mara.yml --
            name: Mara Lind
            consent: {state: granted, scopes: {quote: yes, name: yes}}
            -- content/people/ida.yml --
            name: Ida Berg
            consent: {state: granted, scopes: {quote: yes}}
            -- content/people/olof.yml --
            name: Olof Dahl
            consent: {state: granted, scopes: {quote: yes}}
            -- content/discussions/d.md --
            ---
            title: A thread
            summary: A thread in which two people speak without their names and one with hers.
            published: 2026-11-01
            source: {visibility: public}
            ---
            :::post {by=ida}
            How?
            :::
            :::post {by=olof}
            So.
            :::
            :::post {by=mara}
            Or so.
            :::
            """).Text("discussions/index.html");
        Assert.Equal(2, html.Split("<span class=\"avatar").Length - 1);
    }
}
