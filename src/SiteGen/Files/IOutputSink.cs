namespace SiteGen.Files;

/// <summary>Where finished files go. Safe to call from several threads.</summary>
public interface IOutputSink
{
    /// <summary>Takes one whole file. The bytes are not kept after the call returns unless copied.</summary>
    /// <exception cref="InvalidOperationException">The path was written before in this build.</exception>
    void Write(OutputPath path, ReadOnlySpan<byte> content);
}
