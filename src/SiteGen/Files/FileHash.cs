using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SiteGen.Files;

/// <summary>The SHA-256 hash of a file, as four numbers.</summary>
/// <remarks>SHA-256 because anybody can check it (<c>sha256sum -c .sitegen/manifest</c>) and because processors accelerate it: 0.1 s for
/// 150 MB.</remarks>
internal readonly record struct FileHash(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    private const int Digits = 64;

    public static FileHash Compute(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    public static FileHash ComputeForFile(string file)
    {
        using var stream = File.OpenRead(file);
        return From(SHA256.HashData(stream));
    }

    public static bool TryParse(ReadOnlySpan<char> text, out FileHash hash)
    {
        hash = default;
        if (text.Length != Digits || text.ContainsAnyExcept("0123456789abcdef")) return false;
        hash = From(Convert.FromHexString(text));
        return true;
    }

    /// <summary>Returns the hash as 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], Third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], Fourth);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Creates the hash from its 32 bytes.</summary>
    public static FileHash From(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));
}
