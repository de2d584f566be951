using System.Numerics;
using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Fingerprints of a text: a hash of every twelve words in a row, each made from the one before; and anchors, hashes of eight words in a row. Every run of twelve is five anchors in a row: to look at every fifth place of an output misses none.</summary>
internal static class Fingerprints
{
    /// <summary>How many words in a row count.</summary>
    public const int Run = 12;

    /// <summary>How many words an anchor has.</summary>
    public const int Anchor = 8;

    /// <summary>How many anchors a run has, and so how far apart the places of an output may be that are looked at.</summary>
    public const int AnchorsOfRun = Run - Anchor + 1;

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

    /// <summary>Adds the anchors of a text.</summary>
    public static void Anchors(ReadOnlySpan<ulong> words, List<ulong> anchors)
    {
        var hash = 0UL;
        for (var at = 0; at < words.Length; at++)
        {
            hash = Next(hash, words, at, Anchor);
            if (at >= Anchor - 1) anchors.Add(hash);
        }
    }

    /// <summary>The hash of some words in a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Hash(ReadOnlySpan<ulong> words)
    {
        var hash = 0UL;
        foreach (var word in words) hash = BitOperations.RotateLeft(hash, 1) ^ word;
        return hash;
    }

    /// <summary>The hash of some words in a row, of the one before: with one more word, without the one that falls out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Next(ulong hash, ReadOnlySpan<ulong> words, int at, int length) =>
        BitOperations.RotateLeft(hash, 1) ^ words[at] ^ (at < length ? 0 : BitOperations.RotateLeft(words[at - length], length));
}
