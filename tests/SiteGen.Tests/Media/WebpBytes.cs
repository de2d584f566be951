using System.Buffers.Binary;
using System.Text;
using SiteGen.Media.Formats;

namespace SiteGen.Tests.Media;

/// <summary>Builds WebP files chunk by chunk.</summary>
internal static class WebpBytes
{
    /// <summary>Lossy pixels, 40 × 30.</summary>
    public static readonly byte[] Lossy = Chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, 40, 0, 30, 0, 1]);

    /// <summary>Lossless pixels, 40 × 30: 39 in the lower 14 bits, 29 in the next.</summary>
    public static readonly byte[] Lossless = Chunk("VP8L", [0x2F, 39, 0x40, 7, 0, 1]);

    public static readonly byte[] Profile = Chunk("ICCP", ColourProfile.WithoutTexts(IccBytes.Profile));

    public static byte[] Chunk(string type, ReadOnlySpan<byte> data)
    {
        byte[] chunk = [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. data, .. new byte[data.Length % 2]];
        BinaryPrimitives.WriteInt32LittleEndian(chunk.AsSpan(4), data.Length);
        return chunk;
    }

    /// <summary>The chunk of flags with a canvas of 40 × 30.</summary>
    public static byte[] Flags(byte flags) => Chunk("VP8X", [flags, 0, 0, 0, 39, 0, 0, 29, 0, 0]);

    /// <summary>A frame of an animation that holds these chunks.</summary>
    public static byte[] Frame(params byte[][] chunks) => Chunk("ANMF", [.. new byte[16], .. chunks.SelectMany(c => c)]);

    /// <summary>A whole file of these chunks.</summary>
    public static byte[] Of(params byte[][] chunks)
    {
        byte[] file = [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. chunks.SelectMany(c => c)];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        return file;
    }
}
