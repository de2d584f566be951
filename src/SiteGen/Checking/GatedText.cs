using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Finds runs of gated words in the words of an output.</summary>
internal sealed class GatedText(GatedPrints prints)
{
    /// <summary>Whether nothing is gated.</summary>
    public bool IsEmpty { get; } = prints.All.Count == 0;

    private readonly AnchorFilter _anchors = new(prints.Anchors);
    private readonly PrintSet _prints = new(prints.All);

    /// <summary>Adds the fingerprints of the gated runs among the words of a text. Runs are looked up only around an anchor of gated text: the set of runs is too large to be near the processor.</summary>
    public void In(WordList words, List<ulong> found)
    {
        if (IsEmpty) return;
        foreach (var (first, behind) in words.Long) In(words.Hashes[first..behind], found);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void In(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        for (var at = 0; at <= words.Length - Fingerprints.Anchor; at += Fingerprints.Step)
            if (_anchors.MayHave(Fingerprints.Hash(words.Slice(at, Fingerprints.Anchor)))) Around(words[Math.Max(0, at - Fingerprints.Step + 1)..Math.Min(words.Length, at + Fingerprints.Run)], found);
    }

    // All runs of a stretch: those that hold its anchor.
    private void Around(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        var print = 0UL;
        for (var at = 0; at < words.Length; at++)
        {
            print = Fingerprints.Next(print, words, at, Fingerprints.Run);
            if (at >= Fingerprints.Run - 1 && _prints.Has(print)) found.Add(print);
        }
    }
}
