namespace SiteGen.Tests.Media;

/// <summary>Builds JPEG files segment by segment.</summary>
internal static class JpegBytes
{
    public static readonly byte[] Start = [0xFF, 0xD8];
    public static readonly byte[] End = [0xFF, 0xD9];
    public static readonly byte[] Jfif = Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 72, 0, 72, 0, 0]);
    public static readonly byte[] Tables = Segment(0xDB, new byte[65]);

    /// <summary>A scan whose coded data holds a stuffed FF, a restart mark and another stuffed FF.</summary>
    public static readonly byte[] Scan = [.. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0, 5];

    public static byte[] Segment(byte marker, ReadOnlySpan<byte> payload) =>
        [0xFF, marker, (byte)((payload.Length + 2) >> 8), (byte)(payload.Length + 2), .. payload];

    public static byte[] Frame(int width, int height, byte marker = 0xC0) =>
        Segment(marker, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]);

    public static byte[] ExifOf(byte orientation) => Segment(0xE1, [.. "Exif\0\0"u8, .. Exif.Of(orientation)]);

    /// <summary>A whole file of 40 × 30 pixels with these segments behind JFIF.</summary>
    public static byte[] With(params byte[][] segments) =>
        [.. Start, .. Jfif, .. segments.SelectMany(s => s), .. Tables, .. Frame(40, 30), .. Scan, .. End];
}
