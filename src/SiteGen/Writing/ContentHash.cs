using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SiteGen.Writing;

/// <summary>The SHA-256 of a file, as a value without an allocation of its own.</summary>
/// <remarks>SHA-256 because anybody can check it (<c>sha256sum -c .sitegen/manifest</c>) and because processors compute it: 0.1 s for
/// 150 MB.</remarks>
internal readonly record struct ContentHash(UInt128 High, UInt128 Low)
{
    private const int Digits = 64;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    public static ContentHash OfFile(string file)
    {
        using var stream = File.OpenRead(file);
        return From(SHA256.HashData(stream));
    }

    public static bool TryParse(ReadOnlySpan<char> text, out ContentHash hash)
    {
        hash = default;
        if (text.Length != Digits || text.ContainsAnyExcept("0123456789abcdef")) return false;
        hash = From(Convert.FromHexString(text));
        return true;
    }

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[16..], Low);
        return Convert.ToHexStringLower(bytes);
    }

    private static ContentHash From(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[16..]));
}
