using System.Buffers.Binary;
using System.Text;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

/// <summary>Builds PNG files chunk by chunk.</summary>
internal static class PngBytes
{
    public static readonly byte[] Signature = [0x89, .. "PNG\r\n\u001A\n"u8];
    public static readonly byte[] Pixels = Chunk("IDAT", [1, 2, 3]);
    public static readonly byte[] End = Chunk("IEND", []);

    public static byte[] Chunk(string type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. data, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), PngChecksum.Compute(chunk.AsSpan(4..^4)));
        return chunk;
    }

    public static byte[] Header(uint width, uint height)
    {
        byte[] data = [0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(data, width);
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(4), height);
        return Chunk("IHDR", data);
    }

    /// <summary>A whole file of 40 × 30 pixels with these chunks before the pixels.</summary>
    public static byte[] With(params byte[][] chunks) =>
        [.. Signature, .. Header(40, 30), .. chunks.SelectMany(c => c), .. Pixels, .. End];
}
