using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Attack;

/// <summary>Searches outputs for words that may occur nowhere: as they are, decoded in every way that a format has, and in the names of files.</summary>
internal static partial class Traces
{
    /// <summary>Where one of the words occurs.</summary>
    /// <param name="build">The outputs.</param>
    /// <param name="words">Words of lower-case letters, with one space between two.</param>
    public static IEnumerable<string> In(TestBuild build, IReadOnlyList<string> words)
    {
        foreach (var (path, bytes) in build.Files)
        {
            if (path.EndsWith(".css", StringComparison.Ordinal) || path.StartsWith("share.", StringComparison.Ordinal)) continue;
            var readings = Readings(bytes, path.EndsWith(".xml", StringComparison.Ordinal) ? 0 : 1).Append(Parted(path)).Select(Folded).ToList();
            foreach (var word in words)
                if (readings.Any(r => r.Contains(word, StringComparison.Ordinal)) || Encoded(word).Any(e => readings[0].Contains(e.ToLowerInvariant(), StringComparison.Ordinal) && Encoding.UTF8.GetString(bytes).Contains(e, StringComparison.Ordinal))) yield return $"{path} holds {word}";
        }
    }

    // The text as it stands comes first. XML, of depth 0, carries HTML that is escaped once more.
    private static IEnumerable<string> Readings(byte[] bytes, int depth)
    {
        var text = Encoding.UTF8.GetString(bytes);
        yield return text;
        var html = WebUtility.HtmlDecode(text);
        yield return html;
        yield return WebUtility.HtmlDecode(Bare(text));
        if (depth == 0)
        {
            yield return WebUtility.HtmlDecode(html);
            yield return WebUtility.HtmlDecode(Bare(html));
        }

        yield return Escapes().Replace(text, m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
        yield return Uri.UnescapeDataString(text);
        yield return Uri.UnescapeDataString(Uri.UnescapeDataString(text));
        yield return Parted(Uri.UnescapeDataString(string.Join('\n', Addresses().Matches(html).Select(m => m.Value))));
        if (depth > 3) yield break;
        foreach (Match run in Base64().Matches(text))
            foreach (var inner in Readings(Decoded(run.Value), depth + 1)) yield return inner;
        foreach (var packed in Packed(bytes))
            foreach (var inner in Readings(packed, depth + 1)) yield return inner;
    }

    // Two blocks are not one name, as two sentences are not; tags within a block part nothing.
    private static string Bare(string html) => Tags().Replace(Blocks().Replace(html, " | "), "");

    // Words of an address stand apart by signs.
    private static string Parted(string address) => address.Replace('-', ' ').Replace('_', ' ').Replace('+', ' ');

    /// <summary>Lower case, one space for any white space, and nothing of what stands between letters without being seen.</summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Replace("\uFFFE", "", StringComparison.Ordinal).Replace("\uFFFF", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC))
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c)) folded.Append(folded.Length > 0 && folded[^1] == ' ' ? "" : " ");
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) folded.Append(c);
        return folded.ToString();
    }

    private static IEnumerable<string> Encoded(string word)
    {
        foreach (var written in new[] { word, char.ToUpperInvariant(word[0]) + word[1..] })
            for (var offset = 0; offset < 3; offset++)
            {
                var coded = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('a', offset) + written));
                var start = offset == 0 ? 0 : offset + 1;
                yield return coded[start..(coded.Length - 4)];
            }
    }

    private static byte[] Decoded(string run)
    {
        var whole = run.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        return Convert.TryFromBase64String(whole[..(whole.Length / 4 * 4)], new byte[whole.Length], out var _) ? Convert.FromBase64String(whole[..(whole.Length / 4 * 4)]) : [];
    }

    private static IEnumerable<byte[]> Packed(byte[] bytes)
    {
        for (var at = bytes.AsSpan().IndexOf(new byte[] { 0x1f, 0x8b, 8 }); at >= 0 && at < bytes.Length;)
        {
            if (Unpacked(new GZipStream(new MemoryStream(bytes[at..]), CompressionMode.Decompress)) is { Length: > 0 } inner) yield return inner;
            var next = bytes.AsSpan(at + 1).IndexOf(new byte[] { 0x1f, 0x8b, 8 });
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static byte[] Unpacked(Stream packed)
    {
        using var plain = new MemoryStream();
        try
        {
            packed.CopyTo(plain);
        }
        catch (InvalidDataException)
        {
            // What was no archive, or is one with something behind it.
        }

        return plain.ToArray();
    }

    [GeneratedRegex("(href|src)=\"[^\"]*\"|https?://[^<\\s\"]*(?=</(link|loc|guid)>)")]
    private static partial Regex Addresses();

    [GeneratedRegex("</?(p|pre|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|table|thead|tbody|tr|td|th|div|section|article|figure|figcaption|hr)\\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Blocks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escapes();

    [GeneratedRegex("[A-Za-z0-9+/_-]{24,}={0,2}")]
    private static partial Regex Base64();
}
