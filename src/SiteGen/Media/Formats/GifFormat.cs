using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>GIF: keeps colours, frames, their timing and the loop count; drops comments, plain text and application data.</summary>
internal sealed class GifFormat : ImageFormat
{
    private const int HeaderLength = 13;
    private const byte PlainText = 0x01, GraphicControl = 0xF9, Application = 0xFF;

    public override string Name => "GIF";

    public override string MediaType => "image/gif";

    public override IReadOnlyList<string> Extensions { get; } = [".gif"];

    // GIFs never get smaller copies: still pictures are better kept in another format.
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

    // The Netscape loop count, also written under the name of an older program; browsers read both.
    private static bool IsLoop(GifBlocks block) =>
        block.Label == Application && block.Whole.Length >= 19
        && (block.Whole[2..].StartsWith("\u000BNETSCAPE2.0"u8) || block.Whole[2..].StartsWith("\u000BANIMEXTS1.0"u8))
        && block.Whole[14] == 3 && block.Whole[15] == 1;
}

/// <summary>Walks the blocks of a GIF file from the end of the global colour table to the trailer (GIF89a).</summary>
internal ref struct GifBlocks(ReadOnlySpan<byte> bytes, int start)
{
    public const byte Extension = 0x21, Image = 0x2C;

    private const byte Trailer = 0x3B;
    private const string CutOff = "it ends before its end mark";

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = start;

    /// <summary><see cref="Extension"/> or <see cref="Image"/>.</summary>
    public readonly byte Kind => Whole[0];

    /// <summary>The kind of an extension.</summary>
    public readonly byte Label => Whole[1];

    /// <summary>The block with its chain of sub-blocks.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    /// <summary>Why the walk ended early; empty at the trailer.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Returns the number of bytes of the colour table that packed fields declare; 0 if they declare none.</summary>
    public static int ColoursLength(byte packed) => (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);

    public bool MoveNext()
    {
        if (_at >= _bytes.Length) return Fail(CutOff);
        if (_bytes[_at] == Trailer) return false;
        var chain = _bytes[_at] switch { Extension => _at + 2, Image => ChainOfImage(), _ => -1 };
        if (chain < 0) return Fail("it holds something that is not a block");
        var end = EndOfChain(chain);
        if (end < 0) return Fail(CutOff);
        Whole = _bytes[_at..end];
        _at = end;
        return true;
    }

    // Skips the descriptor, the local colour table and the code size; the chain detects the end of the file.
    private readonly int ChainOfImage() =>
        _at + 9 < _bytes.Length ? _at + 10 + ColoursLength(_bytes[_at + 9]) + 1 : _bytes.Length;

    private readonly int EndOfChain(int at)
    {
        while (at < _bytes.Length)
        {
            var length = _bytes[at];
            at += 1 + length;
            if (length == 0) return at;
        }

        return -1;
    }

    private bool Fail(string fault)
    {
        Fault = fault;
        return false;
    }
}
