namespace SiteGen.Benchmarks.Compare.Content;

/// <summary>Repeatable chance (SplitMix64): the same seed gives the same rolls on every machine and runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for one purpose of one item, independent of all others.</summary>
    public static Dice For(string purpose, int item)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in purpose) hash = (hash ^ letter) * 1099511628211UL;
        return new Dice(hash + (ulong)item * 0xD1342543DE82EF95UL);
    }

    /// <summary>A number from 0 up to, not including, <paramref name="bound"/>.</summary>
    public int Roll(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True once in <paramref name="times"/> rolls.</summary>
    public bool OnceIn(int times) => Roll(times) == 0;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
