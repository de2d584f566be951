using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Fingerprints of a text: a hash of every twelve words in a row, each made from the one before; and anchors, hashes of eight words in a row, thinned by winnowing (Schleimer, Wilkerson and Aiken, 2003) so that every run of twelve holds at least one.</summary>
internal static class Fingerprints
{
    /// <summary>How many words in a row count.</summary>
    public const int Run = 12;

    /// <summary>How many words an anchor has.</summary>
    public const int Anchor = 8;

    /// <summary>How many anchors a run could have.</summary>
    public const int Window = Run - Anchor + 1;

    /// <summary>The hash of some words in a row, of the one before: with one more word, without the one that falls out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next(ulong hash, ReadOnlySpan<ulong> words, int at, int length) =>
        BitOperations.RotateLeft(hash, 1) ^ words[at] ^ (at < length ? 0 : BitOperations.RotateLeft(words[at - length], length));

    /// <summary>Gives the fingerprint of every run of a text with the place of its last word.</summary>
    public static void Of(ReadOnlySpan<ulong> words, Action<int, ulong> take)
    {
        var (hash, since) = (0UL, 0);
        for (var at = 0; at < words.Length; at++)
        {
            hash = Next(hash, words, at, Run);
            since = words[at] == 0 ? 0 : since + 1;
            if (since >= Run) take(at, hash);
        }
    }

    /// <summary>Adds the anchors of a text: of the hashes within each run the smallest.</summary>
    public static void Anchors(ReadOnlySpan<ulong> words, List<ulong> anchors)
    {
        if (words.Length < Run) return;
        var (hashes, hash) = (new ulong[words.Length], 0UL);
        for (var at = 0; at < words.Length; at++) hashes[at] = hash = Next(hash, words, at, Anchor);
        for (var (at, last) = (Run - 1, -1); at < hashes.Length; at++)
        {
            var smallest = Smallest(hashes, at);
            if (smallest != last) anchors.Add(hashes[last = smallest]);
        }
    }

    /// <summary>The place of the smallest anchor of the run that ends here, of equal ones the last; of all hashes of a text or of its last ones in a ring. Sources and outputs must choose alike.</summary>
    public static int Smallest(ReadOnlySpan<ulong> hashes, int at)
    {
        var smallest = at;
        for (var i = at - 1; i > at - Window; i--)
            if (hashes[i % hashes.Length] < hashes[smallest % hashes.Length]) smallest = i;
        return smallest;
    }
}
