using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>The EXIF orientation of an image, 1 to 8; the default value is upright.</summary>
internal readonly record struct Orientation(ushort Value)
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntryLength = 12;

    /// <summary>Whether no rotation is needed, and therefore no EXIF.</summary>
    public bool IsUpright => Value <= 1;

    /// <summary>Whether the image is shown on its side, which swaps width and height.</summary>
    public bool SwapsSides => Value >= 5;

    /// <summary>Reads the orientation from an EXIF block (TIFF 6.0), with or without its "Exif" heading.</summary>
    /// <returns>Upright if the block has no orientation or is broken.</returns>
    public static Orientation Read(ReadOnlySpan<byte> exif)
    {
        var tiff = exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;
        if (tiff.Length < 8) return default;
        var little = tiff.StartsWith("II*\0"u8);
        if (!little && !tiff.StartsWith("MM\0*"u8)) return default;
        var at = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        return at <= tiff.Length - 2 ? OfDirectory(tiff[(int)at..], little) : default;
    }

    /// <summary>Returns the smallest EXIF block with only this orientation.</summary>
    public byte[] ToExif() =>
    [
        .. "II*\0"u8, 8, 0, 0, 0, // byte order; the directory begins at 8
        1, 0, (byte)(Tag & 0xFF), Tag >> 8, (byte)Short, 0, 1, 0, 0, 0, (byte)Value, 0, 0, 0, // one entry: one short
        0, 0, 0, 0, // no further directory
    ];

    private static Orientation OfDirectory(ReadOnlySpan<byte> directory, bool little)
    {
        var count = Number(directory, little);
        var entries = directory[2..];
        for (var i = 0; i < count && entries.Length >= EntryLength; i++, entries = entries[EntryLength..])
        {
            if (Number(entries, little) != Tag || Number(entries[2..], little) != Short) continue;
            var value = Number(entries[8..], little);
            return value is >= 1 and <= 8 ? new Orientation(value) : default;
        }

        return default;
    }

    private static ushort Number(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
