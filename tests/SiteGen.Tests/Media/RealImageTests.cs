using System.Buffers.Binary;

namespace SiteGen.Tests.Media;

public sealed class RealImageTests
{
    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("drawing.png")]
    [InlineData("animation.gif")]
    [InlineData("photo.webp")]
    [InlineData("animation.webp")]
    public void What_encoders_write_stays_byte_for_byte(string name)
    {
        var clean = ImageFile.Read(name);
        var header = ImageAssert.Header(clean);

        Assert.Equal((24, 16), (header.Width, header.Height));
        Assert.Equal(clean, ImageAssert.Stripped(clean));
    }

    [Fact]
    public void What_a_camera_adds_to_a_JPEG_goes()
    {
        var clean = ImageFile.Read("photo.jpg");
        byte[] added = [.. JpegBytes.ExifOf(1), .. JpegBytes.Segment(0xFE, "GPS-CANARY"u8)];

        Assert.Equal(clean, ImageAssert.Stripped([.. clean[..20], .. added, .. clean[20..]]));
    }

    [Fact]
    public void What_an_editor_adds_to_a_PNG_goes()
    {
        var clean = ImageFile.Read("drawing.png");
        byte[] added = [.. PngBytes.Chunk("eXIf", Exif.Of(1)), .. PngBytes.Chunk("iTXt", "XML:com.adobe.xmp\0GPS-CANARY"u8)];

        Assert.Equal(clean, ImageAssert.Stripped([.. clean[..^12], .. added, .. clean[^12..]]));
    }

    [Fact]
    public void What_an_editor_adds_to_a_GIF_goes()
    {
        var clean = ImageFile.Read("animation.gif");

        Assert.Equal(clean, ImageAssert.Stripped([.. clean[..^1], .. GifBytes.Extension(0xFE, "GPS-CANARY"u8.ToArray()), 0x3B]));
    }

    [Theory]
    [InlineData("photo.webp")]
    [InlineData("animation.webp")]
    public void What_an_editor_adds_to_a_WebP_goes(string name)
    {
        var clean = ImageFile.Read(name);
        byte[] added = [.. clean, .. WebpBytes.Chunk("EXIF", Exif.Of(1)), .. WebpBytes.Chunk("XMP ", "GPS-CANARY"u8)];
        added[20] |= 0x0C; // the flags of EXIF and XMP
        BinaryPrimitives.WriteInt32LittleEndian(added.AsSpan(4), added.Length - 8);

        Assert.Equal(clean, ImageAssert.Stripped(added));
    }
}
