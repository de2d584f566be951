using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class EventPageTests
{
    private static string Html(string mode) => TestSite.Build($$"""
        -- content/events/e.md --
        ---
        title: A day of planning
        summary: A day on which planners sit together and compare how they plan their weeks.
        published: 2026-11-01
        start: 2026-12-10T10:00+01:00
        {{mode}}
        disclosure: {kind: partner, text: "A firm pays for the hall."}
        ---
        Text.
        """).Text("events/e/index.html");

    [Theory]
    [InlineData("mode: online\nonline_url: https://call.example/e", true)]
    [InlineData("mode: in_person\nvenue: {name: Town hall, city: Gothenburg}", false)]
    public void The_time_where_the_reader_is_stands_only_where_one_can_take_part_from_elsewhere(string mode, bool expected) =>
        Assert.Equal(expected, Html(mode).Contains("data-local", StringComparison.Ordinal));

    [Fact]
    public void A_disclosure_begins_with_the_kind_of_tie() =>
        Assert.Contains("<p class=\"notice notice-disclosure-partner\"><b>With a partner.</b> A firm pays for the hall.</p>", Html("mode: in_person\nvenue: {name: Town hall, city: Gothenburg}"));

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
