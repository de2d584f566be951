namespace SiteGen.Tests.Browser;

/// <summary>Pages with as much as there may be, and pages with nothing: whole on the smallest phone, also in letters twice as large.</summary>
[Collection(BrowserTests.Name)]
public sealed class EdgeSiteTests(Browsing browsing)
{
    [BrowserTheory]
    [InlineData("", ".counts a", ".tags a", ".card h3 a", ".metrics .number", ".digest input")]
    [InlineData("discussions/many/", "#post-200", ".answer bdi:has-text('منى')")]
    [InlineData("discussions/single/", ".post")]
    [InlineData("stories/a/", ".facts dd a", ".numbers .number", ".quote")]
    [InlineData("stories/", "[class*=row-], .card")]
    [InlineData("topics/long/", "[aria-labelledby=_start] h3 a", "[aria-labelledby=_answers] h3 a", ".also")]
    [InlineData("events/long/", ".date-range", ".venue")]
    [InlineData("people/", "span.avatar")]
    [InlineData("people/mona/", ".profile-head span.avatar")]
    [InlineData("metrics/", ".number")]
    public Task A_full_page_is_whole_and_open_to_everybody(string path, params string[] parts) => IsWhole(EdgeSites.Full, path, parts);

    [BrowserTheory]
    [InlineData("", ".hero")]
    [InlineData("topics/quiet/", ".empty a")]
    public Task An_empty_page_is_whole_and_open_to_everybody(string path, params string[] parts) => IsWhole(EdgeSites.Empty, path, parts);

    private async Task IsWhole(ServedSite site, string path, string[] parts)
    {
        await using var visit = await Visit.Open(browsing.Usual, site, path, Screen.SmallPhone);
        foreach (var part in parts) Assert.True(await visit.Page.Locator(part).CountAsync() > 0, $"There is no {part}.");
        Found.Nothing(await visit.Barriers());
        Found.Nothing(await Lost(visit));
        await visit.DoubleLetters();
        Found.Nothing(await Lost(visit));
        Found.Nothing(await visit.Barriers());
        await visit.Show(Screen.Desk with { Dark = true });
        Found.Nothing(await Lost(visit));
        Found.Nothing(await visit.Barriers());
        Found.Nothing(visit.Troubles);
    }

    private static async Task<IEnumerable<string>> Lost(Visit visit) => [.. await visit.Sideways(), .. await visit.CutOff(), .. await visit.Squeezed()];
}
