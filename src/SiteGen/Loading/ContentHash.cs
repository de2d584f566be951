using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SiteGen.Loading;

/// <summary>Sixteen bytes of a file's SHA-256: enough to notice that it changed between two readings.</summary>
internal readonly record struct ContentHash(ulong High, ulong Low)
{
    /// <summary>The hash of these bytes.</summary>
    public static ContentHash Compute(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return new ContentHash(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
    }
}
