using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>How far the community has developed; modules of later stages stay off until then.</summary>
internal enum LaunchStage
{
    Foundation,
    Engagement,
    Growth,
    Maturity,
}

/// <summary>The settings of site.yml: identity, address and policies of the site.</summary>
internal sealed record SiteConfig
{
    public required string Title { get; init; }
    public string? Tagline { get; init; }
    public required SiteAddress Address { get; init; }
    public required string Language { get; init; }
    public required TimeZoneInfo Zone { get; init; }
    public LaunchStage? Stage { get; init; }
    public required ChosenThemes Theme { get; init; }
    public required Join Join { get; init; }
    public required IReadOnlyDictionary<string, Call> Calls { get; init; }
    public required IReadOnlyDictionary<string, Located<string>> CallDefaults { get; init; }
    public required Menus Menus { get; init; }
    public required IReadOnlyList<Located<string>> Moderators { get; init; }
    public string? RemovalUrl { get; init; }
    public required bool AllowHtml { get; init; }
    public required int MetricsMaxAgeDays { get; init; }
    public required Organization Organization { get; init; }
    public required IReadOnlyDictionary<string, string> Params { get; init; }

    /// <summary>The path of the configuration file.</summary>
    public string File { get; init; } = SiteConfigReader.File;

    /// <summary>Where the language is written.</summary>
    public Location LanguageAt { get; init; } = new(SiteConfigReader.File, 1, 1);

    /// <summary>Where the settings of themes are written.</summary>
    public Location SettingsAt { get; init; } = new(SiteConfigReader.File, 1, 1);
}

/// <summary>The targets of header and footer links: sections, plain pages, ids.</summary>
internal sealed record Menus(IReadOnlyList<Located<string>> Main, IReadOnlyList<Located<string>> Footer);

/// <summary>The chain of themes, nearest first, and the settings that the site overrides.</summary>
internal sealed record ChosenThemes(IReadOnlyList<Located<string>> Names, IReadOnlyDictionary<string, string> Settings);

/// <summary>Where visitors join, with which referral code, and at what cost.</summary>
internal sealed record Join(string Url, string? Ref, string Cost);

/// <summary>A call to action; without an address it leads to the join page.</summary>
internal sealed record Call(string Id, string Label, string? Url, bool Commercial);

/// <summary>The publisher of the site: its logo (a file in content/) and its pages elsewhere.</summary>
internal sealed record Organization(string? Logo, IReadOnlyList<string> SameAs);
