using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>Reads site.yml.</summary>
internal static class SiteConfigReader
{
    /// <summary>The file that is read; <c>site.yaml</c> will do.</summary>
    public const string File = "site.yml";

    /// <summary>The names that the file may have.</summary>
    public static IReadOnlyList<string> Names { get; } = [File, "site.yaml"];

    /// <summary>The configuration, with stand-ins where a finding says that a value
    /// cannot be used; null when the file is no YAML map.</summary>
    public static SiteConfig? Read(string text, FieldSource source) =>
        YamlReader.Read(text, source.File, 0, source.Bag) is { } map ? Fields.Read(map, source, Config) : null;

    private static SiteConfig Config(Fields f)
    {
        var menus = f.Group("menus", m => new Menus(m.Ids("main"), m.Ids("footer")));
        var start = new Location(f.Source.File, 1, 1);
        return Config(f, menus ?? new Menus([], [])) with
        {
            File = f.Source.File,
            LanguageAt = f.Has("language") ? f.PlaceOf("language") : start,
            SettingsAt = f.Has("theme_settings") ? f.PlaceOf("theme_settings") : start
        };
    }

    private static SiteConfig Config(Fields f, Menus menus) => new()
    {
        Title = f.RequiredText("title", 110),
        Tagline = f.Text("tagline", 200),
        Address = Address(f),
        Language = Language(f),
        Zone = Zone(f),
        Stage = f.Choice<LaunchStage>("stage") ?? (f.Keys.Any(k => k.Value == "stage") ? null : LaunchStage.Foundation),
        Theme = new ChosenThemes(ThemeNames(f), f.Free("theme_settings")),
        Join = f.Required("join", f.Group("join", Join)) ?? new Join("https://invalid.example/", null, ""),
        Calls = f.Named("ctas", Call).ToDictionary(c => c.Id, StringComparer.Ordinal),
        CallDefaults = f.Group("cta_default", CallDefaults) ?? new Dictionary<string, Located<string>>(),
        MainMenu = menus.Main,
        FooterMenu = menus.Footer,
        Moderators = f.Ids("moderators"),
        RemovalUrl = f.Group("contact", c => new Contact(c.Url("removal", mail: true)))?.Removal,
        AllowHtml = f.Group("markdown", m => new MarkdownPolicy(m.Flag("html") ?? false))?.Html ?? false,
        MetricsMaxAgeDays = f.Days("metrics_max_age") ?? 180,
        Organization =
            f.Group("organization", o => new Organization(o.Raw("logo")?.Value, o.Urls("same_as"))) ?? new Organization(null, []),
        Params = f.Free("params"),
    };

    private static SiteAddress Address(Fields f)
    {
        var written = f.Required("base_url", f.Raw("base_url"));
        if (written is null) return new SiteAddress("https://invalid.example", "");
        if (SiteAddress.TryParse(written.Value) is { } address) return address;
        f.Report(
            Codes.BadUrl,
            "base_url",
            $"\"{written.Value}\" is not the address of a site",
            "Write https://, the host and, if the site lies below one, its path; no query, no fragment.");
        return new SiteAddress("https://invalid.example", "");
    }

    private static string Language(Fields f)
    {
        var language = f.Required("language", f.Raw("language"))?.Value ?? "en";
        if (language.Length is >= 2 and <= 12 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return language;
        f.Report(Codes.UnknownChoice, "language", $"\"{language}\" is not a language tag", "Write one such as en, sv or pt-BR (BCP 47).");
        return "en";
    }

    private static TimeZoneInfo Zone(Fields f)
    {
        var written = f.Required("timezone", f.Raw("timezone"));
        if (written is null) return TimeZoneInfo.Utc;
        if (LocalTime.Zone(written.Value) is { } zone) return zone;
        f.Report(
            Codes.UnknownZone,
            "timezone",
            $"\"{written.Value}\" is not a known time zone",
            "Write its IANA name, such as Europe/Stockholm.");
        return TimeZoneInfo.Utc;
    }

    private static IReadOnlyList<Located<string>> ThemeNames(Fields f)
    {
        var names = f.Ids("theme");
        return names.Count > 0 ? names : [new Located<string>("default", f.At)];
    }

    private static Join Join(Fields f) =>
        new(f.Required("url", f.Url("url")) ?? "https://invalid.example/", Reference(f), f.RequiredText("cost", 60));

    // It is published as a part of that address.
    private static string? Reference(Fields f) =>
        f.Id("ref") is { } reference && f.Source.Admits($"?ref={reference.Value}", reference.At) ? reference.Value : null;

    private static Call Call(string id, Fields f)
    {
        var label = f.RequiredText("label", 40);
        var target = f.Raw("url");
        var commercial = f.Flag("commercial") ?? false;
        return new Call(id, label, target is null || target.Value == "join" ? null : f.Url("url"), commercial);
    }

    private static Dictionary<string, Located<string>> CallDefaults(Fields f) =>
        new[] { "discussion", "story", "event", "article", "resource", "topic", "for", "page" }
            .Select(type => new { type, call = f.Id(type) })
            .Where(d => d.call is not null)
            .ToDictionary(d => d.type, d => d.call!, StringComparer.Ordinal);

    private sealed record Menus(IReadOnlyList<Located<string>> Main, IReadOnlyList<Located<string>> Footer);

    private sealed record Contact(string? Removal);

    private sealed record MarkdownPolicy(bool Html);
}
