using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.Tests.Browser;

/// <summary>One page in a tab that is its own meanwhile, and whatever went wrong while it loaded.</summary>
public sealed class Visit : IAsyncDisposable
{
    private const string Blank = "about:blank";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly ServedSite _site;
    private readonly bool _spent;
    private readonly ConcurrentQueue<string> _troubles = new();

    private Visit(IPage page, ServedSite site, bool spent) => (Page, _site, _spent) = (page, site, spent);

    /// <summary>The tab.</summary>
    public IPage Page { get; }

    /// <summary>Requests to other hosts and for what is not there, and errors in the console, which violations of the content policy are.</summary>
    public IEnumerable<string> Troubles => _troubles;

    /// <summary>Opens a page of a site.</summary>
    /// <param name="browser">The browser that opens it.</param>
    /// <param name="site">The site.</param>
    /// <param name="path">The page, by its path from the home page.</param>
    /// <param name="screen">What it is shown on.</param>
    /// <param name="first">A script that runs before those of the page, such as to stand in for what the browser would do.</param>
    public static async Task<Visit> Open(IBrowserContext browser, ServedSite site, string path, Screen screen, string? first = null)
    {
        var visit = new Visit(await Tab(browser), site, spent: first is not null);
        await visit.Page.RouteAsync("**/*", visit.Answer);
        visit.Page.Console += visit.Hear;
        visit.Page.PageError += visit.Fail;
        if (first is not null) await visit.Page.AddInitScriptAsync(first);
        await visit.Show(screen);
        await visit.Page.GotoAsync(site.Address(path));
        return visit;
    }

    /// <summary>Moves the page to another screen.</summary>
    public async Task Show(Screen screen)
    {
        await Page.EmulateMediaAsync(new() { ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light });
        await Page.SetViewportSizeAsync(screen.Width, screen.Width < 600 ? 740 : 900);
    }

    /// <summary>Shows text at 200 %, as a reader can ask of the browser.</summary>
    public Task DoubleLetters() => Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

    /// <summary>Loads the pictures below the fold too.</summary>
    public Task LoadPictures() => Page.EvaluateAsync(Scripts.LoadPictures);

    /// <summary>What axe finds, by rule, with the elements.</summary>
    public async Task<IEnumerable<string>> Barriers()
    {
        // In the page itself, and once: the runner for pages with frames opens a tab and loads axe twice for each run, which takes ten times as long.
        if (await Page.EvaluateAsync<bool>("() => typeof axe === 'undefined'")) await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(Scripts.Barriers);
    }

    /// <summary>Words that a box of the page cuts off where nobody can scroll to them.</summary>
    public async Task<IEnumerable<string>> CutOff() => await Page.EvaluateAsync<string[]>(Scripts.CutOff);

    /// <summary>Words that stand letter by letter in a column too narrow for them.</summary>
    public async Task<IEnumerable<string>> Squeezed() => await Page.EvaluateAsync<string[]>(Scripts.Squeezed);

    /// <summary>What stands beyond the left or right edge of the window.</summary>
    public async Task<IEnumerable<string>> Sideways() => await Page.EvaluateAsync<string[]>(Scripts.Sideways);

    /// <summary>How far the page moved under the reader while it loaded: the layout shift score.</summary>
    public Task<double> Shift() => Page.EvaluateAsync<double>(Scripts.Shift);

    /// <summary>The addresses on this site that the page names and that are not there.</summary>
    public async Task<IEnumerable<string>> DeadAddresses() =>
        (await Page.EvaluateAsync<string[]>(Scripts.Addresses)).Where(a => _site.Owns(a) && !_site.Has(a)).Distinct();

    /// <summary>Leaves the tab to the next visit; a tab with a script of its own would bring it along, and is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        Page.Console -= Hear;
        Page.PageError -= Fail;
        await Page.UnrouteAllAsync();
        await (_spent ? Page.CloseAsync() : Page.GotoAsync(Blank));
    }

    // Every new tab is a window with a toolbar to the browser, which costs it more than all that is done in the tab.
    private static async Task<IPage> Tab(IBrowserContext browser) => browser.Pages.FirstOrDefault(tab => tab.Url == Blank) ?? await browser.NewPageAsync();

    private Task Answer(IRoute route)
    {
        var url = route.Request.Url;
        Note(!_site.Owns(url), $"foreign: {url}");
        if (!_site.Owns(url)) return route.AbortAsync();
        Note(!_site.Has(url), $"missing: {url}");
        return _site.Answer(route);
    }

    private void Hear(object? tab, IConsoleMessage message) => Note(message.Type is "error" or "warning", $"console: {message.Text}");

    private void Fail(object? tab, string error) => Note(true, $"script: {error}");

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble) _troubles.Enqueue(what);
    }
}

/// <summary>The width of the window in CSS pixels, and the reader's colour scheme.</summary>
public sealed record Screen(int Width, bool Dark = false)
{
    public static readonly Screen Desk = new(1280);
    public static readonly Screen SmallDesk = new(1024);
    public static readonly Screen Tablet = new(768);
    public static readonly Screen Phone = new(360);
    public static readonly Screen SmallPhone = new(320);
}
