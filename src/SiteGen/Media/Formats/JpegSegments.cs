using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>Walks the segments of a JPEG file from the end of SOI to EOI (ITU-T T.81, annex B).</summary>
internal ref struct JpegSegments(ReadOnlySpan<byte> bytes)
{
    public const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE, StartOfScan = 0xDA;

    private const byte EndOfImage = 0xD9;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = 2;

    /// <summary>The second byte of the marker.</summary>
    public byte Marker { get; private set; }

    /// <summary>The data after the segment's length.</summary>
    public ReadOnlySpan<byte> Payload { get; private set; }

    /// <summary>The marker, the length and the payload; for a scan also its coded data.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    /// <summary>Why the walk ended early; empty at the end of the image.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Whether the segment starts a frame of a kind that browsers show: baseline, extended or progressive.</summary>
    public readonly bool IsFrame => Marker is 0xC0 or 0xC1 or 0xC2;

    public bool MoveNext()
    {
        var start = NextMarker(_at);
        if (start < 0) return Fail("it ends before its end mark");
        Marker = _bytes[start + 1];
        if (Marker == EndOfImage) return false;
        if (!IsExpected(Marker)) return Fail($"it holds the mark FF{Marker:X2}, which browsers do not know");
        var payload = start + 4;
        var length = payload <= _bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(_bytes[(start + 2)..]) : 0;
        if (length < 2 || length - 2 > _bytes.Length - payload) return Fail($"its part FF{Marker:X2} ends past the end of the file");
        Payload = _bytes.Slice(payload, length - 2);
        _at = payload + Payload.Length;
        if (Marker == StartOfScan && (_at = NextMarker(_at)) < 0) return Fail("it ends before its end mark");
        Whole = _bytes[start.._at];
        return true;
    }

    // Skips coded data, in which FF00 means FF and FFD0 to FFD7 are restart markers, and stray bytes between segments.
    private readonly int NextMarker(int at)
    {
        while (at < _bytes.Length - 1)
        {
            var step = _bytes[at..^1].IndexOf((byte)0xFF);
            if (step < 0) return -1;
            at += step;
            if (_bytes[at + 1] is not (0x00 or 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))) return at;
            at++;
        }

        return -1;
    }

    // Tables, frames, scans, application data and comments; no lossless, hierarchical or arithmetic coding.
    private static bool IsExpected(byte marker) =>
        marker is 0xC0 or 0xC1 or 0xC2 or 0xC4 or StartOfScan or 0xDB or 0xDC or 0xDD or (>= App0 and <= App15) or Comment;

    private bool Fail(string fault)
    {
        Fault = fault;
        return false;
    }
}

/// <summary>The colour profile of a JPEG file, without its texts. It spans one or more numbered segments (ICC.1, annex B.4), and is dropped
/// if incomplete.</summary>
internal sealed class JpegProfile
{
    private const int Head = 14; // signature, part number and part count

    private readonly Dictionary<byte, byte[]> _parts;

    private JpegProfile(Dictionary<byte, byte[]> parts) => _parts = parts;

    /// <summary>Reads the parts before the pixels.</summary>
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

    /// <summary>Whether a segment contains a part of a profile.</summary>
    public static bool IsPart(JpegSegments segment) =>
        segment.Marker == JpegSegments.App2 && segment.Payload.Length >= Head && segment.Payload.StartsWith("ICC_PROFILE\0"u8);

    /// <summary>Returns the replacement for a segment that contains a part; empty if that part was already taken.</summary>
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
