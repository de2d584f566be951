using System.Buffers.Binary;

namespace SiteGen.Media;

/// <summary>GIF: keeps colours, frames, their timing and the loop count; drops comments, plain text and application data.</summary>
internal sealed class GifFormat : ImageFormat
{
    private const int HeaderLength = 13;
    private const byte PlainText = 0x01, GraphicControl = 0xF9, Application = 0xFF;

    public override string Name => "GIF";

    public override string MediaType => "image/gif";

    public override IReadOnlyList<string> Extensions { get; } = [".gif"];

    // Whether it moves does not matter: what is still is better kept as another format.
    public override bool IsStill(ReadOnlySpan<byte> bytes) => false;

    public override bool Recognises(ReadOnlySpan<byte> bytes) => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8);

    public override bool TryMeasure(ReadOnlySpan<byte> bytes, out StoredSize size, out string fault)
    {
        size = default;
        fault = bytes.Length < HeaderLength ? "it ends within its header" : "";
        if (fault.Length > 0) return false;
        size = new StoredSize(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        return true;
    }

    public override bool TryStrip(ReadOnlySpan<byte> bytes, MemoryStream copy, out string fault)
    {
        if (!TryMeasure(bytes, out _, out fault)) return false;
        var start = HeaderLength + GifBlocks.ColoursLength(bytes[10]);
        copy.Write(bytes[..Math.Min(start, bytes.Length)]);
        var blocks = new GifBlocks(bytes, start);
        var frames = CopyBlocks(ref blocks, copy);
        copy.WriteByte(0x3B);
        fault = blocks.Fault.Length == 0 && frames == 0 ? "it holds no image" : blocks.Fault;
        return fault.Length == 0;
    }

    private static int CopyBlocks(ref GifBlocks blocks, MemoryStream copy)
    {
        var frames = 0;
        var control = ReadOnlySpan<byte>.Empty; // counts for the next frame or plain text, whichever comes first
        while (blocks.MoveNext())
        {
            if (blocks.Kind == GifBlocks.Image)
            {
                copy.Write(control);
                copy.Write(blocks.Whole);
                frames++;
                control = [];
            }
            else if (blocks.Label == GraphicControl && blocks.Whole.Length == 8) control = blocks.Whole;
            else if (blocks.Label == PlainText) control = [];
            else if (IsLoop(blocks)) copy.Write([.. blocks.Whole[..18], 0]);
        }

        return frames;
    }

    // The loop count of Netscape, also written under the name of an older program; both are read by browsers.
    private static bool IsLoop(GifBlocks block) =>
        block.Label == Application && block.Whole.Length >= 19
        && (block.Whole[2..].StartsWith("\u000BNETSCAPE2.0"u8) || block.Whole[2..].StartsWith("\u000BANIMEXTS1.0"u8))
        && block.Whole[14] == 3 && block.Whole[15] == 1;
}
