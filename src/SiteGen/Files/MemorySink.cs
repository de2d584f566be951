namespace SiteGen.Files;

/// <summary>Keeps the output in memory, for tests and the preview server.</summary>
public sealed class MemorySink : IOutputSink
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The files by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <inheritdoc/>
    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        if (!_files.TryAdd(path.Value, content.ToArray()))
            throw new InvalidOperationException($"\"{path}\" was written twice in one build.");
    }
}
