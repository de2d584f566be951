using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteGen.Media.Formats;

/// <summary>PNG and animated PNG: keeps chunks that affect the pixels; drops text, time, EXIF, suggested palettes (which have names), and
/// unknown chunks.</summary>
internal sealed class PngFormat : ImageFormat
{
    public override string Name => "PNG";

    public override string MediaType => "image/png";

    public override IReadOnlyList<string> Extensions { get; } = [".png"];

    public override bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n\u001A\n"u8]);

    public override bool IsStill(ReadOnlySpan<byte> bytes)
    {
        var chunks = new PngChunks(bytes);
        while (chunks.MoveNext())
            if (chunks.Type == "acTL") return false;
        return true;
    }

    public override bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault)
    {
        size = default;
        var chunks = new PngChunks(bytes);
        if (!TryFirst(ref chunks, out fault)) return false;
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunks.Data), BinaryPrimitives.ReadUInt32BigEndian(chunks.Data[4..]));
        var orientation = default(Orientation);
        var hasPixels = false;
        while (chunks.MoveNext())
        {
            hasPixels |= chunks.Type == "IDAT";
            if (chunks.Type == "eXIf" && orientation.Value == 0) orientation = Orientation.Read(chunks.Data);
        }

        size = new StoredSize((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue), orientation);
        fault = chunks.Fault.Length == 0 && !hasPixels ? "it holds no image" : chunks.Fault;
        return fault.Length == 0;
    }

    public override bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault)
    {
        if (!TryMeasure(bytes, out var size, out fault)) return false;
        copy.Write(bytes[..8]);
        var chunks = new PngChunks(bytes);
        while (chunks.MoveNext())
        {
            fault = FaultOf(chunks);
            if (fault.Length > 0) return false;
            if (chunks.Type == "iCCP") copy.Write(PngProfile.WithoutTexts(chunks.Data) is { } profile ? Chunk("iCCP"u8, profile) : []);
            else if (IsKept(chunks)) copy.Write(chunks.Whole);
            // Many readers miss an orientation after the pixels, so the copy always has it before them.
            if (chunks.Type == "IHDR" && !size.Orientation.IsUpright) copy.Write(Chunk("eXIf"u8, size.Orientation.ToExif()));
        }

        fault = chunks.Fault;
        return fault.Length == 0;
    }

    private static bool TryFirst(ref PngChunks chunks, out string fault)
    {
        fault = chunks.MoveNext() && chunks.Type == "IHDR" && chunks.Data.Length == 13 ? "" : "it does not begin with its header";
        return fault.Length == 0;
    }

    private static string FaultOf(PngChunks chunk)
    {
        if (!IsKept(chunk)) return chunk.IsCritical ? $"its chunk {chunk.Type} is unknown or too long" : "";
        return chunk.IsIntact ? "" : $"the checksum of its chunk {chunk.Type} is wrong";
    }

    private static bool IsKept(PngChunks chunk) => chunk.Data.Length <= MostBytes(chunk.Type);

    // Each kept chunk has a size limit, so that nothing can be hidden after its data; all other chunks are dropped.
    private static int MostBytes(string type) => type switch
    {
        "IHDR" => 13,
        "PLTE" => 768,
        "IDAT" or "fdAT" or "iCCP" => int.MaxValue,
        "IEND" => 0,
        "tRNS" => 256,
        "hIST" => 512,
        "cHRM" => 32,
        "fcTL" => 26,
        "pHYs" => 9,
        "acTL" => 8,
        "bKGD" => 6,
        "gAMA" or "cICP" or "sBIT" => 4,
        "sRGB" => 1,
        _ => -1,
    };

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, body.Length - 4);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), PngChecksum.Compute(body));
        return chunk;
    }
}

/// <summary>The colour profile of a PNG file, without its name and texts.</summary>
internal static class PngProfile
{
    // Larger profiles are for printing.
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>Returns the data of an iCCP chunk for a published copy; null if browsers would ignore the profile.</summary>
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

    // Stored uncompressed, because compressed sizes depend on the processor and the output must not.
    private static byte[] Packed(byte[] profile)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.NoCompression)) packing.Write(profile);
        return packed.ToArray();
    }
}
