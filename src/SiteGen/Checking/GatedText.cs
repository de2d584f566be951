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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void In(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        if (IsEmpty) return;
        for (var at = 0; at <= words.Length - Fingerprints.Anchor; at += Fingerprints.Step)
            if (_anchors.MayHave(Fingerprints.Hash(words.Slice(at, Fingerprints.Anchor)))) Around(words, at, found);
    }

    // The runs that hold this anchor, and no other that is sampled.
    private void Around(ReadOnlySpan<ulong> words, int anchor, List<ulong> found)
    {
        var last = Math.Min(anchor, words.Length - Fingerprints.Run);
        for (var at = Math.Max(0, anchor - Fingerprints.Step + 1); at <= last; at++)
        {
            var run = words.Slice(at, Fingerprints.Run);
            // No run goes from one text to the next.
            if (!run.Contains(0UL) && Fingerprints.Hash(run) is var print && _prints.Has(print)) found.Add(print);
        }
    }
}
