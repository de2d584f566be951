using System.Text.Json;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>The header by keyboard, and without scripts.</summary>
[Collection(BrowserTests.Name)]
public sealed class HeaderTests(Browsing browsing)
{
    private const string Switch = "Switch between light and dark";

    private sealed record Stop(string Name, double Ring);

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_keyboard_walks_the_header_in_order_with_a_ring_around_each_stop(bool dark)
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, "", Screen.Desk with { Dark = dark });
        var stops = await Walk(visit);
        Assert.Equal(["Skip to content", "Fieldwork Circle", Switch, "Discussions", "Stories", "Events", "Articles", "Join free"], stops.Select(s => s.Name));
        Assert.All(stops, stop => Assert.True(stop.Ring >= 2, $"{stop.Name} has a ring of {stop.Ring} px."));
    }

    [BrowserFact]
    public async Task A_closed_menu_on_a_phone_is_one_stop()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, "", Screen.Phone);
        Assert.Equal(["Skip to content", "Fieldwork Circle", Switch, "Menu"], (await Walk(visit)).Select(s => s.Name));
    }

    [BrowserFact]
    public async Task The_skip_link_leads_past_the_header()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, "discussions/", Screen.Desk);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('main').contains(document.activeElement)"));
    }

    [BrowserFact]
    public async Task The_menu_opens_on_a_phone_without_scripts()
    {
        await using var visit = await Visit.Open(browsing.WithoutScripts, browsing.Sample, "", Screen.Phone);
        var menu = visit.Page.Locator("nav.menu");
        Assert.False(await menu.IsVisibleAsync());
        await visit.Page.Locator(".menu-toggle summary").PressAsync("Enter");
        Assert.True(await menu.IsVisibleAsync());
        await menu.GetByText("Stories").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(browsing.Sample.Address("stories/"));
    }

    private static async Task<List<Stop>> Walk(Visit visit)
    {
        var stops = new List<Stop>();
        while (stops.Count < 20)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var focus = await visit.Page.EvaluateAsync<JsonElement>(Scripts.Focus);
            if (!focus.GetProperty("inHeader").GetBoolean()) return stops;
            stops.Add(new Stop(focus.GetProperty("name").GetString()!, focus.GetProperty("ring").GetDouble()));
        }

        return stops;
    }
}
