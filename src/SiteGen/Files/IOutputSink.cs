namespace SiteGen.Files;

/// <summary>Receives finished files. Thread-safe.</summary>
public interface IOutputSink
{
    /// <summary>Writes a complete file. The bytes are not kept after the call unless copied.</summary>
    /// <exception cref="InvalidOperationException">The path was already written in this build.</exception>
    void Write(OutputPath path, ReadOnlySpan<byte> content);
}
