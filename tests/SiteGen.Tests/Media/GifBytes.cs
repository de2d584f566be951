namespace SiteGen.Tests.Media;

/// <summary>Builds GIF files block by block.</summary>
internal static class GifBytes
{
    /// <summary>The header of 40 × 30 pixels and two global colours.</summary>
    public static readonly byte[] Header = [.. "GIF89a"u8, 40, 0, 30, 0, 0x80, 0, 0, 9, 9, 9, 7, 7, 7];

    /// <summary>A frame with two local colours.</summary>
    public static readonly byte[] Frame = [0x2C, 0, 0, 0, 0, 40, 0, 30, 0, 0x80, 1, 1, 1, 2, 2, 2, 2, 2, 0x4C, 0x01, 0];

    public static readonly byte[] Timing = [0x21, 0xF9, 4, 0, 10, 0, 0, 0];
    public static readonly byte[] Loop = [0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 5, 0, 0];
    public static readonly byte[] Trailer = [0x3B];

    /// <summary>An extension whose sub-blocks are one each.</summary>
    public static byte[] Extension(byte label, params byte[][] subBlocks) =>
        [0x21, label, .. subBlocks.SelectMany(b => (byte[])[(byte)b.Length, .. b]), 0];

    /// <summary>A whole file with these blocks before its one frame.</summary>
    public static byte[] With(params byte[][] blocks) => [.. Header, .. blocks.SelectMany(b => b), .. Frame, .. Trailer];
}
