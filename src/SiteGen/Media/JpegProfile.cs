namespace SiteGen.Media;

/// <summary>The colour profile of a JPEG file, which stands in one or more numbered segments (ICC.1, annex B.4); without its texts, and
/// nothing where it is not whole.</summary>
internal sealed class JpegProfile
{
    private const int Head = 14; // the mark, the number of the part, and how many parts there are

    private readonly Dictionary<byte, byte[]> _parts;

    private JpegProfile(Dictionary<byte, byte[]> parts) => _parts = parts;

    /// <summary>Reads the parts in front of the pixels.</summary>
    public static JpegProfile Read(ReadOnlySpan<byte> bytes)
    {
        var (parts, whole, isSound) = (new SortedDictionary<byte, byte[]>(), new MemoryStream(), true);
        var segments = new JpegSegments(bytes);
        while (segments.MoveNext() && segments.Marker != JpegSegments.StartOfScan)
        {
            if (!IsPart(segments)) continue;
            isSound &= parts.TryAdd(segments.Payload[Head - 2], segments.Payload.ToArray());
        }

        if (!isSound || !IsWhole(parts)) return new JpegProfile([]);
        foreach (var part in parts.Values) whole.Write(part.AsSpan(Head));
        var plain = ColourProfile.WithoutTexts(whole.GetBuffer().AsSpan(0, (int)whole.Length));
        return new JpegProfile(plain is null ? [] : Parted(parts, plain));
    }

    /// <summary>Whether a segment holds a part of a profile.</summary>
    public static bool IsPart(JpegSegments segment) =>
        segment.Marker == JpegSegments.App2 && segment.Payload.Length >= Head && segment.Payload.StartsWith("ICC_PROFILE\0"u8);

    /// <summary>What is written in the place of a segment that holds a part, each part once.</summary>
    public byte[] Take(JpegSegments segment)
    {
        if (!_parts.Remove(segment.Payload[Head - 2], out var part)) return [];
        var length = part.Length + 2;
        return [0xFF, JpegSegments.App2, (byte)(length >> 8), (byte)length, .. part];
    }

    private static bool IsWhole(SortedDictionary<byte, byte[]> parts) =>
        parts.Count > 0 && parts.Keys.First() == 1 && parts.Keys.Last() == parts.Count && parts.Values.All(p => p[Head - 1] == parts.Count);

    private static Dictionary<byte, byte[]> Parted(SortedDictionary<byte, byte[]> parts, byte[] plain)
    {
        var at = 0;
        foreach (var part in parts.Values)
        {
            plain.AsSpan(at, part.Length - Head).CopyTo(part.AsSpan(Head));
            at += part.Length - Head;
        }

        return new Dictionary<byte, byte[]>(parts);
    }
}
