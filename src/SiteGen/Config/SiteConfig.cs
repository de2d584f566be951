using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>How far the community is; modules of later stages stay off until then.</summary>
internal enum LaunchStage
{
    Foundation,
    Engagement,
    Growth,
    Maturity,
}

/// <summary>site.yml: who the site is, where it stands and what its policies are.</summary>
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

    /// <summary>The file that was read.</summary>
    public string File { get; init; } = SiteConfigReader.File;

    /// <summary>Where the language is written.</summary>
    public Location LanguageAt { get; init; } = new(SiteConfigReader.File, 1, 1);

    /// <summary>Where the settings of themes are written.</summary>
    public Location SettingsAt { get; init; } = new(SiteConfigReader.File, 1, 1);
}

/// <summary>What header and footer lead to: sections, plain pages, ids.</summary>
internal sealed record Menus(IReadOnlyList<Located<string>> Main, IReadOnlyList<Located<string>> Footer);

/// <summary>The chain of themes, nearest first, and the settings that the site overrides.</summary>
internal sealed record ChosenThemes(IReadOnlyList<Located<string>> Names, IReadOnlyDictionary<string, string> Settings);

/// <summary>Where visitors join, under which reference, and at what cost.</summary>
internal sealed record Join(string Url, string? Ref, string Cost);

/// <summary>A call to action. Without an address of its own it leads to joining.</summary>
internal sealed record Call(string Id, string Label, string? Url, bool Commercial);

/// <summary>Who publishes the site: its logo (a file in content/) and its own pages elsewhere.</summary>
internal sealed record Organization(string? Logo, IReadOnlyList<string> SameAs);
