using SiteGen.Files;

namespace SiteGen.Privacy.Leaks;

/// <summary>Searches every output on its way to the sink for content that may not be published. This is a check, not a safeguard: a finding
/// means that a theme leaks or that the model missed something.</summary>
internal sealed class LeakSink(IOutputSink sink, LeakSearch search) : IOutputSink
{
    private readonly ConcurrentBag<OutputText> _readers = [];
    private readonly ConcurrentBag<(string Output, ulong[] Shingles)> _gated = [];

    /// <summary>The names and addresses found, with the outputs that contain them and whether they are part of an address.</summary>
    public ConcurrentDictionary<Withheld, ConcurrentBag<(string Output, bool InAddress)>> Names { get; } = new();

    /// <summary>The outputs that contain gated words, with the shingles of those words.</summary>
    public IReadOnlyCollection<(string Output, ulong[] Shingles)> Gated => _gated;

    /// <summary>The outputs that are copies of the site's own files.</summary>
    public ConcurrentBag<string> Downloads { get; } = [];

    /// <summary>The copies that should be text but could not be read.</summary>
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

    /// <summary>Whether the markup that a picture is rendered from contains nothing that may not be published; the finished picture cannot
    /// be searched.</summary>
    /// <param name="path">The path of the picture.</param>
    /// <param name="markup">The markup it is rendered from.</param>
    /// <param name="areSecret">Whether some of the given shingles occur in no public text.</param>
    public bool Passes(OutputPath path, string markup, Func<ulong[], bool> areSecret)
    {
        if (search.IsEmpty) return true;
        var reader = Reader(isCopy: false);
        reader.Read(OutputFormat.Svg, markup);
        var (names, gated) = Look(path.Value, reader);
        _readers.Add(reader);
        return names == 0 && (gated.Length == 0 || !areSecret(gated));
    }

    // Copies are searched for other names, so texts known from pages do not apply.
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
