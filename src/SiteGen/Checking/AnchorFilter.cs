using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Tells of most hashes that they are no anchor of gated text, in so little memory that it stays near the processor. Of a hundred others it takes about one for an anchor.</summary>
internal sealed class AnchorFilter
{
    private readonly ulong[] _blocks;

    /// <summary>Takes all anchors.</summary>
    public AnchorFilter(IReadOnlyCollection<ulong[]> anchors)
    {
        _blocks = new ulong[BitOperations.RoundUpToPowerOf2((uint)anchors.Sum(a => a.Length) / 4 + 1)];
        foreach (var some in anchors)
            foreach (var anchor in some) _blocks[anchor & (uint)(_blocks.Length - 1)] |= Bits(anchor);
    }

    /// <summary>Whether a hash may be an anchor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHave(ulong hash) => (_blocks[hash & (uint)(_blocks.Length - 1)] & Bits(hash)) == Bits(hash);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 58)) | (1UL << (int)(hash >> 52 & 63));
}
