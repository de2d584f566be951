using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>JPEG: keeps tables, frames, scans, the colour profile and the colour transform;
/// drops all other application data and the profile's texts.</summary>
internal sealed class JpegFormat : ImageFormat
{
    public override string Name => "JPEG";

    public override string MediaType => "image/jpeg";

    public override IReadOnlyList<string> Extensions { get; } = [".jpg", ".jpeg"];

    public override bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public override bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault)
    {
        size = default;
        var orientation = default(Orientation);
        var segments = new JpegSegments(bytes);
        while (segments.MoveNext() && segments.Marker != JpegSegments.StartOfScan)
        {
            if (segments.IsFrame && segments.Payload.Length >= 6) size = SizeOf(segments.Payload);
            if (IsExif(segments) && orientation.Value == 0) orientation = Orientation.Read(segments.Payload);
        }

        fault = segments.Fault.Length == 0 && size == default ? "it holds no image" : segments.Fault;
        size = size with { Orientation = orientation };
        return fault.Length == 0;
    }

    public override bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault)
    {
        if (!TryMeasure(bytes, out var size, out fault)) return false;
        var (orientation, profile) = (size.Orientation, JpegProfile.Read(bytes));
        var (frames, scans) = (0, 0);
        copy.Write([0xFF, 0xD8]);
        var segments = new JpegSegments(bytes);
        while (segments.MoveNext())
        {
            if (segments.IsFrame) frames++;
            if (segments.Marker == JpegSegments.StartOfScan) scans++;
            copy.Write(JpegProfile.IsPart(segments) ? profile.Take(segments) : Kept(segments, orientation));
            if (IsExif(segments)) orientation = default; // written only once
        }

        copy.Write([0xFF, 0xD9]);
        fault = segments.Fault.Length == 0 && (frames != 1 || scans == 0) ? "it does not hold exactly one image" : segments.Fault;
        return fault.Length == 0;
    }

    private static StoredSize SizeOf(ReadOnlySpan<byte> frame) =>
        new(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));

    private static ReadOnlySpan<byte> Kept(JpegSegments segment, Orientation orientation) => segment.Marker switch
    {
        JpegSegments.App0 => JfifWithoutThumbnail(segment),
        JpegSegments.App1 => IsExif(segment) && !orientation.IsUpright ? ExifSegment(orientation) : [],
        JpegSegments.App14 => AdobeTransform(segment),
        (>= JpegSegments.App2 and <= JpegSegments.App15) or JpegSegments.Comment => [],
        _ => segment.Whole,
    };

    private static bool IsExif(JpegSegments segment) =>
        segment.Marker == JpegSegments.App1 && segment.Payload.StartsWith("Exif\0\0"u8);

    // A thumbnail may show what was cropped.
    private static byte[] JfifWithoutThumbnail(JpegSegments segment) =>
        segment.Payload.Length >= 14 && segment.Payload.StartsWith("JFIF\0"u8)
            ? [0xFF, JpegSegments.App0, 0, 16, .. segment.Payload[..12], 0, 0]
            : [];

    private static byte[] AdobeTransform(JpegSegments segment) =>
        segment.Payload.Length >= 12 && segment.Payload.StartsWith("Adobe"u8)
            ? [0xFF, JpegSegments.App14, 0, 14, .. segment.Payload[..12]]
            : [];

    private static byte[] ExifSegment(Orientation orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. orientation.ToExif()];
        return [0xFF, JpegSegments.App1, 0, (byte)(exif.Length + 2), .. exif];
    }
}
