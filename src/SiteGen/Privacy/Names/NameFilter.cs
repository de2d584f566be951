namespace SiteGen.Privacy.Names;

/// <summary>Says in a moment of nearly every place of a text that no name begins there.</summary>
internal sealed class NameFilter
{
    private const int Longest = 4, Bits = 16;

    private readonly ulong[] _begun = new ulong[(1 << Bits) / 64];
    private readonly bool[] _lengths = new bool[Longest + 1];

    /// <summary>Adds a spelling.</summary>
    public void Add(NameSpelling spelling)
    {
        var beginning = Beginning(spelling);
        uint hash = 0;
        foreach (var letter in beginning) hash = Next(hash, letter);
        var at = Place(hash, beginning.Length);
        _begun[at >> 6] |= 1UL << (at & 63);
        _lengths[beginning.Length] = true;
    }

    /// <summary>Whether a name may begin at a letter.</summary>
    public bool MayBegin(FoldedLetters letters, int at)
    {
        uint hash = 0;
        var all = letters.Letters;
        for (var length = 1; length <= Longest && at < all.Length; length++, at++)
        {
            if (length > 1 && letters.Before(at) == Gap.Break) return false;
            hash = Next(hash, all[at]);
            if (!_lengths[length]) continue;
            var place = Place(hash, length);
            if ((_begun[place >> 6] & (1UL << (place & 63))) != 0) return true;
        }

        return false;
    }

    // Something may stand between two words of more than a letter, so that what follows them is not known.
    private static string Beginning(NameSpelling spelling)
    {
        var beginning = spelling.Words[0];
        for (var word = 1; word < spelling.Words.Count && spelling.Words[word - 1].Length == 1 && spelling.Before[word] != Gap.Break; word++) beginning += spelling.Words[word];
        return beginning[..Math.Min(Longest, beginning.Length)];
    }

    private static uint Next(uint hash, char letter) => (hash * 0x9E3779B1u) + letter;

    private static int Place(uint hash, int length) => (int)(((hash + (uint)length) * 0x85EBCA6Bu) >> (32 - Bits));
}
