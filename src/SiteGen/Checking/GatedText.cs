using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Finds runs of gated words in the words of an output.</summary>
/// <remarks>A run is known by its anchors, each of which is one of gated text. Words that are gated piece by piece can be taken for one; whatever fails a build is compared with the sources first.</remarks>
internal sealed class GatedText(GatedPrints prints)
{
    private readonly AnchorFilter _anchors = new(prints.Anchors);

    /// <summary>Whether nothing is gated.</summary>
    public bool IsEmpty { get; } = prints.Anchors.Count == 0;

    /// <summary>Adds the fingerprints of the gated runs among the words of a text.</summary>
    public void In(WordList words, List<ulong> found)
    {
        if (IsEmpty) return;
        foreach (var (first, behind) in words.Long) In(words.Hashes[first..behind], found);
    }

    // Each run holds a place that is looked at.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void In(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        for (var at = 0; at + Fingerprints.Anchor <= words.Length; at += Fingerprints.AnchorsOfRun)
            if (IsAnchor(words, at)) at = Follow(words, at, found);
    }

    // From there to both sides; gives what ended it, which is no anchor.
    private int Follow(ReadOnlySpan<ulong> words, int at, List<ulong> found)
    {
        var (first, last) = (at, at);
        while (first > Math.Max(0, at - Fingerprints.AnchorsOfRun + 1) && IsAnchor(words, first - 1)) first--;
        while (last < words.Length - Fingerprints.Anchor && IsAnchor(words, last + 1)) last++;
        for (var run = first; run <= last - Fingerprints.AnchorsOfRun + 1; run++) found.Add(Fingerprints.Hash(words.Slice(run, Fingerprints.Run)));
        return last + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsAnchor(ReadOnlySpan<ulong> words, int at) => _anchors.Has(Fingerprints.Hash(words.Slice(at, Fingerprints.Anchor)));
}
