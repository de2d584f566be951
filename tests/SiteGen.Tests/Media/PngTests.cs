using static SiteGen.Tests.Media.PngBytes;

namespace SiteGen.Tests.Media;

public sealed class PngTests
{
    [Theory]
    [InlineData("tEXt")]
    [InlineData("zTXt")]
    [InlineData("iTXt")]
    [InlineData("tIME")]
    [InlineData("caBX")]
    [InlineData("prVt")]
    public void A_copy_holds_no_text_time_or_unknown_chunk(string type)
    {
        Assert.Equal(With(), ImageAssert.Stripped(With(Chunk(type, "GPS-CANARY"u8))));
    }

    [Fact]
    public void Chunks_that_colour_or_animate_the_pixels_stay_as_they_are()
    {
        byte[] drawing = With(
            Chunk("cICP", new byte[4]), Chunk("sRGB", [0]), Chunk("gAMA", new byte[4]),
            Chunk("cHRM", new byte[32]), Chunk("sBIT", new byte[3]), Chunk("PLTE", new byte[6]), Chunk("tRNS", new byte[2]),
            Chunk("bKGD", [0]), Chunk("hIST", new byte[4]), Chunk("pHYs", new byte[9]),
            Chunk("acTL", new byte[8]), Chunk("fcTL", new byte[26]), Pixels, Chunk("fdAT", new byte[5]));

        Assert.Equal(drawing, ImageAssert.Stripped(drawing));
    }

    [Fact]
    public void Bytes_behind_the_end_go_such_as_what_a_cropping_tool_left_of_the_whole_screen()
    {
        Assert.Equal(With(), ImageAssert.Stripped([.. With(), .. Pixels, .. End, .. "GPS-CANARY"u8]));
    }

    [Fact]
    public void A_kept_chunk_longer_than_its_kind_goes_as_it_may_hide_text()
    {
        Assert.Equal(With(), ImageAssert.Stripped(With(Chunk("gAMA", "\0\0\0\u0001GPS-CANARY"u8))));
    }

    [Fact]
    public void EXIF_that_turns_nothing_goes()
    {
        Assert.Equal(With(), ImageAssert.Stripped(With(Chunk("eXIf", Exif.Of(1)))));
    }

    [Fact]
    public void An_orientation_turns_the_size_and_is_all_that_stays_of_EXIF()
    {
        byte[] drawing = [.. With()[..^End.Length], .. Chunk("eXIf", Exif.Of(6)), .. End];
        var header = ImageAssert.Header(drawing);

        Assert.Equal((30, 40), (header.Width, header.Height));
        Assert.Equal(With(Chunk("eXIf", Exif.Smallest(6))), ImageAssert.Stripped(drawing));
    }

    [Fact]
    public void A_damaged_file_is_told_in_words()
    {
        ImageAssert.IsDamaged(Signature, "it does not begin with its header");
        ImageAssert.IsDamaged([.. Signature, .. Pixels, .. End], "it does not begin with its header");
        ImageAssert.IsDamaged([.. Signature, .. Chunk("IHDR", new byte[5]), .. Pixels, .. End], "it does not begin with its header");
        ImageAssert.IsDamaged([.. Signature, .. Header(40, 30), .. End], "it holds no image");
        ImageAssert.IsDamaged([.. Signature, .. Header(40, 30), .. Pixels], "it ends before its end mark");
        ImageAssert.IsDamaged([.. With()[..^5]], "it ends before its end mark");
        ImageAssert.IsDamaged(With([0xFF, 0xFF, 0xFF, 0xFF, .. "tEXt"u8, 0, 0, 0, 0]), "its chunk tEXt ends past the end of the file");
        ImageAssert.IsDamaged(With(new byte[12]), "it holds something that is not a chunk");
        ImageAssert.IsDamaged(With(Chunk("QQqq", [])), "its chunk QQqq is unknown or too long");
        ImageAssert.IsDamaged(With(Chunk("PLTE", new byte[769])), "its chunk PLTE is unknown or too long");
        ImageAssert.IsDamaged(With([.. Pixels[..^1], 0]), "the checksum of its chunk IDAT is wrong");
        ImageAssert.IsDamaged([.. Signature, .. Header(0, 30), .. Pixels, .. End], "its width or height is 0");
    }
}
