using System.Collections.Concurrent;
using SiteGen.Model;

namespace SiteGen.Privacy.Leaks;

/// <summary>Collects the shingles of gated text while the sources are read. Called from many threads.</summary>
internal sealed class GatedShingles
{
    private readonly ConcurrentBag<ulong[]> _texts = [];
    private readonly ConcurrentBag<DecodedText> _buffers = [];

    /// <summary>Takes a source that is being read.</summary>
    public void Add(GatedSource source)
    {
        if (!source.IsGated) return;
        var buffer = _buffers.TryTake(out var free) ? free : new DecodedText();
        var found = new List<ulong>();
        foreach (var stretch in source.Gated) Read(stretch.Text, buffer, found.Add);
        if (found.Count > 0) _texts.Add([.. found]);
        _buffers.Add(buffer);
    }

    /// <summary>The set of them; what was collected is let go.</summary>
    public ShingleSet TakeSet()
    {
        var set = new ShingleSet(_texts);
        _texts.Clear();
        _buffers.Clear();
        return set;
    }

    /// <summary>Reads the shingles of Markdown, or of a value of front matter.</summary>
    public static void Read(string text, DecodedText buffer, Action<ulong> take)
    {
        buffer.Clear();
        MarkdownReading.Read(text, buffer);
        var shingles = new ShingleReader(buffer.Span, overBreaks: true);
        while (shingles.Read()) take(shingles.Hash);
    }
}
