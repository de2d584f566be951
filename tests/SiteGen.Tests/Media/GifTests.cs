using static SiteGen.Tests.Media.GifBytes;

namespace SiteGen.Tests.Media;

public sealed class GifTests
{
    [Fact]
    public void A_copy_holds_no_comment_XMP_or_other_application_data()
    {
        byte[] animation = With(
            Extension(0xFE, "GPS-CANARY"u8.ToArray(), "more"u8.ToArray()),
            Extension(0xFF, "XMP DataXMP"u8.ToArray(), "GPS-CANARY"u8.ToArray()),
            Extension(0xFF, "ICCRGBG1012"u8.ToArray(), "GPS-CANARY"u8.ToArray()),
            Extension(0x77, "GPS-CANARY"u8.ToArray()));

        Assert.Equal(With(), ImageAssert.Stripped(animation));
    }

    [Fact]
    public void Frames_timing_and_loop_count_stay_as_they_are()
    {
        var animation = With(Loop, Timing, Frame, Timing);

        Assert.Equal(animation, ImageAssert.Stripped(animation));
    }

    [Fact]
    public void Data_behind_the_loop_count_goes()
    {
        var loop = Extension(0xFF, "NETSCAPE2.0"u8.ToArray(), [1, 5, 0], "GPS-CANARY"u8.ToArray());

        Assert.Equal(With(Loop), ImageAssert.Stripped(With(loop)));
    }

    [Fact]
    public void Plain_text_goes_and_takes_its_timing_with_it()
    {
        var text = Extension(0x01, new byte[12], "GPS-CANARY"u8.ToArray());

        Assert.Equal(With(Frame), ImageAssert.Stripped(With(Frame, Timing, text)));
    }

    [Fact]
    public void Bytes_behind_the_end_go()
    {
        Assert.Equal(With(), ImageAssert.Stripped([.. With(), .. "GPS-CANARY"u8]));
    }

    [Fact]
    public void A_damaged_file_is_told_in_words()
    {
        ImageAssert.IsDamaged(Header[..12], "it ends within its header");
        ImageAssert.IsDamaged(Header[..15], "it ends before its end mark");
        ImageAssert.IsDamaged(With()[..^1], "it ends before its end mark");
        ImageAssert.IsDamaged([.. Header, .. Frame[..8]], "it ends before its end mark");
        ImageAssert.IsDamaged([.. Header, .. Frame[..14]], "it ends before its end mark");
        ImageAssert.IsDamaged([.. Header, 0x21], "it ends before its end mark");
        ImageAssert.IsDamaged(With([0x42]), "it holds something that is not a block");
        ImageAssert.IsDamaged([.. Header, .. Loop, .. Trailer], "it holds no image");
        ImageAssert.IsDamaged([.. "GIF89a"u8, 0, 0, 30, 0, 0, 0, 0, .. Frame, .. Trailer], "its width or height is 0");
    }
}
