using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Anchors of gated text in three bytes each (a Bloom filter in blocks, after Putze, Sanders and Singler). It has each of them; of some ten thousand other hashes it takes one for an anchor.</summary>
internal sealed class AnchorFilter
{
    private const int Block = 8, BitsEach = 24;

    // Four bits of 64, a thousand times, drawn once.
    private static readonly ulong[] Patterns = [.. Enumerable.Range(1, 1024).Select(n => Enumerable.Range(0, 4).Aggregate(0UL, (bits, i) => bits | (1UL << (int)(((ulong)n * 0x9E3779B97F4A7C15) >> (10 + (13 * i)) & 63))))];

    private readonly ulong[] _words;
    private readonly uint _blocks;

    /// <summary>Takes the anchors, those of one text after those of another.</summary>
    public AnchorFilter(IReadOnlyCollection<ulong[]> anchors)
    {
        _blocks = (uint)((anchors.Sum(a => (long)a.Length) * BitsEach / (64 * Block)) + 1);
        _words = new ulong[_blocks * Block];
        foreach (var some in anchors)
        {
            foreach (var anchor in some)
            {
                var (first, second, mixed) = Places(anchor);
                _words[first] |= Patterns[mixed >> 54];
                _words[second] |= Patterns[mixed >> 44 & 1023];
            }
        }
    }

    /// <summary>Whether a hash is an anchor, as far as this can be told.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(ulong hash)
    {
        var (first, second, mixed) = Places(hash);
        return (~_words[first] & Patterns[mixed >> 54]) == 0 && (~_words[second] & Patterns[mixed >> 44 & 1023]) == 0;
    }

    // Two words of one block, which are near to each other in memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int First, int Second, ulong Mixed) Places(ulong hash)
    {
        var (block, mixed) = ((int)((hash >> 32) * _blocks >> 32) * Block, hash * 0xD6E8FEB86659FD93);
        return (block + (int)(mixed >> 41 & 7), block + (int)(mixed >> 38 & 7), mixed);
    }
}
