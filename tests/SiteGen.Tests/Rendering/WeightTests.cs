using System.IO.Compression;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

/// <summary>How much a visitor waits for, without pictures: what servers send compressed, in bytes.</summary>
public sealed class WeightTests
{
    private const int Home = 25_000, Page = 30_000, Style = 24 * 1024, Script = 6 * 1024;

    [Fact]
    public void No_page_of_the_sample_is_heavy()
    {
        var shared = SampleOutput.Build.Files.Where(f => f.Key.StartsWith("assets/css/site.", StringComparison.Ordinal) || f.Key.EndsWith(".js", StringComparison.Ordinal)).Sum(f => Sent(f.Value));
        Assert.InRange(shared, 1_000, 12_000);
        Assert.All(SampleOutput.Build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), page =>
            Assert.True(shared + Sent(page.Value) <= (page.Key == "index.html" ? Home : Page), $"{page.Key} sends {shared + Sent(page.Value)} bytes."));
    }

    [Theory]
    [InlineData("css/site.css", Style)]
    [InlineData("js/site.js", Script)]
    public void The_style_sheet_and_the_script_stay_small(string asset, int most) =>
        Assert.InRange(new FileInfo(Repository.PathOf(["themes", "default", "assets", .. asset.Split('/')])).Length, 1, most);

    private static int Sent(byte[] bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var written, quality: 5, window: 22));
        return written;
    }
}
