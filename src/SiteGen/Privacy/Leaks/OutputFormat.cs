using System.Text.Unicode;

namespace SiteGen.Privacy.Leaks;

/// <summary>The text format of an output.</summary>
internal enum OutputFormat
{
    /// <summary>Not text, such as pictures and archives.</summary>
    None,
    Plain,
    Html,
    Svg,

    /// <summary>XML whose values may be HTML.</summary>
    Xml,
    Json,

    /// <summary>Lines that may be folded anywhere, even within a word (RFC 5545).</summary>
    Folded,
    Css,
    Script,
}

/// <summary>Detects the format and encoding of outputs, and decodes them.</summary>
internal static class OutputFormats
{
    private const int Beginning = 4096;

    /// <summary>The format of a file by its extension; a file with an unknown extension is text if its bytes are.</summary>
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

    /// <summary>The possible encodings of a text: the one of its byte order mark, else UTF-8; if the bytes are not valid UTF-8, UTF-8 with
    /// each fallback code page, the likeliest first.</summary>
    public static IReadOnlyList<Encoding> Encodings(ReadOnlySpan<byte> bytes) =>
        Marked(bytes) is { } marked ? [marked] : Utf8.IsValid(bytes) ? [Encoding.UTF8] : CodePageFallback.All;

    /// <summary>Decodes a text.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="into">Receives the text; enlarged if necessary.</param>
    /// <param name="encoding">The encoding; null for the likeliest one.</param>
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
