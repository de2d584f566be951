using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>What the script adds to pages that work without it.</summary>
[Collection(BrowserTests.Name)]
public sealed class AdditionTests(Browsing browsing)
{
    private const string Thread = "discussions/fill-same-day-cancellations/";
    private const string Scheme = "() => getComputedStyle(document.documentElement).colorScheme";

    [BrowserFact]
    public async Task The_switch_turns_the_scheme_and_the_next_page_keeps_it_from_its_first_paint()
    {
        // A browser of its own, since it remembers.
        await using var own = await browsing.Usual.Browser!.NewContextAsync();
        await using var visit = await Visit.Open(own, browsing.Sample, "", Screen.Desk);
        await visit.Page.GetByText("Switch between light and dark").ClickAsync();
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>(Scheme));
        await visit.Page.GotoAsync(browsing.Sample.Address(Thread), new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await visit.Page.WaitForFunctionAsync("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>(Scheme));
        await visit.Page.GetByText("Switch between light and dark").ClickAsync();
        Assert.Equal("light", await visit.Page.EvaluateAsync<string>(Scheme));
    }

    [BrowserFact]
    public async Task A_copied_quotation_says_who_said_it_and_where()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, Thread, Screen.Desk);
        var copied = await Copied(visit, visit.Page.Locator(".answer [data-do=quote]"));
        Assert.StartsWith("\u201CWe keep a \"could come sooner\" list per postcode.", copied, StringComparison.Ordinal);
        Assert.Contains("\u2014 Devon Achterberg, How do you fill the hole when a customer cancels at 07:40? · Fieldwork Circle", copied, StringComparison.Ordinal);
        Assert.EndsWith($"/{Thread}#post-5", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_copied_link_is_the_address_of_the_page()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, Thread, Screen.Phone);
        Assert.EndsWith($"/{Thread}", await Copied(visit, visit.Page.Locator("[data-do=copy]")), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Copied");
    }

    [BrowserFact]
    public async Task An_event_to_take_part_in_from_anywhere_tells_its_time_where_the_reader_is()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, "events/ama-battery-sites/", Screen.Desk);
        await Assertions.Expect(visit.Page.Locator("[data-local]")).ToContainTextAsync("where you are");
    }

    [BrowserFact]
    public async Task Without_scripts_no_button_stands_there_that_would_do_nothing()
    {
        await using var visit = await Visit.Open(browsing.WithoutScripts, browsing.Sample, Thread, Screen.Desk);
        Assert.Equal(0, await visit.Page.Locator("button:visible").CountAsync());
    }

    // Headless browsers keep no clipboard: what would go there is caught.
    private static async Task<string> Copied(Visit visit, ILocator button)
    {
        await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; }");
        await button.ClickAsync();
        return await visit.Page.EvaluateAsync<string>("() => window.copied");
    }
}
