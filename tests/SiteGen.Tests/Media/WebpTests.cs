using SiteGen.Diagnostics;
using SiteGen.Media.Formats;
using static SiteGen.Tests.Media.WebpBytes;

namespace SiteGen.Tests.Media;

public sealed class WebpTests
{
    private const byte ProfileFlag = 0x20, AlphaFlag = 0x10, ExifFlag = 0x08, XmpFlag = 0x04, AnimationFlag = 0x02;

    private static readonly byte[] Loop = Chunk("ANIM", new byte[6]);

    [Fact]
    public void A_copy_holds_no_EXIF_XMP_or_unknown_chunk_and_its_flags_say_so()
    {
        byte[] photo = Of(
            Flags(0x80 | ProfileFlag | AlphaFlag | ExifFlag | XmpFlag), Profile, Chunk("ALPH", [1]), Lossy,
            Chunk("EXIF", Exif.Of(1)), Chunk("XMP ", "GPS-CANARY"u8), Chunk("C2PA", "GPS-CANARY"u8));

        Assert.Equal(Of(Flags(ProfileFlag | AlphaFlag), Profile, Chunk("ALPH", [1]), Lossy), ImageAssert.Stripped(photo));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_simple_formats_keep_their_one_chunk(bool isLossless)
    {
        var pixels = isLossless ? Lossless : Lossy;
        var header = ImageAssert.Header(Of(pixels));

        Assert.Equal((40, 30), (header.Width, header.Height));
        Assert.Equal(Of(pixels), ImageAssert.Stripped(Of(pixels, Chunk("EXIF", Exif.Of(6)), Chunk("quiz", "GPS-CANARY"u8))));
    }

    [Fact]
    public void Chunks_within_frames_are_stripped_too()
    {
        byte[] Animation(byte[] hidden) =>
            Of(Flags(AnimationFlag), Loop, Frame(Chunk("ALPH", [1]), Lossy, hidden), Frame(Lossless, hidden));

        Assert.Equal(Animation([]), ImageAssert.Stripped(Animation(Chunk("quiz", "GPS-CANARY"u8))));
    }

    [Fact]
    public void Images_that_are_not_shown_go()
    {
        Assert.Equal(Of(Flags(0), Lossy), ImageAssert.Stripped(Of(Flags(0), Lossy, Lossless, Lossy, Loop, Frame(Lossy))));
        Assert.Equal(
            Of(Flags(AnimationFlag), Loop, Frame(Lossy)),
            ImageAssert.Stripped(Of(Flags(AnimationFlag), Loop, Lossless, Frame(Lossy, Chunk("ALPH", [1]), Lossless))));
    }

    [Fact]
    public void An_orientation_is_all_that_stays_of_EXIF_and_a_warning_as_browsers_do_not_heed_it()
    {
        var bag = new DiagnosticBag();
        var photo = Of(Flags(ExifFlag | XmpFlag), Lossy, Chunk("EXIF", [.. "Exif\0\0"u8, .. Exif.Of(6)]));

        Assert.True(ImageHeader.TryRead(photo, new Location("a.webp"), bag, out var header));
        Assert.True(ImageCopy.TryWithoutMetadata(photo, new Location("a.webp"), bag, out var copy));
        Assert.Equal((40, 30), (header.Width, header.Height));
        Assert.Equal(Of(Flags(ExifFlag), Lossy, Chunk("EXIF", Exif.Smallest(6))), copy);
        Assert.Equal("SG0856", Assert.Single(bag.Sorted()).Code.Id);
    }

    [Fact]
    public void Bytes_behind_the_end_and_within_padding_go()
    {
        var photo = Of(Lossy);
        photo[^1] = 7;

        Assert.Equal(Of(Lossy), ImageAssert.Stripped([.. photo, .. "GPS-CANARY"u8]));
    }

    [Fact]
    public void A_damaged_file_is_told_in_words()
    {
        ImageAssert.IsDamaged(Of(Lossy)[..^1], "it is shorter than its header says");
        ImageAssert.IsDamaged([.. "RIFF\0\0\0\0WEBP"u8], "its header tells no size");
        ImageAssert.IsDamaged(Of(), "it holds no image");
        ImageAssert.IsDamaged(Of(Chunk("ALPH", [1]), Lossy), "it holds no image");
        ImageAssert.IsDamaged(Of(Chunk("VP8 ", [0x11, 0, 0, 0x9D, 0x01, 0x2A, 40, 0, 30, 0])), "it holds no image");
        ImageAssert.IsDamaged(Of(Chunk("VP8L", [0, 39, 0x40, 7, 0])), "it holds no image");
        ImageAssert.IsDamaged(Of(Flags(0)), "it holds no image");
        ImageAssert.IsDamaged(Of(Flags(AnimationFlag), Lossy), "it holds no image");
        ImageAssert.IsDamaged(Of(Flags(AnimationFlag), Frame(Lossy), Frame(Chunk("ALPH", [1]))), "one of its frames holds no image");
        ImageAssert.IsDamaged(Of(Flags(AnimationFlag), Chunk("ANMF", new byte[9])), "one of its frames holds no image");
        ImageAssert.IsDamaged(Of(Flags(AnimationFlag), Frame(Lossy, [1, 2])), "one of its frames holds no image");
        ImageAssert.IsDamaged(Of(Lossy, [1, 2, 3, 4]), "it ends within a chunk");
        ImageAssert.IsDamaged(Of(Flags(0), [.. "XMP "u8, 0xFF, 0xFF, 0xFF, 0xFF]), "one of its chunks ends past the end of the file");
    }
}
