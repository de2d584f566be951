using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>Walks the chunks of a PNG file from the end of the signature through IEND (W3C PNG, third edition).</summary>
internal ref struct PngChunks(ReadOnlySpan<byte> bytes)
{
    private const int Frame = 12; // length, type and checksum

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = 8;

    /// <summary>The four letters of the type; a capital first letter means that no reader may skip the chunk.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The bytes between the type and the checksum.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>The length, the type, the data and the checksum.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    /// <summary>Why the walk ended early; empty at the end of the image.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Whether no reader may skip the chunk.</summary>
    public readonly bool IsCritical => char.IsAsciiLetterUpper(Type[0]);

    /// <summary>Whether the checksum matches type and data.</summary>
    public readonly bool IsIntact => BinaryPrimitives.ReadUInt32BigEndian(Whole[^4..]) == PngChecksum.Compute(Whole[4..^4]);

    public bool MoveNext()
    {
        if (Type == "IEND") return false;
        var rest = _bytes[Math.Min(_at, _bytes.Length)..];
        if (rest.Length < Frame) return Fail("it ends before its end mark");
        Type = Encoding.Latin1.GetString(rest[4..8]);
        if (!Type.All(char.IsAsciiLetter)) return Fail("it holds something that is not a chunk");
        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - Frame) return Fail($"its chunk {Type} ends past the end of the file");
        Data = rest.Slice(8, (int)length);
        Whole = rest[..((int)length + Frame)];
        _at += Whole.Length;
        return true;
    }

    private bool Fail(string fault)
    {
        Fault = fault;
        return false;
    }
}

/// <summary>The checksum of PNG chunks: CRC-32 of ISO 3309.</summary>
internal static class PngChecksum
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Entry((uint)n))];

    /// <summary>Returns the checksum of type and data.</summary>
    public static uint Compute(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes) sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Entry(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
