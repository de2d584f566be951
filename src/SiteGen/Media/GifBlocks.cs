namespace SiteGen.Media;

/// <summary>Walks the blocks of a GIF file from behind the global colours up to the trailer (GIF89a).</summary>
internal ref struct GifBlocks(ReadOnlySpan<byte> bytes, int start)
{
    public const byte Extension = 0x21, Image = 0x2C;

    private const byte Trailer = 0x3B;
    private const string CutOff = "it ends before its end mark";

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at = start;

    /// <summary><see cref="Extension"/> or <see cref="Image"/>.</summary>
    public readonly byte Kind => Whole[0];

    /// <summary>What an extension is for.</summary>
    public readonly byte Label => Whole[1];

    /// <summary>The block with its chain of sub-blocks.</summary>
    public ReadOnlySpan<byte> Whole { get; private set; }

    /// <summary>Why the walk ended early; empty at the trailer.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>The bytes of a colour table as packed fields announce it; 0 where they announce none.</summary>
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

    // Behind the descriptor, the local colours and the code size. Past the end of the file is found by the chain.
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
