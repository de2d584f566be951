using SiteGen.Config;
using SiteGen.Content.Kinds;
using SiteGen.Markdown.Leftovers;
using SiteGen.Privacy.Names;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Build;

/// <summary>Loads site.yml and lists what the site requires of its themes.</summary>
internal sealed class ConfigLoader(SourceReader files, BuildOptions options, DiagnosticBag bag)
{
    private static readonly string[] Layouts =
        [.. ContentKind.All.Select(k => k.Layout).Distinct(), "home", "tip-sheet", "person", "list", "404"];

    // Both passes read this text, because the file may change in between.
    private SourceText? _text;

    /// <summary>What every theme must provide.</summary>
    public static ThemeNeeds ThemeNeeds { get; } = new(typeof(SiteBuilder).Assembly.GetName().Version!, Layouts, EngineTexts.Keys);

    /// <summary>The themes that a site has chosen.</summary>
    public static ThemeChoice ThemesOf(SiteConfig config)
    {
        var language = new Located<string>(config.Language, config.LanguageAt);
        return new ThemeChoice(
            config.Theme.Names, language, new SettingsOfSite(config.Theme.Settings, config.SettingsAt), config.Address.Link("/"));
    }

    /// <summary>Returns the configuration with only publishable text; the second pass does not repeat findings of the first.</summary>
    public SiteConfig Redacted(SiteConfig config, Redactor redactor)
    {
        var needed = config.Calls.Values.Select(c => c.Url).Append(config.Join.Url).ToHashSet();
        var quiet = new FieldSource(config.File, new DiagnosticBag()) { Redact = redactor.Apply, Admits = Admits };
        return _text is { } text && SiteConfigReader.Read(text.Text, quiet) is { } redacted
            ? redacted with { Address = config.Address, Join = WithAddress(redacted.Join) }
            : config;

        // Join must always have an address.
        Join WithAddress(Join join) => join.Url == config.Join.Url ? join : join with { Url = config.Address.Absolute("/") };


        // A call's address cannot be dropped silently as other addresses are.
        bool Admits(string address, Location at)
        {
            if (!needed.Contains(address) || redactor.Carried(address) is not { Name: var name }) return redactor.Admits(address, at);
            if (name.Lapsed) bag.Add(
                Codes.NameLapsed,
                at,
                "a call leads to this address, which carries a name that may not be shown since a consent ended, and the address is "
                    + "left out",
                $"Ask again, or give the call another address.{name.Whose}");
            else bag.Add(
                Codes.BadUrl, at, "a call leads to this address, and it carries a name that may not be shown",
                $"Give the call another address.{name.Whose}");
            return false;
        }
    }

    /// <summary>Returns the configuration, with the base URL of the build options if set; null with a finding when there is none.</summary>
    public SiteConfig? Load()
    {
        var there = SiteConfigReader.Names.Where(files.Tree.Exists).ToList();
        if (there.Count == 0)
        {
            bag.Add(
                Codes.BadConfig, new Location(SiteConfigReader.File), "there is no site.yml here",
                "Run this in the folder of a site, or name the folder with --site.");
            return null;
        }

        if (there.Count > 1)
            bag.Add(Codes.TwoFiles, new Location(there[1]), $"{there[0]} is the site's file already", "Keep one of the two.");
        _text = files.Text(there[0]);
        if (_text is not { } text) return null;
        var config = SiteConfigReader.Read(text.Text, new FieldSource(there[0], bag) { OnText = ValueMarks.To(bag) });
        return config is not null && options.BaseUrl is { } told && SiteAddress.TryParse(told) is { } address
            ? config with { Address = address }
            : config;
    }
}
