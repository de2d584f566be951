using System.Collections.Concurrent;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Collects the fingerprints of gated text while the sources are read. Called from many threads.</summary>
internal sealed class GatedPrints
{
    private readonly ConcurrentBag<ulong[]> _prints = [];
    private readonly ConcurrentBag<ulong[]> _anchors = [];
    private readonly ConcurrentDictionary<string, ulong[]> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<WordReader> _readers = [];

    /// <summary>All fingerprints, in no order.</summary>
    public IReadOnlyCollection<ulong[]> All => _prints;

    /// <summary>All anchors, in no order.</summary>
    public IReadOnlyCollection<ulong[]> Anchors => _anchors;

    /// <summary>The fingerprints of what the front matter of a gated file says openly. That is public only if the page is built.</summary>
    public ulong[] OpenOf(string path) => _open.GetValueOrDefault(path, []);

    /// <summary>Takes a source that is being read.</summary>
    public void Take(PartedSource source)
    {
        if (!source.IsGated) return;
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        var (prints, anchors, open) = (new List<ulong>(), new List<ulong>(), new List<ulong>());
        foreach (var stretch in source.Gated) Read(reader, stretch, prints, anchors);
        foreach (var value in source.OpenValues) Read(reader, value, open, null);
        _readers.Add(reader);
        if (open.Count > 0) _open[source.Path] = [.. open];
        if (prints.Count == 0) return;
        _prints.Add([.. prints]);
        _anchors.Add([.. anchors]);
    }

    /// <summary>Lets go of everything, once it is where it is looked up.</summary>
    public void Clear()
    {
        _prints.Clear();
        _anchors.Clear();
        _open.Clear();
        _readers.Clear();
    }

    private static void Read(WordReader reader, Stretch stretch, List<ulong> prints, List<ulong>? anchors)
    {
        reader.Source(Encoding.UTF8.GetBytes(stretch.Text));
        foreach (var (first, behind) in reader.Text.Long)
        {
            var words = reader.Text.Hashes[first..behind];
            Fingerprints.Of(words, (_, print) => prints.Add(print));
            if (anchors is not null) Fingerprints.Anchors(words, anchors);
        }
    }
}
