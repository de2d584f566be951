using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class RecapTests
{
    private const string Body = "Near words.\n\n<!--recap-->\n\n## Farside heading\n\nFarside text[^1].\n\n[^1]: Farside note.";

    [Theory]
    [InlineData("")]
    [InlineData("\naccess: preview\npreview: more")]
    public void Without_the_group_the_text_of_a_recap_is_shown_nowhere_and_told(string more)
    {
        var build = TestSite.Build(Event(more, more.Length == 0 ? Body : Body.Replace("[^1]:", "<!--more-->\n\n[^1]:", StringComparison.Ordinal)));
        build.HasFile("events/a/index.html", "Near words.").Finds("SG0610", "content/events/a.md").Nowhere("farside");
    }

    [Fact]
    public void Before_its_date_it_is_shown_nowhere_and_that_is_no_mistake() =>
        TestSite.Build(Event("\nrecap: {published: 2026-12-24}", Body)).HasFile("events/a/index.html", "Near words.").FindsNothing().Nowhere("farside");

    [Theory]
    [InlineData("\nrecap: {published: 2026-11-20}")]
    [InlineData("\nrecap: {takeaways: [Come early]}")]
    public void From_its_date_on_it_is_shown(string recap) =>
        TestSite.Build(Event(recap, Body)).HasFile("events/a/index.html", "Near words.", "Farside heading", "Farside text", "Farside note.").FindsNothing();

    [Theory]
    [InlineData("See [it](#farside-heading).", "#farside-heading")]
    [InlineData("See [it][far].", "far")]
    [InlineData("A word[^1].", "^1")]
    public void What_leads_into_a_recap_before_its_date_is_a_hint(string text, string what)
    {
        var build = TestSite.Build(Event("\nrecap: {published: 2026-12-24}", Body.Replace("Near words.", text, StringComparison.Ordinal) + "\n[far]: https://far.test/"));
        var hint = Assert.Single(build.Findings);
        Assert.Equal("SG0609", hint.Code.Id);
        Assert.Contains(what, hint.Message, StringComparison.Ordinal);
        Assert.Contains("recap", hint.Message, StringComparison.Ordinal);
        build.Nowhere("farside").Nowhere("far.test");
    }

    [Fact]
    public void From_its_date_on_links_into_it_lead_there() =>
        TestSite.Build(Event("\nrecap: {published: 2026-11-20}", Body.Replace("Near words.", "See [it](#farside-heading).", StringComparison.Ordinal))).FindsNothing().HasFile("events/a/index.html", "href=\"#farside-heading\"");

    private static string Event(string more, string body) => $"""
        -- content/events/a.md --
        ---
        title: An event
        summary: An event that is over, with a text on what came of it for those who missed it.
        published: 2026-10-02
        start: 2026-11-12T18:00
        venue: {"{name: The hall, city: Malmo}"}{more}
        ---
        {body}

        """;
}
