using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;
using SiteGen.Theming.Assets;

namespace SiteGen.Tests.Theming;

/// <summary>What the settings of a site change in the look of the default theme.</summary>
public sealed class BrandStyleTests
{
    [Theory]
    [InlineData("#0b6353")]
    [InlineData("#ffe600")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#e4002b")]
    [InlineData("#3B5")]
    [InlineData("#808080")]
    [InlineData("#0000ff")]
    public void Every_shade_of_any_brand_colour_can_be_read_in_both_schemes(string written)
    {
        Assert.True(Colour.TryParse(written, out var brand));
        var palette = new Palette(brand);
        foreach (var (background, least) in new[] { (Of("#fcfbf8"), 5.7), (Of("#17191b"), 8.5) })
        {
            var (accent, deep) = (palette.Accent(background), palette.Deep(background));
            Assert.InRange(accent.Contrast(background), least, 21);
            Assert.InRange(Math.Round(Of(accent.ToString()).Contrast(background), 1), least, 21);
            Assert.InRange(accent.Contrast(background.With(accent, 0.1)), 4.5, 21);
            Assert.InRange(deep.Contrast(background), 4.5, 21);
            Assert.InRange(palette.OnAccent(background).Contrast(accent), 4.5, 21);
            Assert.InRange(palette.OnAccent(background).Contrast(deep), 4.5, 21);
        }
    }

    [Fact]
    public void Black_on_white_is_the_greatest_contrast() => Assert.Equal(21, Of("#000").Contrast(Of("#fff")), 3);

    [Fact]
    public void A_site_without_settings_has_the_style_sheet_as_it_was_written() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("themes", "default", "assets", "css", "site.css")), Style(""));

    [Fact]
    public void A_brand_colour_and_a_density_are_added_behind_it()
    {
        var css = Style("theme_settings: {brand_color: \"#7a3b10\", density: compact}\n");
        Assert.Matches(new Regex(@":root\{--accent:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);--deep:"), css);
        Assert.Contains("body{font-size:1rem", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("brand_color: green", "a colour")]
    [InlineData("brand_color: \"#12345\"", "a colour")]
    [InlineData("density: airy", "a density")]
    [InlineData("font: \"https://fonts.test/a.woff2\"", "a font of the theme")]
    public void A_value_that_cannot_be_used_is_a_finding(string setting, string what) =>
        Assert.Contains(what, Assert.Single(Build($"theme_settings: {{{setting}}}\n").Findings, f => f.Code.Id == "SG0918").Message, StringComparison.Ordinal);

    [Fact]
    public void A_font_that_no_theme_has_is_a_finding() =>
        Assert.Contains(Build("theme_settings: {font: fonts/ours.woff2}\n").Findings, f => f.Code.Id == "SG0912" && f.Message.Contains("fonts/ours.woff2", StringComparison.Ordinal));

    private static Colour Of(string written) => Colour.TryParse(written, out var colour) ? colour : throw new ArgumentException(written);

    private static TestBuild Build(string settings) =>
        TestSite.Build("-- site.yml --\n" + Encoding.UTF8.GetString(TestSite.Tree("").Read("site.yml")) + "\n" + settings);

    private static string Style(string settings)
    {
        var build = Build(settings).FindsNothing();
        return build.Text(build.Files.Keys.Single(f => f.StartsWith("assets/css/site.", StringComparison.Ordinal)));
    }
}
