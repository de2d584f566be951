using System.Buffers.Binary;

namespace SiteGen.Media;

/// <summary>Reads the size out of the first chunk of a WebP file.</summary>
internal static class WebpSize
{
    private const int Sides = 0x3FFF; // 14 bits

    /// <summary>The size the chunk tells, or the default where it cannot come first or is cut off.</summary>
    public static StoredSize Read(string type, ReadOnlySpan<byte> data) => type switch
    {
        "VP8 " when data.Length >= 10 => OfLossy(data),
        "VP8L" when data.Length >= 5 => OfLossless(data),
        "VP8X" when data.Length >= 10 => OfCanvas(data),
        _ => default,
    };

    // RFC 6386, 9.1: an image is a key frame (bit 0 is clear), then comes a start code.
    private static StoredSize OfLossy(ReadOnlySpan<byte> data) =>
        (data[0] & 1) == 0 && data[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new StoredSize(
                BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & Sides,
                BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & Sides)
            : default;

    private static StoredSize OfLossless(ReadOnlySpan<byte> data)
    {
        if (data[0] != 0x2F) return default;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        return new StoredSize((int)(bits & Sides) + 1, (int)((bits >> 14) & Sides) + 1);
    }

    private static StoredSize OfCanvas(ReadOnlySpan<byte> data) => new(Number24(data[4..]) + 1, Number24(data[7..]) + 1);

    private static int Number24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
