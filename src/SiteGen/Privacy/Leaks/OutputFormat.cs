using System.Text.Unicode;

namespace SiteGen.Privacy.Leaks;

/// <summary>How the text of an output is written.</summary>
internal enum OutputFormat
{
    /// <summary>Not as text, as in pictures and archives.</summary>
    None,
    Plain,
    Html,
    Svg,

    /// <summary>XML, whose values may be HTML.</summary>
    Xml,
    Json,

    /// <summary>Lines that are folded anywhere, also within a word (RFC 5545).</summary>
    Folded,
    Css,
    Script,
}

/// <summary>Tells how outputs are written, and decodes them.</summary>
internal static class OutputFormats
{
    private const int Beginning = 4096;

    /// <summary>The format of a file, by its ending; one that is not known is text where its bytes are.</summary>
    public static OutputFormat Find(string path, ReadOnlySpan<byte> bytes) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => OutputFormat.Html,
        ".svg" => OutputFormat.Svg,
        ".xml" or ".rss" or ".atom" or ".xsl" => OutputFormat.Xml,
        ".json" or ".webmanifest" or ".jsonl" => OutputFormat.Json,
        ".ics" or ".vcf" => OutputFormat.Folded,
        ".css" => OutputFormat.Css,
        ".js" or ".mjs" => OutputFormat.Script,
        ".txt" or ".csv" or ".md" or "" => OutputFormat.Plain,
        _ => IsText(bytes) ? OutputFormat.Plain : OutputFormat.None,
    };

    /// <summary>What a text may be written in: what its byte order mark says, else UTF-8; where bytes are none, each of the tables that
    /// older files are written in, the likeliest first.</summary>
    public static IReadOnlyList<Encoding> Encodings(ReadOnlySpan<byte> bytes) =>
        Marked(bytes) is { } marked ? [marked] : Utf8.IsValid(bytes) ? [Encoding.UTF8] : CodePageFallback.All;

    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="into">Takes the text; made larger where it has to be.</param>
    /// <param name="encoding">What it is written in; null for what it most likely is.</param>
    public static ReadOnlySpan<char> Decode(ReadOnlySpan<byte> bytes, ref char[] into, Encoding? encoding = null)
    {
        encoding ??= Encodings(bytes)[0];
        if (into.Length < bytes.Length) into = new char[bytes.Length + (bytes.Length / 4)];
        return into.AsSpan(0, encoding.GetChars(bytes, into)).TrimStart('\uFEFF');
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            ? Encoding.Unicode
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        Marked(bytes) is not null || (!bytes.StartsWith("%PDF"u8) && !bytes[..Math.Min(bytes.Length, Beginning)].Contains((byte)0));
}
