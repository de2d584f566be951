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
        var anchor = 0UL;
        for (var at = 0; at < words.Length; at++)
        {
            anchor = Fingerprints.Next(anchor, words, at, Fingerprints.Anchor);
            if (_anchors.MayHave(anchor)) Around(words, Math.Max(0, at - Fingerprints.Anchor + 1), found);
        }
    }

    // The runs that hold this anchor.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Around(ReadOnlySpan<ulong> words, int anchor, List<ulong> found)
    {
        var around = words[Math.Max(0, anchor - Fingerprints.Step + 1)..Math.Min(words.Length, anchor + Fingerprints.Run)];
        var (print, since) = (0UL, 0);
        for (var at = 0; at < around.Length; at++)
        {
            print = Fingerprints.Next(print, around, at, Fingerprints.Run);
            // No run goes from one text to the next.
            since = around[at] == 0 ? 0 : since + 1;
            if (since >= Fingerprints.Run && _prints.Has(print)) found.Add(print);
        }
    }
}
