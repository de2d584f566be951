using System.Buffers.Binary;

namespace SiteGen.Media;

/// <summary>WebP (RFC 9649): keeps pixels, transparency, animation and the colour profile; drops EXIF, XMP, the profile's texts and unknown chunks.</summary>
internal sealed class WebpFormat : ImageFormat
{
    private const int HeaderLength = 12;

    public override string Name => "WebP";

    public override string MediaType => "image/webp";

    public override IReadOnlyList<string> Extensions { get; } = [".webp"];

    // RFC 9649 puts EXIF behind the pixels, and browsers decide how to show an image before they have them all.
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

    // The size in the header counts from behind itself; bytes past it belong to no image.
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
