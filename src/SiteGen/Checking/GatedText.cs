using System.Runtime.CompilerServices;

namespace SiteGen.Checking;

/// <summary>Finds runs of gated words in the words of an output.</summary>
internal sealed class GatedText(GatedPrints prints)
{
    /// <summary>Whether nothing is gated.</summary>
    public bool IsEmpty { get; } = prints.All.Count == 0;

    private readonly AnchorFilter _anchors = new(prints.Anchors);
    private readonly PrintSet _prints = new(prints.All);

    /// <summary>Adds the fingerprints of the gated runs among the words of an output. A run is looked up only where the smallest anchor within it is one of gated text: the set of runs is too large to be near the processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void In(ReadOnlySpan<ulong> words, List<ulong> found)
    {
        if (IsEmpty) return;
        Span<ulong> anchors = stackalloc ulong[Fingerprints.Window];
        var (anchor, run, since, smallest, isGated) = (0UL, 0UL, 0, -1, false);
        for (var at = 0; at < words.Length; at++)
        {
            since = words[at] == 0 ? 0 : since + 1;
            anchor = Fingerprints.Next(anchor, words, at, Fingerprints.Anchor);
            run = Fingerprints.Next(run, words, at, Fingerprints.Run);
            anchors[at % Fingerprints.Window] = anchor;
            if (since < Fingerprints.Run) continue;
            var next = since == Fingerprints.Run || smallest <= at - Fingerprints.Window ? Fingerprints.Smallest(anchors, at) : anchor <= anchors[smallest % Fingerprints.Window] ? at : smallest;
            if (next != smallest || since == Fingerprints.Run) isGated = _anchors.MayHave(anchors[next % Fingerprints.Window]);
            smallest = next;
            if (isGated && _prints.Has(run)) found.Add(run);
        }
    }
}
