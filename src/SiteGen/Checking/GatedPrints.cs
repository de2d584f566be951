using System.Collections.Concurrent;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Collects the fingerprints of gated text while the sources are read. Called from many threads.</summary>
internal sealed class GatedPrints
{
    private readonly ConcurrentBag<ulong[]> _prints = [];
    private readonly ConcurrentBag<ulong[]> _anchors = [];
    private readonly ConcurrentBag<WordReader> _readers = [];

    /// <summary>All fingerprints, in no order.</summary>
    public IReadOnlyCollection<ulong[]> All => _prints;

    /// <summary>All anchors, in no order.</summary>
    public IReadOnlyCollection<ulong[]> Anchors => _anchors;

    /// <summary>Takes a source that is being read. What its own public part says as well is not secret.</summary>
    public void Take(PartedSource source)
    {
        if (!source.IsGated) return;
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        var (prints, anchors, open) = (new List<ulong>(), new List<ulong>(), new HashSet<ulong>());
        foreach (var stretch in source.Gated)
        {
            Read(reader, stretch, (_, print) => prints.Add(print));
            Fingerprints.Anchors(reader.Text.Hashes[..^(reader.Text.Count > 0 ? 1 : 0)], anchors);
        }

        if (prints.Count > 0)
            foreach (var stretch in source.Open) Read(reader, stretch, (_, print) => open.Add(print));
        _readers.Add(reader);
        prints.RemoveAll(open.Contains);
        if (prints.Count == 0) return;
        _prints.Add([.. prints]);
        _anchors.Add([.. anchors]);
    }

    /// <summary>Lets go of everything, once it is where it is looked up.</summary>
    public void Clear()
    {
        _prints.Clear();
        _anchors.Clear();
        _readers.Clear();
    }

    private static void Read(WordReader reader, Stretch stretch, Action<int, ulong> take)
    {
        reader.Source(Encoding.UTF8.GetBytes(stretch.Text));
        Fingerprints.Of(reader.Text.Hashes, take);
    }
}
