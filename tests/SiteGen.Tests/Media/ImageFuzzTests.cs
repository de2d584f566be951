using SiteGen.Diagnostics;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

public sealed class ImageFuzzTests
{
    private const int Cases = 1500;

    public static TheoryData<string, byte[]> Images => new()
    {
        { "photo.jpg", ImageFile.Read("photo.jpg") },
        { "camera.jpg", JpegBytes.With(JpegBytes.ExifOf(6), JpegBytes.Segment(0xEE, "Adobe\0d\0\0\0\0\u0001"u8)) },
        { "drawing.png", ImageFile.Read("drawing.png") },
        { "turned.png", PngBytes.With(PngBytes.Chunk("eXIf", Exif.Of(6)), PngBytes.Chunk("tEXt", "GPS-CANARY"u8)) },
        { "animation.gif", ImageFile.Read("animation.gif") },
        { "comment.gif", GifBytes.With(GifBytes.Loop, GifBytes.Extension(0xFE, [1, 2, 3]), GifBytes.Timing) },
        { "photo.webp", ImageFile.Read("photo.webp") },
        { "animation.webp", ImageFile.Read("animation.webp") },
        { "turned.webp", WebpBytes.Of(WebpBytes.Flags(0x2C), WebpBytes.Profile, WebpBytes.Lossy, WebpBytes.Chunk("EXIF", Exif.Of(6))) },
    };

    [Theory]
    [MemberData(nameof(Images))]
    public void Whatever_happens_to_a_file_it_is_read_or_told_but_never_breaks_the_build(string name, byte[] image)
    {
        for (var seed = 0; seed < Cases; seed++) CopiesSoundlyOrTells(name, Mutated(image, new Random(seed)));
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void No_file_cut_off_is_published(string name, byte[] image)
    {
        for (var length = 0; length < image.Length; length++)
        {
            var bag = new DiagnosticBag();
            Assert.False(ImageCopy.TryWithoutMetadata(image.AsSpan(0, length), new Location(name), bag, out _), $"{length} bytes");
            Assert.True(bag.HasErrors);
        }
    }

    private static void CopiesSoundlyOrTells(string name, byte[] bytes)
    {
        var at = new Location(name);
        var bag = new DiagnosticBag();
        var isRead = ImageHeader.TryRead(bytes, at, bag, out var header);
        var isCopied = ImageCopy.TryWithoutMetadata(bytes, at, bag, out var copy);

        Assert.Equal(isCopied, !bag.HasErrors);
        Assert.True(isRead || !isCopied);
        if (!isCopied) return;
        Assert.True(ImageHeader.TryRead(copy, at, bag, out var copied));
        Assert.Equal(header, copied);
        Assert.True(ImageCopy.TryWithoutMetadata(copy, at, bag, out var again));
        Assert.Equal(copy, again);
    }

    private static byte[] Mutated(byte[] image, Random random)
    {
        var bytes = image.ToList();
        for (var left = random.Next(1, 4); left > 0 && bytes.Count > 0; left--) Mutate(bytes, random);
        return [.. bytes];
    }

    private static void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = random.Next(1, Math.Min(40, bytes.Count - at) + 1);
        switch (random.Next(5))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] = (byte)(random.Next(2) * 255); break;
            case 2: bytes.RemoveRange(at, length); break;
            case 3: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
            default: bytes.RemoveRange(at, bytes.Count - at); break;
        }
    }
}
