using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>Pages in a browser that runs no scripts.</summary>
[Collection(BrowserTests.Name)]
public sealed class WithoutScriptTests(Browsing browsing)
{
    private const string Service = "https://app.circle.example/digest";

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task Every_link_of_a_page_leads_somewhere(string kind)
    {
        await using var visit = await Open(kind);
        Assert.NotEqual(0, await visit.Page.Locator("a").CountAsync());
        Found.Nothing(await visit.DeadAddresses());
        Found.Nothing(await visit.Page.EvaluateAsync<string[]>(Scripts.Nowhere));
        Found.Nothing(visit.Troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(SamplePages.Kinds), MemberType = typeof(SamplePages))]
    public async Task Nothing_of_a_page_stands_there_that_would_do_nothing_and_its_menu_opens(string kind)
    {
        await using var visit = await Open(kind);
        var scripted = visit.Page.Locator("[data-do], [data-local], button:not(form *)");
        Assert.NotEqual(0, await scripted.CountAsync());
        Assert.Equal(0, await scripted.Locator("visible=true").CountAsync());
        var links = visit.Page.Locator("nav.menu a");
        Assert.Equal(0, await links.Locator("visible=true").CountAsync());
        await visit.Page.Locator(".menu-toggle summary").ClickAsync();
        Assert.Equal(5, await links.Locator("visible=true").CountAsync());
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_form_of_the_digest_sends_an_address_to_its_service_and_nothing_without_one(bool scripts)
    {
        await using var visit = await Visit.Open(scripts ? browsing.Usual : browsing.WithoutScripts, browsing.Sample, "start/", Screen.Phone);
        await visit.Page.RouteAsync(Service, route => route.FulfillAsync(new() { Body = "Thank you." }));
        var (form, sent) = (visit.Page.Locator(".digest form"), new List<IRequest>());
        visit.Page.Request += (_, request) => { if (request.IsNavigationRequest) sent.Add(request); };
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await form.GetByLabel("E-mail address").FillAsync("not an address");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await form.GetByLabel("E-mail address").FillAsync("ana@firm.example");
        await form.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(Service);
        var request = Assert.Single(sent);
        Assert.Equal(("POST", "email=ana%40firm.example"), (request.Method, request.PostData));
        Found.Nothing(visit.Troubles);
    }

    private Task<Visit> Open(string kind) => Visit.Open(browsing.WithoutScripts, browsing.Sample, SamplePages.Paths[kind], Screen.Phone);
}
