using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using SiteGen.Outputs;

namespace SiteGen.Checking;

/// <summary>Looks through every output on its way to the sink for what may not be published. It makes nothing safe, it proves: what is found here slipped past the model or comes from a theme.</summary>
internal sealed class LastNet(IOutputSink sink, WithheldNames names, GatedText gated) : IOutputSink
{
    // Read many at a time, since what reads them then stays in the caches of the processor.
    private readonly ConcurrentBag<OutputBatch> _batches = [];
    private volatile bool _isFinished;
    private readonly ConcurrentBag<WordReader> _readers = [];
    private readonly ConcurrentBag<(string Output, ulong[] Runs)> _runs = [];
    private readonly ConcurrentBag<ulong[]> _said = [];

    /// <summary>The spellings that outputs hold, which outputs, and whether as part of an address; complete when finished.</summary>
    public ConcurrentDictionary<Spelling, ConcurrentBag<(string Output, bool InAddress)>> Names { get; } = new();

    /// <summary>The outputs with gated runs, and the fingerprints of these; complete when finished.</summary>
    public IReadOnlyCollection<(string Output, ulong[] Runs)> Runs => _runs;

    /// <summary>The fingerprints of runs that the public texts heard so far hold.</summary>
    public IEnumerable<ulong> Said => _said.SelectMany(said => said);

    /// <summary>Hears a public text while it is at hand; what it says is no secret, and no source has to be read for that again.</summary>
    public void Hear(string text)
    {
        if (gated.IsEmpty) return;
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        reader.Source(text);
        reader.Runs.Clear();
        gated.In(reader.Text, reader.Runs);
        if (reader.Runs.Count > 0) _said.Add([.. reader.Runs]);
        _readers.Add(reader);
    }

    /// <summary>Takes the fingerprints of a public text that was read before.</summary>
    public void Hear(ulong[] runs)
    {
        if (runs.Length > 0) _said.Add(runs);
    }

    /// <inheritdoc/>
    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        sink.Write(path, content);
        if (names.IsEmpty && gated.IsEmpty) return;
        if (_isFinished) throw new InvalidOperationException($"\"{path}\" was written after all outputs had been looked through.");
        // Of a picture the name is all that can be read.
        if (OutputKinds.Of(path.Value) == OutputKind.None) content = [];
        var batch = _batches.TryTake(out var begun) ? begun : new OutputBatch();
        if (!batch.TryAdd(path.Value, content))
        {
            Look(batch);
            if (!batch.TryAdd(path.Value, content)) Look(path.Value, content);
        }

        _batches.Add(batch);
    }

    /// <summary>Looks through what is still waiting for others. All outputs have been written.</summary>
    public void Finish()
    {
        _isFinished = true;
        Parallel.ForEach(_batches, Look);
    }

    private void Look(OutputBatch batch)
    {
        for (var output = 0; output < batch.Count; output++)
        {
            var content = batch.Content(output, out var path);
            Look(path, content);
        }

        batch.Clear();
    }

    private void Look(string path, ReadOnlySpan<byte> content)
    {
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        Look(path, Encoding.UTF8.GetBytes(path), OutputKind.Plain, reader, isPath: true);
        var kind = OutputKinds.Of(path);
        if (kind == OutputKind.Feed) LookInside(path, content, reader);
        else if (kind == OutputKind.Folded) LookUnfolded(path, content, reader);
        else if (kind != OutputKind.None) Look(path, content, kind, reader);
        _readers.Add(reader);
    }

    /// <summary>Looks through the markup that a picture is to be made of, since in the picture nothing could be read; whether it holds nothing that may not be published.</summary>
    /// <param name="path">The picture.</param>
    /// <param name="markup">What it is made of.</param>
    /// <param name="areGated">Tells by the sources whether some of these runs are gated.</param>
    public bool Passes(OutputPath path, string markup, Func<HashSet<ulong>, bool> areGated)
    {
        if (names.IsEmpty && gated.IsEmpty) return true;
        var reader = _readers.TryTake(out var free) ? free : new WordReader();
        var found = Look(path.Value, Encoding.UTF8.GetBytes(markup), OutputKind.Markup, reader);
        var runs = reader.Runs.Except(Said).ToHashSet();
        var passes = found == 0 && (runs.Count == 0 || !areGated(runs));
        _readers.Add(reader);
        return passes;
    }

    // Gives how many names there are; the gated runs are the reader's.
    private int Look(string path, ReadOnlySpan<byte> content, OutputKind kind, WordReader reader, bool isPath = false)
    {
        var (found, areNear) = (0, false);
        reader.Output(content, kind);
        reader.Runs.Clear();
        foreach (var words in reader.Both)
        {
            var hits = names.In(words, content, out var near);
            areNear |= near;
            foreach (var hit in hits)
            {
                Names.GetOrAdd(hit.Spelling, _ => []).Add((path, hit.InAddress || isPath));
                found++;
            }

            gated.In(words, reader.Runs);
        }

        if (reader.Runs.Count > 0) _runs.Add((path, [.. reader.Runs]));
        if (!areNear) reader.NothingIn(content);
        return found;
    }

    // HTML within XML is written with entities; one layer of them off, it is markup like all other.
    private void LookInside(string path, ReadOnlySpan<byte> content, WordReader reader)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(content.Length);
        Look(path, bytes.AsSpan(0, Unwrap(content, bytes)), OutputKind.Markup, reader);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void LookUnfolded(string path, ReadOnlySpan<byte> content, WordReader reader)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(content.Length);
        var length = 0;
        for (var fold = 0; fold >= 0;)
        {
            fold = content.IndexOf("\r\n "u8);
            var line = fold < 0 ? content : content[..fold];
            line.CopyTo(bytes.AsSpan(length));
            length += line.Length;
            content = content[Math.Min(content.Length, line.Length + 3)..];
        }

        Look(path, bytes.AsSpan(0, length), OutputKind.Plain, reader);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private static int Unwrap(ReadOnlySpan<byte> from, Span<byte> to)
    {
        for (var length = 0; ;)
        {
            var plain = from.IndexOf((byte)'&') is var found && found < 0 ? from.Length : found;
            from[..plain].CopyTo(to[length..]);
            length += plain;
            if (plain == from.Length) return length;
            (to[length++], var taken) = Sign(from = from[plain..]);
            from = from[taken..];
        }
    }

    private static (byte Sign, int Length) Sign(ReadOnlySpan<byte> text) =>
        text.StartsWith("&lt;"u8) ? ((byte)'<', 4)
        : text.StartsWith("&gt;"u8) ? ((byte)'>', 4)
        : text.StartsWith("&amp;"u8) ? ((byte)'&', 5)
        : text.StartsWith("&quot;"u8) ? ((byte)'"', 6)
        : ((byte)'&', 1);
}
