using static SiteGen.Tests.Media.JpegBytes;

namespace SiteGen.Tests.Media;

public sealed class JpegTests
{
    [Fact]
    public void A_copy_holds_no_EXIF_XMP_IPTC_comment_or_other_application_data()
    {
        byte[] photo = With(
            ExifOf(1),
            Segment(0xE1, "http://ns.adobe.com/xap/1.0/\0GPS-CANARY"u8),
            Segment(0xED, "Photoshop 3.0\0GPS-CANARY"u8),
            Segment(0xEB, "JP GPS-CANARY"u8),
            Segment(0xE2, "MPF\0GPS-CANARY"u8),
            Segment(0xE0, "JFXX\0GPS-CANARY"u8),
            Segment(0xFE, "GPS-CANARY"u8));

        Assert.Equal(With(), ImageAssert.Stripped(photo));
    }

    [Fact]
    public void The_colour_profile_and_the_colour_transform_stay()
    {
        byte[] photo = With(Segment(0xE2, [.. "ICC_PROFILE\0\u0001\u0001"u8, .. SiteGen.Media.Formats.ColourProfile.WithoutTexts(IccBytes.Profile)!]), Segment(0xEE, "Adobe\0d\0\0\0\0\u0001"u8));

        Assert.Equal(photo, ImageAssert.Stripped(photo));
    }

    [Fact]
    public void Thumbnails_and_bytes_behind_known_fields_go()
    {
        var jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 1, 1, 7, 7, 7]);
        byte[] photo = [.. Start, .. jfif, .. Segment(0xEE, "Adobe\0d\0\0\0\0\u0001GPS-CANARY"u8), .. Frame(40, 30), .. Scan, .. End];

        Assert.Equal(
            [.. Start, .. Jfif, .. Segment(0xEE, "Adobe\0d\0\0\0\0\u0001"u8), .. Frame(40, 30), .. Scan, .. End],
            ImageAssert.Stripped(photo));
    }

    [Fact]
    public void Further_images_and_other_bytes_behind_the_end_go()
    {
        Assert.Equal(With(), ImageAssert.Stripped([.. With(), .. With(ExifOf(6)), .. "GPS-CANARY"u8]));
    }

    [Theory]
    [InlineData(2, 40, 30)]
    [InlineData(5, 30, 40)]
    [InlineData(6, 30, 40)]
    [InlineData(8, 30, 40)]
    public void An_orientation_turns_the_size_and_is_all_that_stays_of_EXIF(byte orientation, int width, int height)
    {
        var photo = With(ExifOf(orientation));
        var header = ImageAssert.Header(photo);

        Assert.Equal((width, height), (header.Width, header.Height));
        Assert.Equal(With(Segment(0xE1, [.. "Exif\0\0"u8, .. Exif.Smallest(orientation)])), ImageAssert.Stripped(photo));
    }

    [Fact]
    public void The_first_orientation_counts_and_is_written_once()
    {
        var copy = ImageAssert.Stripped(With(ExifOf(0), ExifOf(8), ExifOf(6)));

        Assert.Equal(With(Segment(0xE1, [.. "Exif\0\0"u8, .. Exif.Smallest(8)])), copy);
    }

    [Fact]
    public void A_progressive_image_keeps_every_scan_and_loses_comments_between_them()
    {
        byte[] Photo(byte[] between) =>
            [.. Start, .. Frame(40, 30, 0xC2), .. Scan, .. between, .. Segment(0xC4, new byte[17]), .. Scan, .. End];

        Assert.Equal(Photo([]), ImageAssert.Stripped(Photo([.. Segment(0xFE, "GPS-CANARY"u8), .. ExifOf(6)])));
    }

    [Fact]
    public void Stray_bytes_between_segments_go()
    {
        Assert.Equal(
            [.. Start, .. Frame(40, 30), .. Scan, .. End],
            ImageAssert.Stripped([.. Start, 0xFF, .. Frame(40, 30), .. "GPS-CANARY"u8, 0xFF, 0, .. Scan, .. End]));
    }

    [Fact]
    public void A_damaged_file_is_told_in_words()
    {
        ImageAssert.IsDamaged(With()[..^2], "it ends before its end mark");
        ImageAssert.IsDamaged([.. Start, .. Jfif[..^1]], "its part FFE0 ends past the end of the file");
        ImageAssert.IsDamaged([.. Start, 0xFF, 0xE1, 0, 1, .. Scan, .. End], "its part FFE1 ends past the end of the file");
        ImageAssert.IsDamaged([.. Start, .. Frame(40, 30, 0xC3), .. Scan, .. End], "it holds the mark FFC3, which browsers do not know");
        ImageAssert.IsDamaged([.. Start, .. Scan, .. End], "it holds no image");
        ImageAssert.IsDamaged([.. Start, .. Frame(40, 30), .. End], "it does not hold exactly one image");
        ImageAssert.IsDamaged(With(Frame(9, 9)), "it does not hold exactly one image");
        ImageAssert.IsDamaged([.. Start, .. Frame(40, 0), .. Scan, .. End], "its width or height is 0");
    }
}
