using System.IO.Compression;
using System.Text;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

/// <summary>Colour profiles keep their numbers and say nothing.</summary>
public sealed class ColourProfileTests
{
    private static readonly byte[] Plain = ColourProfile.WithoutTexts(IccBytes.Profile)!;

    [Fact]
    public void Every_text_gives_way_to_blanks_of_the_same_length_and_every_number_stays()
    {
        Assert.Equal(IccBytes.Profile.Length, Plain.Length);
        SaysNothing(Plain);
        foreach (var tag in new[] { 5, 6, 7 })
        {
            var entry = 132 + (12 * tag);
            var (start, length) = ((Plain[entry + 6] << 8) + Plain[entry + 7], (Plain[entry + 10] << 8) + Plain[entry + 11]);
            Assert.Equal(IccBytes.Profile[start..(start + length)], Plain[start..(start + length)]);
        }

        Assert.Equal(IccBytes.Profile[..24], Plain[..24]);
        Assert.Equal(IccBytes.Profile[128..(132 + (12 * 8))], Plain[128..(132 + (12 * 8))]);
        Assert.DoesNotContain("0123456789abcdef", Encoding.Latin1.GetString(Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void Stripping_twice_changes_nothing() => Assert.Equal(Plain, ColourProfile.WithoutTexts(Plain));

    [Fact]
    public void What_is_no_profile_that_a_browser_would_heed_goes()
    {
        var outside = (byte[])IccBytes.Profile.Clone();
        outside[132 + 5] = 0x7F;
        var tooMany = (byte[])IccBytes.Profile.Clone();
        tooMany[128] = 0xFF;
        foreach (var broken in new[] { [], "profile"u8.ToArray(), IccBytes.Profile[..^1], IccBytes.Profile[..131], outside, tooMany, new byte[200] })
            Assert.Null(ColourProfile.WithoutTexts(broken));
    }

    [Fact]
    public void No_broken_profile_throws()
    {
        var random = new Random(15);
        for (var round = 0; round < 3000; round++)
        {
            var broken = (byte[])IccBytes.Profile.Clone();
            for (var i = 0; i < 4; i++) broken[random.Next(128, broken.Length)] = (byte)random.Next(256);
            ColourProfile.WithoutTexts(broken.AsSpan(0, random.Next(broken.Length)));
            ColourProfile.WithoutTexts(broken);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void In_a_JPEG_it_is_whole_again_in_as_many_parts(int parts)
    {
        var size = (IccBytes.Profile.Length / parts) + 1;
        byte[][] Segments(byte[] profile) => [.. profile.Chunk(size).Select((p, i) => JpegBytes.Segment(0xE2, [.. "ICC_PROFILE\0"u8, (byte)(i + 1), (byte)parts, .. p]))];
        Assert.Equal(JpegBytes.With(Segments(Plain)), ImageAssert.Stripped(JpegBytes.With(Segments(IccBytes.Profile))));
        Assert.Equal(JpegBytes.With([.. Segments(Plain).Reverse()]), ImageAssert.Stripped(JpegBytes.With([.. Segments(IccBytes.Profile).Reverse()])));
        if (parts > 1) Assert.Equal(JpegBytes.With(), ImageAssert.Stripped(JpegBytes.With(Segments(IccBytes.Profile)[1..])));
        Assert.Equal(JpegBytes.With(), ImageAssert.Stripped(JpegBytes.With([.. Segments(IccBytes.Profile), Segments(IccBytes.Profile)[0]])));
    }

    [Fact]
    public void In_a_PNG_it_loses_its_name_too_and_suggested_palettes_go()
    {
        byte[] Chunk(byte[] profile, string name)
        {
            using var packed = new MemoryStream();
            using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(profile);
            return PngBytes.Chunk("iCCP", [.. Encoding.Latin1.GetBytes(name), 0, 0, .. packed.ToArray()]);
        }

        var copy = ImageAssert.Stripped(PngBytes.With(Chunk(IccBytes.Profile, "Halvards screen"), PngBytes.Chunk("sPLT", "Halvard\0\u0008"u8)));
        SaysNothing(copy);
        Assert.DoesNotContain("Halvard", Encoding.Latin1.GetString(copy), StringComparison.Ordinal);
        var at = copy.AsSpan().IndexOf("iCCPICC\0\0"u8) + 9;
        using var unpacking = new ZLibStream(new MemoryStream(copy[at..]), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unpacking.CopyTo(unpacked);
        Assert.Equal(Plain, unpacked.ToArray());
        Assert.Equal(copy, ImageAssert.Stripped(copy));
        Assert.Equal(PngBytes.With(), ImageAssert.Stripped(PngBytes.With(Chunk("profile"u8.ToArray(), "a"), PngBytes.Chunk("iCCP", "profile"u8), PngBytes.Chunk("iCCP", "a\0\0no stream"u8))));
    }

    [Fact]
    public void In_a_WebP_it_stays_without_texts_and_a_broken_one_goes_with_its_flag()
    {
        byte[] Photo(byte flags, params byte[][] chunks) => WebpBytes.Of([WebpBytes.Flags(flags), .. chunks, WebpBytes.Lossy]);
        Assert.Equal(Photo(0x20, WebpBytes.Chunk("ICCP", Plain)), ImageAssert.Stripped(Photo(0x20, WebpBytes.Chunk("ICCP", IccBytes.Profile))));
        Assert.Equal(Photo(0), ImageAssert.Stripped(Photo(0x20, WebpBytes.Chunk("ICCP", "profile"u8))));
        Assert.Equal(Photo(0), ImageAssert.Stripped(Photo(0, WebpBytes.Chunk("ICCP", IccBytes.Profile))));
    }

    private static void SaysNothing(byte[] bytes)
    {
        foreach (var encoding in new[] { Encoding.Latin1, Encoding.BigEndianUnicode, Encoding.Unicode })
            foreach (var from in new[] { 0, 1 })
                foreach (var word in new[] { "CANARY", "Halvard", "Skjelbreid" })
                    Assert.DoesNotContain(word, encoding.GetString(bytes, from, bytes.Length - from), StringComparison.Ordinal);
    }
}
