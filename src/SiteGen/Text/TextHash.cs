using System.IO.Hashing;

namespace SiteGen.Text;

/// <summary>Hashes by which in-memory tables recognise texts without storing them. They are seeded per process, so that nobody can craft
/// collisions, and must not be written to any output.</summary>
internal static class TextHash
{
    private static readonly long Seed = Random.Shared.NextInt64();

    /// <summary>Returns a hash of 64 bits, for tables that hold a few thousand texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind of the text: equal texts of different kinds have different hashes.</param>
    public static ulong Short(ReadOnlySpan<byte> text, int kind) => XxHash3.HashToUInt64(text, Seed + kind);

    /// <summary>Returns a hash of 128 bits, for tables that hold a text for every page.</summary>
    public static UInt128 Long(ReadOnlySpan<byte> text) => XxHash128.HashToUInt128(text, Seed);
}
