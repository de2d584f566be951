using SiteGen.Content.Kinds.Events;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class EventDataTests
{
    private const string Page = "events/e/index.html";

    private static TestBuild Build(string keys, string now = TestSite.Now) => TestSite.Build($$"""
        -- content/events/e.md --
        ---
        title: A day of planning
        summary: A day on which planners sit together and compare how they plan their weeks.
        published: 2026-11-01
        start: 2026-12-10T10:00
        end: 2026-12-10T16:00
        {{keys}}
        ---
        Text.
        """, now);

    [Theory]
    [InlineData("mode: in-person")]
    [InlineData("mode: hybrid")]
    [InlineData("mode: online")]
    public void What_moved_online_is_online_for_the_page_for_machines_and_for_calendars(string mode)
    {
        var build = Build($"{mode}\nevent_status: moved-online\nonline_url: https://call.example/e\nvenue: {{name: Town hall, street: Street 1, city: Malmo}}");
        build.HasFile(Page, ">Moved online</span>", "<dd>Online<").HasFile("events/index.html", "<span>Online</span>");
        var node = build.Node(Page, "Event");
        Assert.Equal(("https://schema.org/EventMovedOnline", "https://schema.org/OnlineEventAttendanceMode"), (node.Text("eventStatus"), node.Text("eventAttendanceMode")));
        var place = Assert.Single(node.Items("location"));
        Assert.Equal(("VirtualLocation", "https://call.example/e"), (place.Text("@type"), place.Text("url")));
        build.HasFile("events/e/event.ics", "\r\nLOCATION:https://call.example/e\r\n");
        Assert.All(["Town hall", "Malmo"], gone => build.Nowhere(gone));
        build.FindsNothing();
    }

    [Fact]
    public void A_hall_is_no_town()
    {
        var place = Assert.Single(Build("venue: {name: Hall}").Node(Page, "Event").Items("location"));
        Assert.Equal(("Place", "Hall", null), (place.Text("@type"), place.Text("name"), place.Text("address")));
        var address = Assert.Single(Build("venue: {name: Hall, city: Malmo}").Node(Page, "Event").Items("location")).GetProperty("address");
        Assert.Equal("{\"@type\":\"PostalAddress\",\"addressLocality\":\"Malmo\"}", address.GetRawText());
    }

    [Theory]
    [InlineData("Free", "0", null)]
    [InlineData("\"0\"", "0", null)]
    [InlineData("1900 SEK", "1900", "SEK")]
    [InlineData("€12.50", "12.5", "EUR")]
    public void A_price_is_an_offer(string written, string price, string? currency)
    {
        var offer = Build($"venue: {{name: Hall}}\nprice: {written}").Node(Page, "Event").GetProperty("offers");
        Assert.Equal((price, currency, "https://schema.org/InStock", null), (offer.Text("price"), offer.Text("priceCurrency"), offer.Text("availability"), offer.Text("url")));
    }

    [Theory]
    [InlineData("price: 20 EUR for members")]
    [InlineData("register_url: https://r.example/")]
    [InlineData("price: 20 EUR\nevent_status: cancelled")]
    public void Without_a_price_that_machines_can_read_there_is_no_offer(string keys) =>
        Assert.Null(Build($"venue: {{name: Hall}}\n{keys}").Node(Page, "Event").Text("offers"));

    [Fact]
    public void An_offer_leads_to_the_registration_and_knows_when_all_is_taken()
    {
        var offer = Build("venue: {name: Hall}\nprice: 20 EUR\nsold_out: yes\nregister_url: https://r.example/").Node(Page, "Event").GetProperty("offers");
        Assert.Equal(("https://r.example/", "https://schema.org/SoldOut"), (offer.Text("url"), offer.Text("availability")));
    }

    [Theory]
    [InlineData("20 EUR", "20", "EUR")]
    [InlineData("EUR 20", "20", "EUR")]
    [InlineData("20 €", "20", "EUR")]
    [InlineData("20\u00A0€", "20", "EUR")]
    [InlineData("£5", "5", "GBP")]
    [InlineData("$5", "5", "USD")]
    [InlineData("1,900 SEK", "1900", "SEK")]
    [InlineData("1.900 SEK", "1900", "SEK")]
    [InlineData("1 900 SEK", "1900", "SEK")]
    [InlineData("1'900.50 CHF", "1900.5", "CHF")]
    [InlineData("1.900,50 €", "1900.5", "EUR")]
    [InlineData("12,5 €", "12.5", "EUR")]
    [InlineData("1,234,567 JPY", "1234567", "JPY")]
    [InlineData("12.50 KWD", "12.5", "KWD")]
    [InlineData("0 EUR", "0", "EUR")]
    [InlineData("free", "0", null)]
    public void A_price_is_an_amount_and_a_currency(string written, string digits, string? currency)
    {
        Assert.True(Price.TryRead(written, out var price));
        Assert.Equal((digits, currency), (price.Digits, price.Currency));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("20 eur")]
    [InlineData("20 XYZ")]
    [InlineData("from 20 EUR")]
    [InlineData("20 to 30 EUR")]
    [InlineData("20-30 EUR")]
    [InlineData("20 EUR + VAT")]
    [InlineData("€ 20 EUR")]
    [InlineData("CA$20")]
    [InlineData("1.500 KWD")]
    [InlineData("1,9,0 SEK")]
    [InlineData("1,900,50 SEK")]
    [InlineData("1.2.3 EUR")]
    [InlineData("-5 EUR")]
    [InlineData("12345678901234567890123456789012345 EUR")]
    [InlineData("Free for members")]
    [InlineData("00")]
    public void All_else_is_for_people_only(string? written) => Assert.False(Price.TryRead(written, out _));

    [Theory]
    [InlineData("2026-12-10T09:59", "Upcoming")]
    [InlineData("2026-12-10T10:00", "Happening now")]
    [InlineData("2026-12-10T15:59", "Happening now")]
    [InlineData("2026-12-10T16:00", "Past")]
    public void An_event_that_takes_place_says_so(string now, string state)
    {
        var build = Build("venue: {name: Hall}", now + ":00+01:00");
        build.HasFile(Page, $">{state}</span>");
        if (state == "Past") return;
        build.HasFile("events/index.html", $">{state}</span>", state == "Upcoming" ? "<h2 id=\"_upcoming\">Upcoming</h2>" : "<h2 id=\"_upcoming\">Now and next</h2>");
    }

    [Theory]
    [InlineData("event_status: postponed", "Postponed")]
    [InlineData("event_status: cancelled", "Cancelled")]
    [InlineData("event_status: rescheduled", "Happening now")]
    [InlineData("event_status: moved-online", "Happening now")]
    public void One_that_does_not_take_place_then_says_that(string keys, string state) =>
        Build($"venue: {{name: Hall}}\n{keys}", "2026-12-10T12:00:00+01:00").HasFile(Page, $">{state}</span>");

    [Theory]
    [InlineData("mode: online\nonline_url: https://call.example/e\nregister_url: https://r.example/", "https://call.example/e")]
    [InlineData("mode: online\nregister_url: https://r.example/", "https://circle.test/events/e/")]
    [InlineData("mode: online", "https://circle.test/events/e/")]
    public void Where_it_takes_place_online_is_not_where_one_registers(string keys, string url) =>
        Assert.Equal(url, Assert.Single(Build(keys).Node(Page, "Event").Items("location")).Text("url"));

    [Theory]
    [InlineData("venue: {name: Hall}", "Event")]
    [InlineData("", "")]
    public void A_cancelled_one_keeps_its_place_and_without_one_there_is_no_data_of_an_event(string venue, string types)
    {
        var build = Build($"event_status: cancelled\n{venue}");
        Assert.Equal(types, build.Types(Page));
        if (types.Length > 0) Assert.Equal("https://schema.org/EventCancelled", build.Node(Page, "Event").Text("eventStatus"));
    }

    [Fact]
    public void A_hybrid_one_has_two_places() =>
        Assert.Equal(["Place", "VirtualLocation"], Build("mode: hybrid\nvenue: {name: Hall}").Node(Page, "Event").Items("location").Select(l => l.Text("@type")));

    [Theory]
    [InlineData("start: 2026-12-10T10:00\nend: 2026-12-10")]
    [InlineData("start: 2026-12-10\nend: 2026-12-10")]
    public void An_end_that_is_only_the_day_prints_no_dash_and_stays_a_day(string times)
    {
        var build = TestSite.Build($$"""
            -- content/events/e.md --
            ---
            title: A day of planning
            summary: A day on which planners sit together and compare how they plan their weeks.
            published: 2026-11-01
            venue: {name: Hall}
            {{times}}
            ---
            """);
        var when = build.Text(Page).Split("<dt>When</dt>")[1].Split("</dd>")[0];
        Assert.DoesNotContain("–", when, StringComparison.Ordinal);
        Assert.Equal("2026-12-10", build.Node(Page, "Event").Text("endDate"));
    }
}
