using System.Numerics;

namespace SiteGen.Privacy.Leaks;

/// <summary>A set of shingles in some eight bytes each: a table with open places, in which half of each hash stands where the other half says. It has each of them; of some billions of others it takes one for its own.</summary>
internal sealed class ShingleSet
{
    private readonly uint[] _places;

    // Two bits for each shingle (a Bloom filter): small enough to stay near the processor, and nearly every answer.
    private readonly ulong[] _filter;
    private readonly int _shift;

    /// <summary>Takes the shingles, those of one text after those of another.</summary>
    public ShingleSet(IReadOnlyCollection<ulong[]> texts)
    {
        Count = texts.Sum(t => t.Length);
        var bits = BitOperations.Log2((uint)Count) + 2;
        (_places, _filter, _shift) = (new uint[1 << bits], new ulong[Math.Max(1, (1 << bits) / 16)], 64 - bits);
        foreach (var text in texts)
        {
            foreach (var shingle in text)
            {
                Place(shingle) = Half(shingle);
                Word(shingle) |= Bits(shingle);
            }
        }
    }

    /// <summary>How many shingles there are, those counted twice that stand twice in the texts.</summary>
    public int Count { get; }

    /// <summary>Whether a shingle is one of them.</summary>
    public bool Has(ulong shingle) => (Word(shingle) & Bits(shingle)) == Bits(shingle) && Place(shingle) != 0;

    private ref ulong Word(ulong shingle) => ref _filter[(shingle >> _shift) & (ulong)(_filter.Length - 1)];

    private static ulong Bits(ulong shingle) => (1UL << (int)(shingle & 63)) | (1UL << (int)((shingle >> 6) & 63));

    // Where a shingle stands or would stand.
    private ref uint Place(ulong shingle)
    {
        var (half, at) = (Half(shingle), (int)(shingle >> _shift));
        while (_places[at] != 0 && _places[at] != half) at = (at + 1) & (_places.Length - 1);
        return ref _places[at];
    }

    private static uint Half(ulong shingle) => (uint)shingle | 1;
}
