using SiteGen.Content;

namespace SiteGen.Privacy.Leaks;

/// <summary>Collects the shingles of gated text while the sources are read. Thread-safe.</summary>
internal sealed class GatedShingles
{
    private readonly ConcurrentBag<ulong[]> _texts = [];
    private readonly ConcurrentBag<DecodedText> _buffers = [];

    /// <summary>Adds the gated text of a source.</summary>
    public void Add(GatedSource source)
    {
        if (!source.IsGated) return;
        var buffer = _buffers.TryTake(out var free) ? free : new DecodedText();
        var found = new List<ulong>();
        foreach (var stretch in source.Gated) Read(stretch.Text, buffer, found.Add);
        if (found.Count > 0) _texts.Add([.. found]);
        _buffers.Add(buffer);
    }

    /// <summary>Returns the collected shingles as a set and releases the collection.</summary>
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

/// <summary>Twelve gated words with their location and shingle.</summary>
internal sealed record GatedPlace(Location At, string Words, ulong Shingle);

/// <summary>Finds where gated words come from by reading the sources again, which happens only after a build has failed.</summary>
internal static class GatedPlaces
{
    /// <summary>The places in a source that have one of these shingles, in file order.</summary>
    public static IReadOnlyList<GatedPlace> Find(GatedSource source, HashSet<ulong> shingles)
    {
        var (found, buffer) = (new List<GatedPlace>(), new DecodedText());
        foreach (var stretch in source.Gated)
        {
            buffer.Clear();
            MarkdownReading.Read(stretch.Text, buffer);
            var reader = new ShingleReader(buffer.Span, overBreaks: true);
            while (reader.Read())
                if (shingles.Contains(reader.Hash)) found.Add(Place(stretch, buffer, (reader.Start, reader.End), reader.Hash));
        }

        return found;
    }

    private static GatedPlace Place(TextSpan stretch, DecodedText read, (int Start, int End) words, ulong shingle) => new(
        TextPosition.Find(stretch.Text, read.Source(words.Start), stretch.At),
        string.Join(' ', new string(read.Span[words.Start..words.End]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        shingle);
}
