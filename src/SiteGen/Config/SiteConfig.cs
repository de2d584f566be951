using SiteGen.Diagnostics;
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
internal sealed record SiteConfig(
    string Title,
    string? Tagline,
    SiteAddress Address,
    string Language,
    TimeZoneInfo Zone,
    LaunchStage? Stage,
    ChosenThemes Theme,
    Join Join,
    IReadOnlyDictionary<string, Call> Calls,
    IReadOnlyDictionary<string, Located<string>> CallDefaults,
    IReadOnlyList<Located<string>> MainMenu,
    IReadOnlyList<Located<string>> FooterMenu,
    IReadOnlyList<Located<string>> Moderators,
    string? RemovalUrl,
    bool AllowHtml,
    int MetricsMaxAgeDays,
    Organization Organization,
    IReadOnlyDictionary<string, string> Params)
{
    /// <summary>The file that was read.</summary>
    public string File { get; init; } = SiteConfigReader.File;

    /// <summary>Where the language is written.</summary>
    public Location LanguageAt { get; init; } = new(SiteConfigReader.File, 1, 1);

    /// <summary>Where the settings of themes are written.</summary>
    public Location SettingsAt { get; init; } = new(SiteConfigReader.File, 1, 1);
}

/// <summary>The chain of themes, nearest first, and the settings that the site overrides.</summary>
internal sealed record ChosenThemes(IReadOnlyList<Located<string>> Names, IReadOnlyDictionary<string, string> Settings);

/// <summary>Where visitors join, under which reference, and at what cost.</summary>
internal sealed record Join(string Url, string? Ref, string Cost);

/// <summary>A call to action. Without an address of its own it leads to joining.</summary>
internal sealed record Call(string Id, string Label, string? Url, bool Commercial);

/// <summary>Who publishes the site: its logo (a file in content/) and its own pages elsewhere.</summary>
internal sealed record Organization(string? Logo, IReadOnlyList<string> SameAs);
