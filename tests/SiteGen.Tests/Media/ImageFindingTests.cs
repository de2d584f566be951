using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

public sealed class ImageFindingTests
{
    [Theory]
    [InlineData("\0\0\0\u001Cftypavif", "AVIF")]
    [InlineData("\0\0\0\u0018ftypheic", "HEIC")]
    [InlineData("\0\0\0\u0018ftypmif1", "HEIC")]
    [InlineData("BM      \0\0\0\0", "BMP")]
    [InlineData("II*\0", "TIFF")]
    [InlineData("MM\0*", "TIFF")]
    [InlineData("\0\0\u0001\0", "ICO")]
    [InlineData("8BPS", "Photoshop")]
    [InlineData("\u00FF\n", "JPEG XL")]
    [InlineData("\0\0\0\u000CjP  ", "JPEG 2000")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG")]
    [InlineData("\u00EF\u00BB\u00BF<?xml version='1.0'?>\n<!-- -->\n<SVG/>", "SVG")]
    public void A_format_that_cannot_be_stripped_is_refused_by_name(string bytes, string name)
    {
        var finding = ImageAssert.Fault(Encoding.Latin1.GetBytes(bytes), "content/media/a.png");

        Assert.Equal("SG0851", finding.Code.Id);
        Assert.StartsWith($"{name} images are not published: ", finding.Message);
        Assert.Contains("PNG", finding.Hint);
    }

    [Theory]
    [InlineData("", "the image file is empty")]
    [InlineData("hello", "the content is no image format known here")]
    [InlineData("<html></html>", "the content is no image format known here")]
    [InlineData("\u00FF\u00D8", "the content is no image format known here")]
    [InlineData("\0\0\0\u001Cftypisom", "the content is no image format known here")]
    public void A_file_that_is_not_an_image_is_an_error(string bytes, string message)
    {
        var finding = ImageAssert.Fault(Encoding.Latin1.GetBytes(bytes), "content/media/a.png");

        Assert.Equal(("SG0852", message), (finding.Code.Id, finding.Message));
    }

    [Fact]
    public void A_name_that_tells_another_format_is_an_error_that_names_the_right_one()
    {
        var finding = ImageAssert.Fault(JpegBytes.With(), "content/media/fair.png");

        Assert.Equal("SG0854", finding.Code.Id);
        Assert.Equal(new Location("content/media/fair.png"), finding.Location);
        Assert.Equal("the content is JPEG, but the name is \"fair.png\"", finding.Message);
        Assert.Equal("Rename it to \"fair.jpg\", here and where it is used.", finding.Hint);
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.jpeg")]
    [InlineData("a.JPG")]
    public void Every_usual_ending_fits(string file)
    {
        Assert.True(ImageHeader.TryRead(JpegBytes.With(), new Location(file), new DiagnosticBag(), out var header));
        Assert.Equal("image/jpeg", header.Format.MediaType);
    }

    [Fact]
    public void An_image_over_the_longest_side_is_an_error()
    {
        byte[] Of(uint width) => [.. PngBytes.Signature, .. PngBytes.Header(width, 9), .. PngBytes.Pixels, .. PngBytes.End];
        var finding = ImageAssert.Fault(Of(16_385));

        Assert.Equal(("SG0855", "the image has 16,385 × 9 pixels; the limit is 16,384 on a side"), (finding.Code.Id, finding.Message));
        Assert.Equal("SG0855", ImageAssert.Fault(Of(uint.MaxValue)).Code.Id);
        Assert.Equal(16_384, ImageAssert.Header(Of(16_384)).Width);
    }

    [Fact]
    public void A_file_over_the_limit_is_an_error_whatever_it_holds()
    {
        var finding = ImageAssert.Fault(new byte[ImageHeader.MaxBytes + 1], "a.png");

        Assert.Equal(("SG0855", "the image file has 20.1 MB; the limit is 20 MB"), (finding.Code.Id, finding.Message));
    }

    [Fact]
    public void A_file_with_two_faults_tells_both()
    {
        var bag = new DiagnosticBag();
        ImageHeader.TryRead(PngBytes.Signature, new Location("a.jpg"), bag, out _);

        Assert.Equal(["SG0853", "SG0854"], bag.Sorted().Select(d => d.Code.Id));
    }
}
