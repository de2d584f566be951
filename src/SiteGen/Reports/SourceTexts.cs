using SiteGen.Config;
using SiteGen.Files;

namespace SiteGen.Reports;

/// <summary>A source file that can be read as text.</summary>
/// <param name="File">Its path.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record SourceLines(string File, IReadOnlyList<string> Lines);

/// <summary>The text files of a site: content, data, downloads and themes.</summary>
internal sealed class SourceTexts(ISourceTree tree)
{
    private static readonly string[] Endings =
    [
        ".md",
        ".markdown",
        ".yml",
        ".yaml",
        ".csv",
        ".txt",
        ".json",
        ".xml",
        ".svg",
        ".html",
        ".sbn-html",
        ".sbn-svg",
        ".css",
        ".js",
        ".ics",
        ".webmanifest",
    ];

    /// <summary>Whether a file is text.</summary>
    public static bool IsText(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>All text files except the person's own file.</summary>
    public IReadOnlyList<SourceLines> All(string except) =>
        [.. tree.Files("content")
            .Concat(tree.Files("themes"))
            .Concat(SiteConfigReader.Names)
            .Where(f => f != except && IsText(f) && tree.Exists(f))
            .Select(Read)
            .OfType<SourceLines>()];

    // A byte order mark identifies UTF-16, a common encoding of exported tables. The build reports unreadable files.
    private SourceLines? Read(string file)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(tree.Read(file)), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            return new SourceLines(file, reader.ReadToEnd().ReplaceLineEndings("\n").Normalize().Split('\n'));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
