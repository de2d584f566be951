using SiteGen.Diagnostics;
using SiteGen.Theming;

namespace SiteGen.Tests.Theming;

public class TextsTests
{
    private const string En = """
        -- themes/default/i18n/en.yml --
        plain: Plain
        by: by {name} {in} {x
        replies: {one: "{count} reply by {name}", other: "{count} replies by {name}"}
        months: [January, February, March, April, May, June, July, August, September, October, November, December]

        """;

    private static Theme Theme => Themes.Load(En).Theme;

    [Fact]
    public void Placeholders_take_values_and_others_stay() =>
        Assert.Equal("by Ann {in} {x", Theme.Texts.Format("by", ("name", "Ann"), ("other", "x")));

    [Theory]
    [InlineData(0, "0 replies by {name}")]
    [InlineData(1, "1 reply by {name}")]
    [InlineData(21, "21 replies by {name}")]
    public void The_number_picks_the_form(int count, string expected) => Assert.Equal(expected, Theme.Texts.Count("replies", count));

    [Fact]
    public void Lists_keep_their_order() => Assert.Equal("February", Theme.Texts.List("months")[1]);

    [Fact]
    public void A_missing_language_names_the_languages_there_are() =>
        Themes.Load(new SiteFiles(new ThemeFiles(En)) { Language = "sv" }).Has(Codes.MissingLanguage, "site.yml:2:11", "\"sv\"", "There are: en.");

    [Fact]
    public void A_text_that_the_engine_needs_is_asked_for() =>
        Themes.Load(new SiteFiles(new ThemeFiles(En)) { Texts = ["plain", "months", "weekdays"] })
            .Has(Codes.MissingText, "themes/default/i18n/en.yml", "\"weekdays\"");

    [Theory]
    [InlineData("months: [a, b]", "1:9", "Write 12")]
    [InlineData("a: [[b]]", "1:4", "one text")]
    [InlineData("tit!e: x", "1:1", "letters, digits")]
    public void A_text_of_the_wrong_shape_is_found(string yaml, string place, string hint) =>
        Themes.Load($"-- themes/default/i18n/en.yml --\n{yaml}\n").Has(Codes.BadText, $"themes/default/i18n/en.yml:{place}", hint);

    [Fact]
    public void A_counted_text_has_exactly_two_forms()
    {
        var themes = Themes.Load("-- themes/default/i18n/en.yml --\na: {one: x, many: y}\n");
        themes.Has(Codes.MissingField, "themes/default/i18n/en.yml:1:4", "other");
        themes.Has(Codes.UnknownKey, "themes/default/i18n/en.yml:1:13", "many");
    }

    [Fact]
    public void An_empty_text_is_found() =>
        Themes.Load("-- themes/default/i18n/en.yml --\na:\n").Has(Codes.EmptyValue, "themes/default/i18n/en.yml:1:3");
}
