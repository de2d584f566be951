namespace SiteGen.Tests.Browser;

/// <summary>The browser that the tests drive: the one that SITEGEN_CHROMIUM names, else Debian's.</summary>
internal static class Chromium
{
    /// <summary>What it is started with. No name is resolved, so that nothing leaves the machine.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    /// <summary>Where it is, or null.</summary>
    public static string? Path { get; } = Find(Environment.GetEnvironmentVariable("SITEGEN_CHROMIUM"));

    /// <summary>Why tests that need it are left out, or null where they run, or have to fail because it is missing.</summary>
    public static string? Skip { get; } = Path is null && Environment.GetEnvironmentVariable("SITEGEN_CI") != "1" ? Missing : null;

    /// <summary>What to do about a missing browser.</summary>
    public const string Missing = "There is no browser: install Debian's package chromium, or name one with SITEGEN_CHROMIUM.";

    private static string? Find(string? named) =>
        !string.IsNullOrEmpty(named) ? (File.Exists(named) ? named : null)
        : File.Exists("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}

/// <summary>A fact about a page in a real browser.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Skip;
}

/// <summary>A theory about pages in a real browser.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Skip;
}
