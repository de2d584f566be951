using System.Net;
using System.Text;
using SiteGen.Media.Tools;
using SiteGen.Outputs.ShareCards;

namespace SiteGen.Tests.Rendering.ShareCards;

/// <summary>Texts stay in their box, whatever they are written in.</summary>
public sealed class TextFitTests
{
    private const int Width = 1040, Height = 290, Longest = 110;

    private static readonly string[] Alphabets =
    [
        "abcdefghijklmnopqrstuvwxyz", "ABCWMQÅÄÖßØ", "αβγδεΩΨ", "жшщюяЖШЩЮЯ", "אבגדהוזחטי", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "हिन्दीकखगघ", "กขฃคฅฆงจฉ", "你好世界漢字測試標題", "日本語のタイトル、。「」", "한국어제목시험",
        "😀👩‍👩‍👧‍👦🇸🇪🏳️‍🌈👍🏽", "a\u0301e\u0308o\u0302", "\u202E\u2066\u200B\u00AD", "()[]{}<>&\"'/\\-–—…", "0123456789.,:;", "𝔘𝔫𝔦𝓬𝓸𝓭𝓮", "ﷺ﷽⸻",
    ];

    [Fact]
    public void No_line_is_wider_than_the_box_in_any_script()
    {
        var dice = new Random(630);
        for (var run = 0; run < 4_000; run++)
        {
            var title = Title(dice);
            var fitted = TextFit.InBox(title, Width, Height);
            Assert.All(fitted.Lines, line => Assert.True(GlyphWidths.Table.Measure(line) * fitted.Size <= Width * 100, $"{line} of {title}"));
            Assert.True(fitted.Size + ((fitted.Lines.Count - 1) * fitted.Size * TextFit.Leading / 100) <= Height, title);
            Assert.All(fitted.Lines, line => Assert.True(line.Length > 0 && !line.EndsWith(' ') && IsWhole(line), title));
        }
    }

    [Fact]
    public void Nothing_of_a_title_of_letters_is_lost()
    {
        var dice = new Random(1200);
        for (var run = 0; run < 1_000; run++)
        {
            var title = string.Concat(Enumerable.Range(0, Longest).Select(_ => "abcdeWMÅж你 "[dice.Next(11)])).Trim();
            Assert.Equal(title.Replace(" ", ""), string.Concat(TextFit.InBox(title, Width, Height).Lines).Replace(" ", ""));
        }
    }

    [Theory]
    [InlineData("Privacy", 84, "Privacy")]
    [InlineData("How do you keep slugs out of the salad?", 84, "How do you keep|slugs out of the salad?")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", 68, "")]
    public void A_title_is_as_large_as_it_can_stand_in_even_lines(string title, int size, string lines)
    {
        var fitted = TextFit.InBox(title, Width, Height);
        Assert.Equal(size, fitted.Size);
        if (lines.Length > 0) Assert.Equal(lines, string.Join('|', fitted.Lines));
    }

    [Fact]
    public void A_line_that_is_too_long_ends_in_dots() =>
        Assert.Equal("A very lo…", TextFit.OnLine("A very long name of a site that has no room", 170, 30));

    [Fact]
    public void No_line_of_Japanese_begins_with_a_full_stop()
    {
        var lines = TextFit.InBox(string.Concat(Enumerable.Repeat("日本語の文。", 18)), Width, Height).Lines;
        Assert.All(lines, line => Assert.False(line.StartsWith('。')));
    }

    [Theory]
    [InlineData("How do you keep slugs out of the salad when it rains?")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("Щастливого шляху жителям Жмеринки, Щукіна та Шишацького району")]
    [InlineData("كيف نحافظ على مواعيد الزيارات في موسم الشتاء المزدحم؟")]
    [InlineData("כיצד שומרים על לוח הזמנים בשבוע הקר הראשון של השנה?")]
    [InlineData("今年最初の寒い週に、どうやって訪問の順番を決めますか。")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀 emoji 👩‍👩‍👧‍👦 and flags 🇸🇪🇸🇪🇸🇪🇸🇪🇸🇪🇸🇪")]
    public void The_renderer_makes_no_line_wider_than_was_counted(string title)
    {
        var fitted = TextFit.InBox(title, Width, Height);
        Assert.All(fitted.Lines, line => Assert.InRange(Drawn(line, fitted.Size), 1, Width));
    }

    // Without a size of its own an SVG is as wide as what it draws.
    private static int Drawn(string line, int size)
    {
        Assert.NotNull(Vips.Version);
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"100\" font-family=\"{CardFonts.Family}\" font-weight=\"700\" font-size=\"{size}\">{WebUtility.HtmlEncode(line)}</text></svg>";
        using var drawn = NetVips.Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        return drawn.Width;
    }

    private static string Title(Random dice)
    {
        var text = new StringBuilder();
        var alphabets = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => Alphabets[dice.Next(Alphabets.Length)]).ToList();
        var spaces = dice.Next(3) switch { 0 => 0, 1 => 30, _ => 6 };
        while (text.Length < Longest - 12)
        {
            var alphabet = alphabets[dice.Next(alphabets.Count)];
            var runes = alphabet.EnumerateRunes().ToList();
            text.Append(spaces > 0 && dice.Next(spaces) == 0 ? " " : runes[dice.Next(runes.Count)].ToString());
        }

        return text.ToString();
    }

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
