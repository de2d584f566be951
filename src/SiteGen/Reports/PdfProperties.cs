using System.IO.Compression;
using System.Xml;

namespace SiteGen.Reports;

/// <summary>Reads the document information and the XMP metadata of a PDF file (ISO 32000), including compressed streams but not encrypted
/// files.</summary>
internal static partial class PdfProperties
{
    private const int MostBytes = 4 * 1024 * 1024, MostStreams = 2000, LongestDictionary = 400;

    /// <summary>The properties and their values.</summary>
    public static IReadOnlyList<(string Key, string Value)> Read(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var found = new List<(string Key, string Value)>();
        foreach (var part in Streams(text, bytes).Prepend(text))
        {
            foreach (Match entry in Entry().Matches(part)) found.Add((entry.Groups["key"].Value, Text(entry)));
            foreach (Match packet in Xmp().Matches(part)) found.AddRange(InXmp(packet.Value));
        }

        return [.. found.Where(f => f.Value.Length > 0).Distinct()];
    }

    // Newer files store small objects, including the document information, in compressed streams.
    private static IEnumerable<string> Streams(string text, byte[] bytes)
    {
        var count = 0;
        foreach (Match begin in Begin().Matches(text))
        {
            if (++count > MostStreams) yield break;
            var dictionary = text[Math.Max(0, begin.Index - LongestDictionary)..begin.Index];
            if (!dictionary.Contains("ObjStm", StringComparison.Ordinal) && !dictionary.Contains("Metadata", StringComparison.Ordinal))
                continue;
            if (Inflated(bytes.AsSpan(begin.Index + begin.Length)) is { } inflated) yield return inflated;
        }
    }

    private static string? Inflated(ReadOnlySpan<byte> from)
    {
        try
        {
            using var stream = new ZLibStream(
                new MemoryStream(from[..Math.Min(from.Length, MostBytes)].ToArray()), CompressionMode.Decompress);
            var inflated = new byte[MostBytes];
            return Encoding.Latin1.GetString(inflated, 0, stream.ReadAtLeast(inflated, inflated.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static List<(string Key, string Value)> InXmp(string packet)
    {
        try
        {
            return [.. DocumentProperties.InXml(new MemoryStream(Encoding.Latin1.GetBytes(packet)))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static string Text(Match entry)
    {
        var bytes =
            entry.Groups["hex"].Success ? Hex(entry.Groups["hex"].Value) : Encoding.Latin1.GetBytes(Unescaped(entry.Groups["text"].Value));
        return (bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3)
            : Encoding.Latin1.GetString(bytes)).Trim();
    }

    private static byte[] Hex(string digits)
    {
        var plain = string.Concat(digits.Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(plain.Length % 2 == 0 ? plain : plain + "0");
    }

    private static string Unescaped(string text) => Escape().Replace(text, m => m.Groups["octal"].Success
        ? ((char)(Convert.ToInt32(m.Groups["octal"].Value, 8) & 0xFF)).ToString()
        : m.Value[1] switch { 'n' => "\n", 'r' => "\r", 't' => "\t", 'b' or 'f' or '\n' or '\r' => "", var other => other.ToString() });

    [GeneratedRegex(
        @"/(?<key>Author|Creator|Title|Subject|Keywords)\s*(?:\((?<text>(?>\\[\s\S]|[^\\()]|\((?>\\[\s\S]|[^\\()])*\))*)\)|<"
            + @"(?<hex>[0-9A-Fa-f\s]*)>)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"<x:xmpmeta[\s\S]*?</x:xmpmeta>", RegexOptions.CultureInvariant)]
    private static partial Regex Xmp();

    [GeneratedRegex(@"\bstream\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\\(?:(?<octal>[0-7]{1,3})|[\s\S])", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
