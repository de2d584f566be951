namespace SiteGen.Checking;

/// <summary>A set of hashes in about six bytes each: the place tells one half of a hash, what stands there the other. It errs once in many millions of look-ups, and whatever fails a build is compared with the sources first.</summary>
internal sealed class PrintSet
{
    private const int Shelves = 256;

    private readonly uint[] _places;

    /// <summary>Puts all fingerprints in.</summary>
    public PrintSet(IReadOnlyCollection<ulong[]> prints)
    {
        var count = prints.Sum(p => p.Length);
        _places = new uint[count + count / 2 + 1];
        foreach (var print in Shelved(prints, count)) Add(print);
    }

    /// <summary>Whether a fingerprint is in the set.</summary>
    public bool Has(ulong print)
    {
        for (var at = Place(print); _places[at] != 0; at = at + 1 == _places.Length ? 0 : at + 1)
            if (_places[at] == Rest(print)) return true;
        return false;
    }

    // Neighbours go in together: the set is many times larger than what is near the processor.
    private static ulong[] Shelved(IReadOnlyCollection<ulong[]> prints, int count)
    {
        var (next, shelved) = (new int[Shelves + 1], new ulong[count]);
        foreach (var some in prints)
            foreach (var print in some) next[(int)(print >> 56) + 1]++;
        for (var shelf = 0; shelf < Shelves; shelf++) next[shelf + 1] += next[shelf];
        foreach (var some in prints)
            foreach (var print in some) shelved[next[(int)(print >> 56)]++] = print;
        return shelved;
    }

    private void Add(ulong print)
    {
        var at = Place(print);
        while (_places[at] != 0 && _places[at] != Rest(print)) at = at + 1 == _places.Length ? 0 : at + 1;
        _places[at] = Rest(print);
    }

    private int Place(ulong print) => (int)((print >> 32) * (ulong)_places.Length >> 32);

    private static uint Rest(ulong print) => (uint)print | 1;
}
