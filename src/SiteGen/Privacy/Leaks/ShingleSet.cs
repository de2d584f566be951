using System.Numerics;

namespace SiteGen.Privacy.Leaks;

/// <summary>A set of shingles in some eight bytes each: a table with open places, in which half of each hash stands where the other half says. It has each of them; of some billions of others it takes one for its own.</summary>
internal sealed class ShingleSet
{
    private readonly uint[] _places;

    // A bit for each place that some shingle has for its own: small enough to stay near the processor, and nearly every answer.
    private readonly ulong[] _taken;
    private readonly int _shift;

    /// <summary>Takes the shingles, those of one text after those of another.</summary>
    public ShingleSet(IReadOnlyCollection<ulong[]> texts)
    {
        Count = texts.Sum(t => t.Length);
        var bits = BitOperations.Log2((uint)Count) + 2;
        (_places, _taken, _shift) = (new uint[1 << bits], new ulong[((1 << bits) / 64) + 1], 64 - bits);
        foreach (var text in texts)
        {
            foreach (var shingle in text)
            {
                Place(shingle) = Half(shingle);
                var at = shingle >> _shift;
                _taken[at >> 6] |= 1UL << (int)(at & 63);
            }
        }
    }

    /// <summary>How many shingles there are, those counted twice that stand twice in the texts.</summary>
    public int Count { get; }

    /// <summary>Whether a shingle is one of them.</summary>
    public bool Has(ulong shingle)
    {
        var at = shingle >> _shift;
        return (_taken[at >> 6] & (1UL << (int)(at & 63))) != 0 && Place(shingle) != 0;
    }

    // Where a shingle stands or would stand.
    private ref uint Place(ulong shingle)
    {
        var (half, at) = (Half(shingle), (int)(shingle >> _shift));
        while (_places[at] != 0 && _places[at] != half) at = (at + 1) & (_places.Length - 1);
        return ref _places[at];
    }

    private static uint Half(ulong shingle) => (uint)shingle | 1;
}
