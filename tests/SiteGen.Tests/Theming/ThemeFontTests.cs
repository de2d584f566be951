using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;
using SiteGen.Theming;
using SiteGen.Theming.Chain;
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

    [Fact]
    public void A_font_that_repeats_its_ranges_costs_no_more_than_one_that_does_not()
    {
        // One table of 80,000 ranges, each of all characters, that 60,000 entries lead to.
        const int Ranges = 80_000, Entries = 60_000, Table = 28 + 4 + (Entries * 8);
        var font = new byte[Table + 16 + (Ranges * 12)];
        void Put(int at, uint value) => System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(at), value);
        Put(0, 0x00010000);
        Put(4, 1 << 16);
        Put(12, 0x636D6170);
        Put(20, 28);
        Put(24, (uint)(font.Length - 28));
        Put(28, Entries);
        for (var i = 0; i < Entries; i++) Put(28 + 8 + (i * 8), Table - 28);
        Put(Table, 12 << 16);
        Put(Table + 12, Ranges);
        for (var i = 0; i < Ranges; i++) Put(Table + 20 + (i * 12), 0x10FFFF);
        Assert.Equal(0x110000, Load(font)!.Characters.Count);
    }

    private static ThemeFont? Load(byte[] bytes, string name = "fonts/a.ttf", DiagnosticBag? bag = null)
    {
        var tree = new MemoryTree(new Dictionary<string, byte[]> { ["themes/default/fonts/a.ttf"] = bytes, ["themes/other/a.ttf"] = bytes });
        var chain = ThemeChain.Load(tree, [new Located<string>("default", new Location("site.yml"))], new DiagnosticBag());
        return ThemeFont.Load(chain, "themes/default/", new Located<string>(name, new Location("themes/default/theme.yml", 1, 1)), bag ?? new DiagnosticBag());
    }
}
