using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Some words in a row that are looked for, as their hashes, and what they mean to who looks.</summary>
internal sealed record Phrase<T>(ulong[] Words, T Meaning);

/// <summary>Looks for many phrases at once. How many begin with the same word, as addresses on one host do, makes no difference.</summary>
internal sealed class Phrases<T>
{
    private readonly Dictionary<ulong, int[]> _lengths;
    private readonly Dictionary<ulong, Phrase<T>[]> _phrases;

    // One bit for each value of the first word's upper bits: nearly every word is no beginning, and is told so without a look-up.
    private readonly ulong[] _filter = new ulong[1024];

    /// <summary>Prepares the phrases; those without words are left out.</summary>
    public Phrases(IEnumerable<Phrase<T>> phrases)
    {
        var all = phrases.Where(p => p.Words.Length > 0).ToList();
        _lengths = all.GroupBy(p => p.Words[0]).ToDictionary(g => g.Key, g => g.Select(p => p.Words.Length).Distinct().ToArray());
        _phrases = all.GroupBy(p => Fingerprints.Hash(p.Words)).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var first in _lengths.Keys) _filter[first >> 54] |= 1UL << (int)(first >> 48 & 63);
    }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => _lengths.Count == 0;

    /// <summary>Whether some phrase may begin with a word; the fast answer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ulong word) => (_filter[word >> 54] & (1UL << (int)(word >> 48 & 63))) != 0;

    /// <summary>The phrases that stand at the beginning of these words.</summary>
    public IEnumerable<Phrase<T>> At(ReadOnlySpan<ulong> words)
    {
        if (!_lengths.TryGetValue(words[0], out var lengths)) return [];
        List<Phrase<T>>? found = null;
        foreach (var length in lengths)
            if (length <= words.Length && _phrases.TryGetValue(Fingerprints.Hash(words[..length]), out var same)) (found ??= []).AddRange(same);
        return found ?? (IEnumerable<Phrase<T>>)[];
    }
}
