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
        await using var ownContext = await browsing.Usual.Browser!.NewContextAsync();
        await using var visit = await Visit.Open(ownContext, browsing.Sample, "", Screen.Desk);
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
        Assert.EndsWith(
            $"\u201D\n\u2014 Devon Achterberg, How do you fill the hole when a customer cancels at 07:40? · Fieldwork Circle\n{browsing.Sample.Address(Thread)}#post-5",
            copied,
            StringComparison.Ordinal);
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
    public async Task The_button_to_share_hands_over_the_title_and_the_address_and_minds_no_second_thoughts()
    {
        const string Stub = "navigator.share = what => { window.shared = JSON.stringify(what); return Promise.reject(new DOMException('The reader thought better of it.', 'AbortError')); };";
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, Thread, Screen.Phone, Stub);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Share…" }).ClickAsync();
        Assert.Equal(
            $$"""{"title":"How do you fill the hole when a customer cancels at 07:40? · Fieldwork Circle","url":"{{browsing.Sample.Address(Thread)}}"}""",
            await visit.Page.EvaluateAsync<string>("() => window.shared"));
        Found.Nothing(visit.Troubles);
    }

    [BrowserFact]
    public async Task A_browser_that_cannot_share_is_offered_no_button_for_it()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, Thread, Screen.Phone, "Object.defineProperty(navigator, 'share', { value: undefined });");
        Assert.True(await visit.Page.Locator("[data-do=copy]").IsVisibleAsync());
        Assert.False(await visit.Page.Locator("[data-do=share]").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task The_button_to_print_prints_the_sheet_once()
    {
        await using var visit = await Visit.Open(browsing.Usual, browsing.Sample, SamplePages.Paths["tip sheet"], Screen.Desk, "window.prints = 0; window.print = () => window.prints++;");
        await visit.Page.Locator("[data-do=print]").ClickAsync();
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("() => window.prints"));
    }

    // Headless browsers keep no clipboard: what would go there is caught.
    private static async Task<string> Copied(Visit visit, ILocator button)
    {
        await visit.Page.EvaluateAsync("() => { navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; }");
        await button.ClickAsync();
        return await visit.Page.EvaluateAsync<string>("() => window.copied");
    }
}
