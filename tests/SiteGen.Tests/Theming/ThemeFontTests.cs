using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Tests.Support;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Tests.Theming;

public sealed class ThemeFontTests
{
    private const string Arabic = "themes/default/fonts/noto-sans-arabic-bold.ttf", Japanese = "themes/default/fonts/noto-sans-jp-bold.ttf";

    [Theory]
    [InlineData(Arabic, "ليلى حداد", "森")]
    [InlineData(Japanese, "森田千尋プライバシー、。", "ل")]
    public void The_characters_of_a_font_are_read(string file, string has, string lacks)
    {
        var font = Load(Repository.DefaultTheme[file])!;
        Assert.All(has.Where(c => c != ' '), c => Assert.Contains(c, font.Characters));
        Assert.All(lacks, c => Assert.DoesNotContain(c, font.Characters));
    }

    [Theory]
    [InlineData("fonts/../../other/a.ttf")]
    [InlineData("../small/a.ttf")]
    [InlineData("")]
    [InlineData("fonts")]
    public void A_font_lies_in_its_theme(string name)
    {
        var bag = new DiagnosticBag();
        Assert.Null(Load([0, 1, 0, 0], name, bag));
        Assert.Equal("SG0919", Assert.Single(bag.Sorted()).Code.Id);
    }

    [Fact]
    public void What_is_no_font_or_a_damaged_one_is_a_finding_and_never_an_exception()
    {
        var whole = Repository.DefaultTheme[Arabic];
        foreach (var bytes in new byte[][] { [], [1], "wOF2 and more"u8.ToArray(), "ttcf and more"u8.ToArray(), whole[..400] })
        {
            var bag = new DiagnosticBag();
            Assert.Null(Load(bytes, bag: bag));
            Assert.Contains("is not a TrueType or OpenType font", Assert.Single(bag.Sorted()).Message, StringComparison.Ordinal);
        }

        var dice = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var changed = whole[..dice.Next(12, whole.Length)];
            for (var i = 0; i < 8; i++) changed[dice.Next(Math.Min(changed.Length, 20_000))] = (byte)dice.Next(256);
            Load(changed);
        }
    }

    private static ThemeFont? Load(byte[] bytes, string name = "fonts/a.ttf", DiagnosticBag? bag = null)
    {
        var tree = new MemoryTree(new Dictionary<string, byte[]> { ["themes/default/fonts/a.ttf"] = bytes, ["themes/other/a.ttf"] = bytes });
        var chain = ThemeChain.Load(tree, [new Located<string>("default", new Location("site.yml"))], new DiagnosticBag());
        return ThemeFont.Load(chain, "themes/default/", new Located<string>(name, new Location("themes/default/theme.yml", 1, 1)), bag ?? new DiagnosticBag());
    }
}
