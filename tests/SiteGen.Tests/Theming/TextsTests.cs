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
    public void A_missing_language_without_English_names_the_languages_there_are() =>
        Themes.Load(new SiteFiles(new ThemeFiles("-- themes/default/i18n/de.yml --\nplain: Schlicht")) { Language = "sv" })
            .Has(Codes.MissingLanguage, "site.yml:2:11", "\"sv\"", "There are: de.");

    [Fact]
    public void Texts_that_a_language_lacks_are_in_English_with_one_finding()
    {
        var themes = Themes.Load(new SiteFiles(new ThemeFiles(En + "-- themes/default/i18n/sv.yml --\nplain: Enkel\n")) { Language = "sv", Texts = ["plain", "months"] });
        themes.Has(Codes.EnglishTexts, "site.yml:2:11", "3 texts are in English", "Add them to themes/default/i18n/sv.yml: by, months, replies.");
        Assert.Equal(("Enkel", "February"), (themes.Theme.Texts.Get("plain"), themes.Theme.Texts.List("months")[1]));
        Assert.Single(themes.Lines);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("sv-FI")]
    public void A_regional_language_takes_the_texts_of_its_base(string language) =>
        Assert.Empty(Themes.Load(new SiteFiles(new ThemeFiles(En + En.Replace("en.yml", "sv.yml", StringComparison.Ordinal))) { Language = language }).Lines);

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
