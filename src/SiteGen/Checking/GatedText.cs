using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Finds runs of gated words in the words of an output.</summary>
internal sealed class GatedText(GatedPrints prints)
{
    /// <summary>Whether nothing is gated.</summary>
    public bool IsEmpty { get; } = prints.All.Count == 0;

    private readonly AnchorFilter _anchors = new(prints.Anchors);
    private readonly PrintSet _prints = new(prints.All);

    /// <summary>Adds the fingerprints of the gated runs among the words of an output. A run is looked up only near an anchor: the set of runs is too large to be near the processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void In(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        if (IsEmpty) return;
        var (anchor, run, until, since) = (0UL, 0UL, -1, 0);
        for (var at = 0; at < words.Length; at++)
        {
            since = words[at] == 0 ? 0 : since + 1;
            anchor = Fingerprints.Next(anchor, words, at, Fingerprints.Anchor);
            run = Fingerprints.Next(run, words, at, Fingerprints.Run);
            if (since >= Fingerprints.Anchor && _anchors.MayHave(anchor)) until = at + Fingerprints.Window - 1;
            if (at <= until && _prints.Has(run)) found.Add(run);
        }
    }
}
