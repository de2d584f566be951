using SiteGen.Files;
using SiteGen.Yaml;

namespace SiteGen.Source;

/// <summary>Reads files of the tree as text; a file that cannot be read is a finding.</summary>
internal sealed class SourceReader(ISourceTree tree, DiagnosticBag bag)
{
    /// <summary>The tree to read from.</summary>
    public ISourceTree Tree => tree;

    /// <summary>The bytes of a file, or null with a finding.</summary>
    public byte[]? Bytes(string path)
    {
        try
        {
            return tree.Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Add(
                Codes.Unreadable, new Location(path), $"the file cannot be read: {fault.Message.TrimEnd('.')}",
                "Check that it is there and readable.");
            return null;
        }
    }

    /// <summary>The text of a file, or null with a finding.</summary>
    public SourceText? Text(string path) => Bytes(path) is { } bytes ? SourceText.Decode(path, bytes, bag) : null;

    /// <summary>Reads and scans a content file; null with a finding if it cannot be used.</summary>
    /// <param name="path">The file.</param>
    /// <param name="threaded">Whether its body may contain posts.</param>
    public SourceFile? Content(string path, bool threaded)
    {
        if (Bytes(path) is not { } bytes || SourceText.Decode(path, bytes, bag) is not { } text) return null;
        var end = FrontMatterLines.End(text, bag);
        if (end == 0) return null;
        var map = YamlReader.Read(text.Span(2, end - 1), path, 1, bag);
        if (LineScanner.Scan(text, end + 1, threaded, bag) is not { } body) return null;
        return new SourceFile(
            path, FileHash.Compute(bytes), map ?? YamlReader.Readable(text.Span(2, end - 1), path, 1), body,
            PlacedDatum.InPosts(text, body), text)
        { IsBroken = map is null };
    }

    /// <summary>Reads the text again for conversion; null with a finding if it changed since the first reading.</summary>
    public SourceText? Again(string path, FileHash expected)
    {
        if (Bytes(path) is not { } bytes) return null;
        if (FileHash.Compute(bytes) == expected) return SourceText.Decode(path, bytes, bag);
        bag.Add(Codes.ChangedWhileBuilding, new Location(path), "the file changed while the site was built", "Build again.");
        return null;
    }
}

/// <summary>A content file after its single reading: the location of the front matter, the segments of the body, the hash of its bytes, and
/// the possible personal data in its posts. The model is built from it and keeps none of the text.</summary>
internal sealed record SourceFile(
    string Path,
    FileHash Hash,
    Yaml.YamlMap FrontMatter,
    BodyMap Body,
    IReadOnlyList<PlacedDatum> Personal,
    SourceText Text)
{
    /// <summary>Whether the front matter as a whole is unreadable, which is a finding; it then contains the readable lines, so that the
    /// body can be checked.</summary>
    public bool IsBroken { get; init; }
}
