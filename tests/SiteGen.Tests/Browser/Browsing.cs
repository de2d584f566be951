using Microsoft.Playwright;
using SiteGen.Tests.Rendering;

namespace SiteGen.Tests.Browser;

/// <summary>One browser for all tests of pages, and the sample community in it.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The sample community as it is built for one fixed day.</summary>
    public ServedSite Sample { get; } = new("https://circle.example/", SampleOutput.Build.Files);

    /// <summary>A browser like most people's, far from where the sample's events are.</summary>
    public IBrowserContext Usual { get; private set; } = null!;

    /// <summary>A browser that runs no scripts.</summary>
    public IBrowserContext WithoutScripts { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Skip is not null) return;
        Assert.True(Chromium.Path is not null, Chromium.Missing);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        Usual = await _browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce, TimezoneId = "America/Bogota" });
        WithoutScripts = await _browser.NewContextAsync(new() { JavaScriptEnabled = false });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Browsing>
{
    public const string Name = "Browser";
}
