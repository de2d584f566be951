using System.IO.Compression;

namespace SiteGen.Media;

/// <summary>The colour profile of a PNG file: without its name and its texts.</summary>
internal static class PngProfile
{
    // Longer ones are for printing.
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The data of an iCCP chunk for a published copy; null where it holds no profile that a browser would heed.</summary>
    public static byte[]? WithoutTexts(ReadOnlySpan<byte> chunk)
    {
        var name = chunk.IndexOf((byte)0);
        if (name < 1 || chunk.Length < name + 2 || chunk[name + 1] != 0) return null;
        if (Unpacked(chunk[(name + 2)..]) is not { } profile || ColourProfile.WithoutTexts(profile) is not { } plain) return null;
        return [.. "ICC\0\0"u8, .. Packed(plain)];
    }

    private static byte[]? Unpacked(ReadOnlySpan<byte> packed)
    {
        try
        {
            using var unpacking = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var profile = new byte[MostBytes + 1];
            var length = unpacking.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false);
            return length > MostBytes ? null : profile[..length];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    // Stored, not squeezed: how well a machine squeezes depends on its processor, and the output must not.
    private static byte[] Packed(byte[] profile)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.NoCompression)) packing.Write(profile);
        return packed.ToArray();
    }
}
