using SiteGen.Files;

namespace SiteGen.Privacy.Leaks;

/// <summary>Looks through every output on its way to the sink for what may not be published. It makes nothing safe, it proves: what is
/// found here slipped past the model or comes from a theme.</summary>
internal sealed class LeakSink(IOutputSink sink, LeakSearch search) : IOutputSink
{
    private readonly ConcurrentBag<OutputText> _readers = [];
    private readonly ConcurrentBag<(string Output, ulong[] Shingles)> _gated = [];

    /// <summary>What outputs hold of people, which outputs, and whether as part of an address.</summary>
    public ConcurrentDictionary<Withheld, ConcurrentBag<(string Output, bool InAddress)>> Names { get; } = new();

    /// <summary>The outputs with words of gated text, and the shingles of these.</summary>
    public IReadOnlyCollection<(string Output, ulong[] Shingles)> Gated => _gated;

    /// <summary>The outputs that are copies of the site's own files.</summary>
    public ConcurrentBag<string> Downloads { get; } = [];

    /// <summary>The copies that should be texts and could not be read.</summary>
    public ConcurrentBag<string> Unread { get; } = [];

    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        sink.Write(path, content);
        if (search.IsEmpty) return;
        if (IsCopy(path.Value)) Downloads.Add(path.Value);
        var reader = Reader(IsCopy(path.Value));
        reader.Read(OutputFormat.Plain, "");
        reader.AddAddress(path.Value, 0);
        Look(path.Value, reader, isPath: true);
        var format = OutputFormats.Find(path.Value, content);
        if (format != OutputFormat.None)
        {
            foreach (var encoding in OutputFormats.Encodings(content))
            {
                reader.Read(format, content, encoding);
                Look(path.Value, reader);
            }

            if (IsCopy(path.Value) && !reader.IsReadable) Unread.Add(path.Value);
        }

        if (!IsCopy(path.Value)) _readers.Add(reader);
    }

    /// <summary>Looks through the markup that a picture is to be made of, since in the picture nothing could be read; whether it holds
    /// nothing that may not be published.</summary>
    /// <param name="path">The picture.</param>
    /// <param name="markup">What it is made of.</param>
    /// <param name="areSecret">Tells whether some of these shingles stand in no public text.</param>
    public bool Passes(OutputPath path, string markup, Func<ulong[], bool> areSecret)
    {
        if (search.IsEmpty) return true;
        var reader = Reader(isCopy: false);
        reader.Read(OutputFormat.Svg, markup);
        var (names, gated) = Look(path.Value, reader);
        _readers.Add(reader);
        return names == 0 && (gated.Length == 0 || !areSecret(gated));
    }

    // In copies other names are looked for, so that what is known of pages does not count.
    private OutputText Reader(bool isCopy) =>
        isCopy ? new OutputText() : _readers.TryTake(out var free) ? free : new OutputText(new KnownTexts());

    private static bool IsCopy(string path) => path.StartsWith("media/", StringComparison.Ordinal);

    private (int Names, ulong[] Gated) Look(string path, OutputText reader, bool isPath = false)
    {
        var names = search.Names(reader, IsCopy(path));
        foreach (var leak in names) Names.GetOrAdd(leak.What, _ => []).Add((path, isPath || leak.InAddress));
        var gated = search.Gated(reader);
        if (gated.Length > 0) _gated.Add((path, gated));
        reader.EndFile(isClean: names.Count == 0 && gated.Length == 0);
        return (names.Count, gated);
    }
}
