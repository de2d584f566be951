using Microsoft.Playwright;
using SiteGen.Tests.Serve;

namespace SiteGen.Tests.Browser;

/// <summary>The preview as an editor uses it.</summary>
[Collection(BrowserTests.Name)]
public sealed class PreviewTests(Browsing browsing)
{
    private const string Article = "content/articles/your-first-week.md";
    private const string ArticleUrl = "articles/your-first-week/";

    [BrowserFact]
    public async Task A_save_reloads_the_page_where_it_stands_and_a_mistake_is_told_in_the_panel()
    {
        await using var preview = await RunningPreview.Start();
        preview.Save(Article, text => text + string.Concat(Enumerable.Repeat("\nA paragraph.\n", 80)));
        await preview.Shows(ArticleUrl, "A paragraph.");
        await using var tab = await Tab.Open(browsing.Usual, preview.Address(ArticleUrl));
        await tab.Badge("No findings");
        await tab.Page.EvaluateAsync("scrollTo(0, 900)");
        preview.Save(Article, text => text.Replace("Thank somebody", "Greet somebody", StringComparison.Ordinal));
        await Assertions.Expect(tab.Page.Locator("main")).ToContainTextAsync("Greet somebody");
        await tab.Badge("No findings");
        Assert.InRange(await tab.Page.EvaluateAsync<double>("scrollY"), 800, 1000);

        preview.Save(Article, text => text.Replace("summary:", "sumary:", StringComparison.Ordinal));
        await tab.Badge("Not built: 1 error");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Not built: 1 error" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#sitegen-preview .panel")).ToContainTextAsync("Did you mean \"summary\"?");
        var link = tab.Page.Locator("#sitegen-preview .panel li a");
        Assert.Equal($"vscode://file{preview.Folder}/{Article}:3:1", await link.GetAttributeAsync("href"));
        await Assertions.Expect(tab.Page.Locator("#sitegen-preview .ribbon")).ToContainTextAsync("The page is older than its source");
        await Assertions.Expect(tab.Page.Locator("main")).ToContainTextAsync("Greet somebody");
        Assert.Empty(await tab.Barriers());
        preview.Save(Article, text => text.Replace("sumary:", "summary:", StringComparison.Ordinal));
        await tab.Badge("No findings");
        Assert.Empty(tab.Troubles);
    }

    [BrowserFact]
    public async Task A_style_sheet_is_swapped_without_a_reload_and_other_pages_stay_as_they_are()
    {
        await using var preview = await RunningPreview.Start();
        var sheet = Path.Combine("themes", "default", "assets", "css", "site.css");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(preview.Folder, sheet))!);
        preview.Save(sheet, _ => "body{color:#111}");
        await preview.Until(async () => (await preview.Get("")).Text.Length > 0 && await CountOfRules(preview) == 1);
        await using var tab = await Tab.Open(browsing.Usual, preview.Address(""));
        await tab.Badge("No findings");
        await tab.Page.EvaluateAsync("window.kept = 'yes'");
        preview.Save(sheet, _ => "body{color:#123456}");
        await Assertions.Expect(tab.Page.Locator("body")).ToHaveCSSAsync("color", "rgb(18, 52, 86)");
        preview.Save("content/privacy.md", text => text + "\nMore words.\n");
        await preview.Shows("privacy/", "More words.");
        await Task.Delay(500);
        Assert.Equal("yes", await tab.Page.EvaluateAsync<string>("window.kept"));
        Assert.Empty(tab.Troubles);
    }

    [BrowserFact]
    public async Task Held_pages_are_shown_at_a_switch_under_a_ribbon()
    {
        await using var preview = await RunningPreview.Start();
        await using var tab = await Tab.Open(browsing.Usual, preview.Address("discussions/who-remembers-names/"));
        await tab.Badge("No findings");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "No findings" }).ClickAsync();
        await tab.Page.GetByLabel("Held pages, as if agreed").CheckAsync();
        await Assertions.Expect(tab.Page.Locator("main")).ToContainTextAsync("Tove Berg");
        await Assertions.Expect(tab.Page.Locator("#sitegen-preview .ribbon")).ToContainTextAsync("Held pages are shown as if everybody had agreed");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "As a visitor" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToContainTextAsync("There is no");
        await tab.Page.GetByLabel("Scheme").SelectOptionAsync("dark");
        Assert.Equal("dark", await tab.Page.EvaluateAsync<string>("document.documentElement.dataset.scheme"));
    }

    [BrowserFact]
    public async Task The_browser_follows_to_the_page_that_was_saved_and_shows_it_at_a_width()
    {
        await using var preview = await RunningPreview.Start(follow: true);
        await using var tab = await Tab.Open(browsing.Usual, preview.Address(""));
        await tab.Badge("No findings");
        preview.Save(Article, text => text.Replace("Thank somebody", "Greet somebody", StringComparison.Ordinal));
        await tab.Page.WaitForURLAsync(preview.Address(ArticleUrl));
        await tab.Badge("No findings");
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "No findings" }).ClickAsync();
        await tab.Page.GetByLabel("Width").SelectOptionAsync("360");
        await Assertions.Expect(tab.Page.FrameLocator("#page").Locator("h1")).ToHaveTextAsync("Your first week in this community");
        Assert.Equal(360, await tab.Page.FrameLocator("#page").Locator("html").EvaluateAsync<int>("e => e.clientWidth"));
        Assert.Empty(tab.Troubles);
    }

    private static async Task<int> CountOfRules(RunningPreview preview)
    {
        var page = (await preview.Get("")).Text;
        var path = System.Text.RegularExpressions.Regex.Match(page, "stylesheet\"? href=\"?/([^\"> ]+)").Groups[1].Value;
        return (await preview.Get(path)).Text.Count(c => c == '{');
    }

    /// <summary>A tab of its own that reaches this machine.</summary>
    private sealed class Tab(IPage page) : IAsyncDisposable
    {
        private readonly List<string> _troubles = [];

        public IPage Page => page;

        public IEnumerable<string> Troubles => _troubles;

        public static async Task<Tab> Open(IBrowserContext browser, string address)
        {
            var tab = new Tab(await browser.NewPageAsync());
            tab.Page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning") tab._troubles.Add(message.Text);
            };
            tab.Page.PageError += (_, error) => tab._troubles.Add(error);
            await tab.Page.SetViewportSizeAsync(1280, 900);
            await tab.Page.GotoAsync(address);
            return tab;
        }

        public Task Badge(string words) => Assertions.Expect(page.Locator("#sitegen-preview .badge")).ToHaveTextAsync(words, new() { Timeout = 20_000 });

        public async Task<IEnumerable<string>> Barriers()
        {
            await page.EvaluateAsync(new Deque.AxeCore.Commons.BundledAxeScriptProvider().GetScript());
            return await page.EvaluateAsync<string[]>(Scripts.Barriers);
        }

        public async ValueTask DisposeAsync() => await page.CloseAsync();
    }
}
