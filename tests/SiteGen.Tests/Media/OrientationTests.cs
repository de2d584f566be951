using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

public sealed class OrientationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    public void Both_byte_orders_are_read(byte value)
    {
        Assert.Equal(value, Orientation.Read(Exif.Of(value)).Value);
        Assert.Equal(value, Orientation.Read(Exif.Smallest(value)).Value);
        Assert.Equal(Exif.Smallest(value), new Orientation(value).ToExif());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void A_value_without_meaning_is_upright(byte value) => Assert.True(Orientation.Read(Exif.Of(value)).IsUpright);

    [Fact]
    public void A_broken_block_is_upright()
    {
        var exif = Exif.Smallest(6);
        for (var length = 0; length < 20; length++) Assert.True(Orientation.Read(exif[..length]).IsUpright);

        Assert.True(Orientation.Read([.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. exif[8..]]).IsUpright);
        Assert.True(Orientation.Read([.. "II*\0"u8, 8, 0, 0, 0, 0xFF, 0xFF]).IsUpright);
        Assert.True(Orientation.Read([.. "GIF8"u8, .. exif[4..]]).IsUpright);
    }
}
