using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>Reads site.yml.</summary>
internal static class SiteConfigReader
{
    /// <summary>The default file name; <c>site.yaml</c> works too.</summary>
    public const string File = "site.yml";

    /// <summary>The file names that are accepted.</summary>
    public static IReadOnlyList<string> Names { get; } = [File, "site.yaml"];

    /// <summary>Reads the configuration, with placeholders for values that findings reject; null when the file is not a YAML map.</summary>
    public static SiteConfig? Read(string text, FieldSource source) =>
        YamlReader.Read(text, source.File, 0, source.Bag) is { } map ? Fields.Read(map, source, Config) : null;

    /// <summary>The keys of the file.</summary>
    public static IReadOnlyList<KeyDeclaration> Keys => Fields.Declared(Config);

    private static SiteConfig Config(Fields f)
    {
        var start = new Location(f.Source.File, 1, 1);
        return Values(f) with
        {
            File = f.Source.File,
            LanguageAt = f.Has("language") ? f.PlaceOf("language") : start,
            SettingsAt = f.Has("theme_settings") ? f.PlaceOf("theme_settings") : start
        };
    }

    private static SiteConfig Values(Fields f) => new()
    {
        Title = f.RequiredText(new("title", Means: "the name of the site"), 110),
        Tagline = f.Text(new("tagline", Means: "stands beside the title and describes the feed"), 200),
        Address = Address(f),
        Language = Language(f),
        Zone = Zone(f),
        Stage = Stage(f),
        Theme = new ChosenThemes(ThemeNames(f), f.Free(new("theme_settings", Means: "values for the settings that the themes offer"))),
        Join = f.Group(Key.Required("join", means: "where visitors join"), Join) ?? new Join("https://invalid.example/", null, ""),
        Calls = f.Named(new("ctas", Means: "calls; an outlined button says that one is an offer"), Call)
            .ToDictionary(c => c.Id, StringComparer.Ordinal),
        CallDefaults = f.Group(
            new("cta_default", Means: "the call of each type; else events use `register` and all others `join`"), CallDefaults)
            ?? new Dictionary<string, Located<string>>(),
        Menus = f.Group(new("menus", Means: MenuMeans), Menus) ?? new Menus([], []),
        Moderators = f.Ids(
            new("moderators", Means: "stand first on `/people/`, with staff; checked: they exist, and there is at least one"),
            "list of people"),
        RemovalUrl = f.Group(new("contact", Means: "how to reach the people behind the site"), c => new Contact(c.Url(
            new("removal", Means: "where to ask for a removal; shown on every page that quotes somebody, and on profiles"), mail: true)))
            ?.Removal,
        AllowHtml = f.Group(new("markdown", Means: "how texts are read"), m => new MarkdownPolicy(
            m.Flag(new("html", Means: "`yes` admits raw HTML outside discussions; default: no")) ?? false))?.Html ?? false,
        MetricsMaxAgeDays = f.Days(new("metrics_max_age", Means: "default `180d`; older metrics are "
            + "[due](../findings.md#sg0304-a-metric-past-its-limit-due) and no longer invite")) ?? 180,
        Organization = f.Group(
            new("organization", Means: "who publishes the site; both keys stand in the structured data of the home page"), Organization)
            ?? new Organization(null, []),
        Params = f.Free(new("params", Means: "for themes, as `site.params.…`")),
    };

    private const string MenuMeans = "sections (`discussions`, `stories`, `events`, `articles`, `resources`, `topics`, `for`, `people`, "
        + "`metrics`, `glossary`, `archive`, `a-z`, `insights`), file names of plain pages, or ids. What has nothing to show yet is left "
        + "out with a hint (SG0705); the default theme lists the sections that neither menu names in a second row of the footer";

    private static LaunchStage? Stage(Fields f)
    {
        var key = new Key("stage", Means: "how far the community is; [blocks](plain-pages.md) of later stages are left out");
        return f.Keys.Any(k => k.Value == "stage") ? f.Choice<LaunchStage>(key) : f.Choice(key, LaunchStage.Foundation);
    }

    private static Menus Menus(Fields f) => new(f.Ids("main", "list of places"), f.Ids("footer", "list of places"));

    private static Organization Organization(Fields f) => new(
        f.Raw(new("logo", Means: "the logo of header and footer"), "file in content/")?.Value,
        f.Urls(new("same_as", Means: "its own pages elsewhere: the row \"Follow\" of the footer")));

    private static SiteAddress Address(Fields f)
    {
        var written = f.Raw(Key.Required("base_url", means: "where the site stands; may hold a path, no query"), "address");
        if (written is null) return new SiteAddress("https://invalid.example", "");
        if (SiteAddress.TryParse(written.Value) is { } address) return address;
        f.Report(
            Codes.BadUrl, "base_url", $"\"{written.Value}\" is not the address of a site",
            "Write https://, the host and, if the site lies below one, its path; no query, no fragment.");
        return new SiteAddress("https://invalid.example", "");
    }

    private static string Language(Fields f)
    {
        var language = f.Raw(
            Key.Required("language", means: "such as `en`, `sv`, `pt-BR`; the theme needs `i18n/<language>.yml`"),
            "language tag")?.Value ?? "en";
        if (language.Length is >= 2 and <= 12 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) return language;
        f.Report(Codes.UnknownChoice, "language", $"\"{language}\" is not a language tag", "Write one such as en, sv or pt-BR (BCP 47).");
        return "en";
    }

    private static TimeZoneInfo Zone(Fields f)
    {
        var written = f.Raw(Key.Required("timezone", means: "for all times without an offset"), "IANA name");
        if (written is null) return TimeZoneInfo.Utc;
        if (LocalTime.Zone(written.Value) is { } zone) return zone;
        f.Report(
            Codes.UnknownZone, "timezone", $"\"{written.Value}\" is not a known time zone",
            "Write its IANA name, such as Europe/Stockholm.");
        return TimeZoneInfo.Utc;
    }

    private static IReadOnlyList<Located<string>> ThemeNames(Fields f)
    {
        var names = f.Ids(
            new("theme", Means: "default `[default]`; the first theme that has a file wins; see [themes](../themes.md)"), "list of names");
        return names.Count > 0 ? names : [new Located<string>("default", f.At)];
    }

    private static Join Join(Fields f) =>
        new(
            f.Url(Key.Required("url")) ?? "https://invalid.example/", Reference(f),
            f.RequiredText(new("cost", Means: "what it costs"), 60));

    // The reference becomes part of the join address.
    private static string? Reference(Fields f) =>
        f.Id(new("ref", Means: "says in join links where the visitor came from")) is { } reference && f.Source.Admits(
            $"?ref={reference.Value}", reference.At) ? reference.Value : null;

    private static Call Call(string id, Fields f)
    {
        var label = f.RequiredText("label", 40);
        var key = new Key("url", Means: "where it leads");
        var url = f.Written("url") is null or "join" ? null : f.Url(key);
        if (url is null) f.Raw(key, "address, or `join`");
        return new Call(id, label, url, f.Flag(new("commercial", Means: "labelled as an offer")) ?? false);
    }

    private static Dictionary<string, Located<string>> CallDefaults(Fields f) =>
        new[] { "discussion", "story", "event", "article", "resource", "topic", "for", "page" }
            .Select(type => new { type, call = f.Id(type) })
            .Where(d => d.call is not null)
            .ToDictionary(d => d.type, d => d.call!, StringComparer.Ordinal);

    private sealed record Contact(string? Removal);

    private sealed record MarkdownPolicy(bool Html);
}
