using System.Collections.Concurrent;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Collects the anchors of gated text, and the fingerprints of what gated files say openly, while the sources are read. Called from many threads.</summary>
internal sealed class GatedPrints
{
    private readonly ConcurrentBag<ulong[]> _anchors = [];
    private readonly ConcurrentDictionary<string, ulong[]> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<WordReader> _readers = [];

    /// <summary>All anchors, in no order.</summary>
    public IReadOnlyCollection<ulong[]> Anchors => _anchors;

    /// <summary>The fingerprints of what the front matter of a gated file says openly. That is public only if the page is built.</summary>
    public ulong[] OpenOf(string path) => _open.GetValueOrDefault(path, []);

    /// <summary>Takes a source that is being read.</summary>
    public void Take(PartedSource source)
    {
        if (!source.IsGated) return;
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        foreach (var stretch in source.Gated) Read(reader, stretch, Fingerprints.Anchors);
        if (reader.Runs.Count > 0) _anchors.Add([.. reader.Runs]);
        reader.Runs.Clear();
        foreach (var value in source.OpenValues) Read(reader, value, (words, runs) => Fingerprints.Of(words, (_, print) => runs.Add(print)));
        if (reader.Runs.Count > 0) _open[source.Path] = [.. reader.Runs];
        reader.Runs.Clear();
        _readers.Add(reader);
    }

    /// <summary>Lets go of everything, once it is where it is looked up.</summary>
    public void Clear()
    {
        _anchors.Clear();
        _open.Clear();
        _readers.Clear();
    }

    private static void Read(WordReader reader, Stretch stretch, Action<ReadOnlySpan<ulong>, List<ulong>> take)
    {
        reader.Source(stretch.Text);
        foreach (var (first, behind) in reader.Text.Long) take(reader.Text.Hashes[first..behind], reader.Runs);
    }
}
