using System.Text;
using System.Xml.Linq;
using SiteGen.Files;
using SiteGen.Tests.Support;
using SiteGen.Theming.Assets;

namespace SiteGen.Tests.Rendering.ShareCards;

/// <summary>Cards in the colour of the brand.</summary>
public sealed class CardColourTests
{
    [Fact]
    public void Each_brand_has_cards_of_its_own_and_a_site_without_one_those_of_the_theme()
    {
        var (brown, red, none) = (Card("#7a3b10"), Card("#e4002b"), Card(null));
        Assert.Contains("fill=\"#7a3b10\"", brown, StringComparison.Ordinal);
        Assert.NotEqual(brown, red);
        Assert.All([brown, red], card => Assert.DoesNotContain("#0b6353", card, StringComparison.Ordinal));
        Assert.Equal(["#0b6353", "#15191a", "#353b3e", "#5b6366", "#fcfbf8", "#fff"], Colours(none));
    }

    [Theory]
    [InlineData("#7a3b10")]
    [InlineData("#ffe600")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#3B5")]
    [InlineData("#0000ff")]
    [InlineData("#ffe600", "#808080")]
    [InlineData("#7a3b10", "#101214")]
    [InlineData("#7a3b10", "teal")]
    public void Every_word_of_a_card_can_be_read(string brand, string background = "")
    {
        var card = XDocument.Parse(Card(brand, background)).Root!;
        var under = Of(card.Elements().First(e => e.Name.LocalName == "rect").Attribute("fill")!.Value);
        var words = card.Descendants().Where(e => e.Name.LocalName == "text").ToList();
        Assert.Equal(5, words.Count);
        Assert.All(words, w => Assert.InRange(Of(w.AncestorsAndSelf().First(e => e.Attribute("fill") is not null).Attribute("fill")!.Value).Contrast(under), 4.5, 21));
    }

    private static Colour Of(string written) => Colour.TryParse(written, out var colour) ? colour : throw new ArgumentException(written);

    private static IEnumerable<string> Colours(string card) =>
        XDocument.Parse(card).Descendants().Attributes().Select(a => a.Value).Where(v => v.StartsWith('#')).Distinct().Order(StringComparer.Ordinal);

    private static string Card(string? brand, string background = "")
    {
        var files = TestSite.Files("""
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, scopes: {quote: yes, name: yes, social: yes}}
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article whose card has a title, somebody who wrote it, and the day of it.
            published: 2026-10-01
            by: mara
            ---
            Text.
            """);
        if (brand is not null) files["site.yml"] = [.. files["site.yml"], .. Encoding.UTF8.GetBytes($"\ntheme_settings: {{brand_color: \"{brand}\"{(background.Length > 0 ? $", theme_color: \"{background}\"" : "")}}}\n")];
        var build = TestSite.Build(new MemoryTree(files), configure: o => o with { CardsAsText = true }).FindsNothing();
        return build.Text(Assert.Single(build.Files.Keys, f => f.StartsWith("assets/cards/article-a.", StringComparison.Ordinal)));
    }
}
