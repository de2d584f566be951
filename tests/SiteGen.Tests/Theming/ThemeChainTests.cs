using SiteGen.Diagnostics;

namespace SiteGen.Tests.Theming;

public class ThemeChainTests
{
    private const string Two = """
        -- themes/default/theme.yml --
        name: Default
        settings: {accent: blue, wide: "no"}
        -- themes/default/i18n/en.yml --
        hello: Hello
        bye: Bye
        -- themes/default/layouts/page.sbn-html --
        default {{ include 'foot' }}
        -- themes/default/partials/foot.sbn-html --
        {{ t "hello" }} {{ t "bye" }} {{ asset "a.txt" }}
        -- themes/default/assets/a.txt --
        a
        -- themes/ours/theme.yml --
        settings: {accent: red}
        -- themes/ours/i18n/en.yml --
        hello: Hi
        -- themes/ours/layouts/page.sbn-html --
        ours {{ include 'foot' }}
        -- themes/ours/assets/a.txt --
        b
        -- content/secret.txt --
        s
        """;

    [Fact]
    public void The_first_theme_that_has_a_file_wins_file_by_file_and_text_by_text()
    {
        var themes = Themes.Load(Two, "ours", "default");
        Assert.Empty(themes.Lines);
        Assert.StartsWith("ours Hi Bye /base/assets/a.", themes.Rendered(Views.Page()));
        Assert.Equal("red", themes.Theme.Settings["accent"]);
        Assert.Equal("no", themes.Theme.Settings["wide"]);
        Assert.Equal("b"u8.ToArray(), themes.Theme.Assets.All.Single().Bytes.AsSpan(0, 1).ToArray());
    }

    [Fact]
    public void Nothing_outside_the_themes_is_read()
    {
        var files = new ThemeFiles(Two);
        Themes.Load(new SiteFiles(files), "ours", "default");
        Assert.All(files.Asked, path => Assert.StartsWith("themes/", path));
    }

    [Fact]
    public void An_unknown_theme_is_found_where_it_is_written_with_a_suggestion() =>
        Themes.Load(Two, "default", "our").Has(Codes.UnknownTheme, "site.yml:1:10", "\"our\"", "\"ours\"");

    [Theory]
    [InlineData("../content")]
    [InlineData("Ours")]
    [InlineData("")]
    public void A_theme_name_of_other_characters_is_refused(string name) =>
        Themes.Load(Two, name).Has(Codes.BadThemeName, "site.yml:1:9");

    [Fact]
    public void A_theme_behind_one_that_has_all_its_files_is_a_warning() =>
        Themes.Load(Two, "default", "ours").Has(Codes.ShadowedTheme, "site.yml:1:10", "\"ours\"", "before");

    [Fact]
    public void A_needed_layout_that_no_theme_has_is_named()
    {
        var themes = Themes.Load(new SiteFiles(new ThemeFiles(Two)) { Layouts = ["page", "pages"] });
        themes.Has(Codes.MissingLayout, "themes/default/layouts/pages.sbn-html", "\"pages\"", "\"page\"");
        Assert.Null(themes.Layouts);
    }

    [Fact]
    public void A_site_overrides_a_setting()
    {
        var site = new SiteFiles(new ThemeFiles(Two)) { Settings = new Dictionary<string, string> { ["wide"] = "yes" } };
        Assert.Equal("yes", Themes.Load(site, "ours", "default").Theme.Settings["wide"]);
    }

    [Fact]
    public void A_setting_that_no_theme_has_is_found_with_a_suggestion() =>
        Themes.Load(new SiteFiles(new ThemeFiles(Two)) { Settings = new Dictionary<string, string> { ["acent"] = "x" } })
            .Has(Codes.UnknownSetting, "site.yml:3", "\"acent\"", "\"accent\"");

    [Theory]
    [InlineData("0.1.0", false)]
    [InlineData("0.0.9", false)]
    [InlineData("0.1.1", true)]
    [InlineData("2.0.0", true)]
    public void A_theme_for_a_newer_version_is_refused(string minimum, bool refused)
    {
        var themes = Themes.Load($"-- themes/default/theme.yml --\nminimum_version: {minimum}\n-- themes/default/i18n/en.yml --\na: b");
        if (refused) themes.Has(Codes.ThemeTooNew, "themes/default/theme.yml:1:18", minimum, "Update");
        else Assert.Empty(themes.Lines);
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_found() =>
        Themes.Load("-- themes/default/theme.yml --\nminimum_version: new").Has(Codes.BadThemeVersion, "themes/default/theme.yml:1:18", "\"new\"");

    [Fact]
    public void A_template_with_an_unusable_name_and_a_stray_file_are_found()
    {
        var themes = Themes.Load("-- themes/default/partials/Card.sbn-html --\nx\n-- themes/default/partials/notes.txt --\nx");
        themes.Has(Codes.BadThemeFile, "themes/default/partials/Card.sbn-html");
        themes.Has(Codes.StrayThemeFile, "themes/default/partials/notes.txt");
    }

    [Fact]
    public void A_template_that_is_not_utf8_is_found_with_its_line() =>
        Themes.Load(new SiteFiles(new ThemeFiles(Two).With("themes/default/layouts/page.sbn-html", [65, 10, 0xC3, 0x28])))
            .Has(Codes.NotUtf8, "themes/default/layouts/page.sbn-html:2:1");
}
