using System.Text;
using NetVips;
using SiteGen.Media.Tools;
using SiteGen.Outputs.ShareCards;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Media.Tools;

public sealed class VipsTests : IDisposable
{
    private readonly Workshop _workshop = new();

    public VipsTests() => Assert.NotNull(Vips.Version);

    public void Dispose() => _workshop.Dispose();

    [Theory]
    [InlineData("P6 1 1 255\n...")]
    [InlineData("II*\0\u0008\0\0\0")]
    [InlineData("#?RADIANCE\n")]
    public void Nothing_is_read_but_the_formats_of_a_site(string begin) =>
        Assert.Contains("buffer is not in a known format", Assert.Throws<VipsException>(() => Image.NewFromBuffer(Encoding.Latin1.GetBytes(begin + new string(' ', 200)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_card_draws_no_file_of_the_machine()
    {
        var file = Repository.PathOf("content", "media", "cover-rooftops.png");
        var drawn = Card($"<image href=\"file://{file}\" width=\"600\" height=\"300\"/><image href=\"{file}\" width=\"600\" height=\"300\"/>");
        Assert.NotNull(drawn);
        Assert.Equal(Card(""), drawn);
        Assert.NotEqual(Card("<rect width=\"600\" height=\"300\"/>"), drawn);
    }

    [Fact]
    public void An_empty_card_and_one_that_is_no_SVG_are_told()
    {
        var told = new List<string>();
        var renderer = new SvgRenderer(Vips.Version!, new PictureCache(_workshop.Cache));
        Assert.Null(renderer.Png("", (1200, 630), told.Add));
        Assert.Null(renderer.Png("<svg", (1200, 630), told.Add));
        Assert.Equal(2, told.Count);
        Assert.StartsWith("the card is not 1200 by 630 pixels", told[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".png")]
    [InlineData(".jpg")]
    [InlineData(".webp")]
    public void An_image_that_ends_early_is_told(string ending)
    {
        using var whole = Image.Gaussnoise(600, 400, sigma: 60, mean: 128);
        var bytes = whole.WriteToBuffer(ending);
        var told = new List<string>();
        var encoder = new ImageEncoder(Vips.Version!, new PictureCache(_workshop.Cache));
        Assert.NotNull(encoder.Encode(bytes, 300, EncodedFormat.All[1], told.Add));
        Assert.Empty(told);
        Assert.Null(encoder.Encode(bytes[..(bytes.Length / 2)], 300, EncodedFormat.All[1], told.Add));
        Assert.Single(told);
    }

    [Theory]
    [InlineData("Hamburgefonstiv 0123456789")]
    [InlineData("Ελληνικά και ελληνικά")]
    [InlineData("Київ, Кирилица і Ђурђевак")]
    [InlineData("Łódź, Đặng Thị, Ünïcödé")]
    public void Text_is_as_wide_as_the_table_of_widths_says(string text)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"100\" font-family=\"{CardFonts.Family}\" font-weight=\"700\" font-size=\"100\">{text}</text></svg>"));
        Assert.InRange((double)drawn.Width / GlyphWidths.Table.Measure(text), 0.96, 1.005);
    }

    [Fact]
    public void All_files_lie_beside_the_program() => Assert.All(Vips.Files, f => Assert.True(File.Exists(Vips.PathOf(f)), f));

    private byte[]? Card(string drawing) =>
        new SvgRenderer(Vips.Version!, new PictureCache(_workshop.Cache)).Png($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\">{drawing}</svg>", (1200, 630), Assert.Fail);
}
