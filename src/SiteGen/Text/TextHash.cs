using System.IO.Hashing;

namespace SiteGen.Text;

/// <summary>Hashes by which tables in memory recognise texts without keeping them. They differ from process to process, so that
/// nobody can prepare two texts with one hash; no output may hold one.</summary>
internal static class TextHash
{
    private static readonly long Seed = Random.Shared.NextInt64();

    /// <summary>Returns a hash of 64 bits, for tables that hold a few thousand texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the text is: the same text as something else has another hash.</param>
    public static ulong Short(ReadOnlySpan<byte> text, int kind) => XxHash3.HashToUInt64(text, Seed + kind);

    /// <summary>Returns a hash of 128 bits, for tables that hold a text for every page.</summary>
    public static UInt128 Long(ReadOnlySpan<byte> text) => XxHash128.HashToUInt128(text, Seed);
}
