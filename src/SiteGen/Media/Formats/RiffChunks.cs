using System.Buffers.Binary;

namespace SiteGen.Media.Formats;

/// <summary>Walks a sequence of RIFF chunks: the body of a WebP file, or of one of its frames.</summary>
internal ref struct RiffChunks(ReadOnlySpan<byte> bytes)
{
    private const int HeaderLength = 8;

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The four characters of the type.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The content, without padding.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>Why the walk ended early; empty at the end of the sequence.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>Writes a chunk with its header and padding.</summary>
    public static void Write(MemoryStream to, string type, ReadOnlySpan<byte> data)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        Encoding.ASCII.GetBytes(type, header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], data.Length);
        to.Write(header);
        to.Write(data);
        if (data.Length % 2 != 0) to.WriteByte(0);
    }

    public bool MoveNext()
    {
        if (_rest.IsEmpty) return false;
        if (_rest.Length < HeaderLength) return Fail("it ends within a chunk");
        Type = Encoding.Latin1.GetString(_rest[..4]);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(_rest[4..]);
        if (length > _rest.Length - HeaderLength) return Fail("one of its chunks ends past the end of the file");
        Data = _rest.Slice(HeaderLength, (int)length);
        var padded = HeaderLength + (int)length + (int)(length % 2);
        _rest = _rest[Math.Min(padded, _rest.Length)..]; // some programs forget the last padding
        return true;
    }

    private bool Fail(string fault)
    {
        Fault = fault;
        return false;
    }
}
