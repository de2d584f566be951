using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>WebP (RFC 9649): keeps pixels, transparency, animation and the colour profile;
/// drops EXIF, XMP, the profile's texts and unknown chunks.</summary>
internal sealed class WebpFormat : ImageFormat
{
    private const int HeaderLength = 12;

    public override string Name => "WebP";

    public override string MediaType => "image/webp";

    public override IReadOnlyList<string> Extensions { get; } = [".webp"];

    // RFC 9649 puts EXIF after the pixels, but browsers decide how to show an image before they have all of it.
    public override bool IsTurnedByBrowsers => false;

    public override bool Recognises(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= HeaderLength && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);

    public override bool IsStill(ReadOnlySpan<byte> bytes)
    {
        if (!TryBody(bytes, out var body, out _)) return true;
        var chunks = new RiffChunks(body);
        while (chunks.MoveNext())
            if (chunks.Type == "ANIM") return false;
        return true;
    }

    public override bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault)
    {
        size = default;
        if (!TryBody(bytes, out var body, out fault)) return false;
        var chunks = new RiffChunks(body);
        if (chunks.MoveNext()) size = WebpSize.Read(chunks.Type, chunks.Data);
        var orientation = OrientationIn(ref chunks);
        fault = chunks.Fault.Length == 0 && size == default ? "it holds no image" : chunks.Fault;
        size = size with { Orientation = orientation };
        return fault.Length == 0;
    }

    public override bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault)
    {
        if (!TryMeasure(bytes, out var size, out fault) || !TryBody(bytes, out var body, out fault)) return false;
        copy.Write(bytes[..HeaderLength]);
        if (!new WebpStripper(copy, size.Orientation).TryCopy(body, out fault)) return false;
        BinaryPrimitives.WriteInt32LittleEndian(copy.GetBuffer().AsSpan(4), (int)copy.Length - 8);
        return true;
    }

    // The size in the header counts from the end of that field; later bytes are not part of the image.
    private static bool TryBody(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> body, out string fault)
    {
        body = [];
        var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        fault = length > bytes.Length - 8 ? "it is shorter than its header says" : length < 4 ? "its header tells no size" : "";
        if (fault.Length > 0) return false;
        body = bytes[HeaderLength..(8 + (int)length)];
        return true;
    }

    // Only the extended format has metadata.
    private static Orientation OrientationIn(ref RiffChunks chunks)
    {
        var isExtended = chunks.Type == "VP8X";
        var orientation = default(Orientation);
        while (chunks.MoveNext())
            if (isExtended && chunks.Type == "EXIF" && orientation.Value == 0) orientation = Orientation.Read(chunks.Data);
        return orientation;
    }
}

/// <summary>Reads the size from the first chunk of a WebP file.</summary>
internal static class WebpSize
{
    private const int Sides = 0x3FFF; // 14 bits

    /// <summary>Returns the size in the chunk, or the default if it cannot come first or is truncated.</summary>
    public static StoredSize Read(string type, ReadOnlySpan<byte> data) => type switch
    {
        "VP8 " when data.Length >= 10 => OfLossy(data),
        "VP8L" when data.Length >= 5 => OfLossless(data),
        "VP8X" when data.Length >= 10 => OfCanvas(data),
        _ => default,
    };

    // RFC 6386, 9.1: an image is a key frame (bit 0 is clear), followed by a start code.
    private static StoredSize OfLossy(ReadOnlySpan<byte> data) =>
        (data[0] & 1) == 0 && data[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
            ? new StoredSize(
                BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & Sides, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & Sides)
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
