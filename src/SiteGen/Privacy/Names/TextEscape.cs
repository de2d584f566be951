using System.Net;

namespace SiteGen.Privacy.Names;

/// <summary>Reads characters that are written with several: entities, percent-encoded bytes, JSON escapes and tags within text.</summary>
internal static class TextEscape
{
    /// <summary>The number of times an address may be percent-encoded and still be decoded.</summary>
    public const int PercentLayers = 3;

    private const int LongestEntity = 32, LongestTag = 200;

    /// <summary>The length of the tag at the start of a text; 0 if there is none.</summary>
    public static int TagLength(ReadOnlySpan<char> text)
    {
        var name = text.Length > 1 && text[1] == '/' ? 2 : 1;
        if (text.Length <= name || !char.IsAsciiLetter(text[name])) return 0;
        var end = text[1..Math.Min(text.Length, LongestTag)].IndexOfAny('<', '>') + 1;
        return end > 0 && text[end] == '>' ? end + 1 : 0;
    }

    /// <summary>Whether a tag breaks the line and so separates words as a space does.</summary>
    public static bool IsLineBreak(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag[3..^1].Trim(" /").IsEmpty;

    /// <summary>The decoded escape at the start of a text and its length; null if there is none.</summary>
    public static (string Decoded, int Length)? Read(ReadOnlySpan<char> text) => text[0] switch
    {
        '&' => Entity(text),
        '%' => Percent(text),
        '\\' => Json(text),
        _ => null,
    };

    private static (string, int)? Entity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';') + 1;
        if (end < 4 || text[1..(end - 1)].IndexOfAnyExcept(Names) >= 0) return null;
        var written = text[..end].ToString();
        return WebUtility.HtmlDecode(written) is var decoded && decoded != written ? (decoded, end) : null;
    }

    private static readonly SearchValues<char> Names =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // One character may take four UTF-8 bytes.
    private static (string, int)? Percent(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        Span<int> ends = stackalloc int[4];
        var (count, at) = (0, 0);
        while (count < 4 && TryByte(text[at..], out var value, out var length))
        {
            at += length;
            (bytes[count], ends[count++]) = (value, at);
        }

        if (count == 0) return null;
        if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done)
            return (rune.ToString(), ends[used - 1]);
        return text.StartsWith("%25") ? ("%", 3) : null;
    }

    // The percent sign may be encoded too: %2520 is a space.
    private static bool TryByte(ReadOnlySpan<char> text, out byte value, out int length)
    {
        var at = 1;
        (value, length) = (0, 0);
        if (text is not ['%', ..]) return false;
        for (var layer = 1; layer < PercentLayers
            && text.Length > at + 3
            && text[at..].StartsWith("25")
            && TryHex(text.Slice(at + 2, 2), out _); layer++) at += 2;
        if (text.Length < at + 2 || !TryHex(text.Slice(at, 2), out var number)) return false;
        (value, length) = ((byte)number, at + 2);
        return true;
    }

    private static (string, int)? Json(ReadOnlySpan<char> text)
    {
        if (!TryUnit(text, out var first)) return null;
        if (char.IsHighSurrogate(first) && TryUnit(text[6..], out var second) && char.IsLowSurrogate(second))
            return ($"{first}{second}", 12);
        return (first.ToString(), 6);
    }

    private static bool TryUnit(ReadOnlySpan<char> text, out char unit)
    {
        var found = text.Length >= 6 && text[0] == '\\' && text[1] == 'u' && TryHex(text.Slice(2, 4), out var value) ? value : -1;
        unit = (char)Math.Max(found, 0);
        return found >= 0;
    }

    private static bool TryHex(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit)) return false;
            value = (value * 16) + (char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return true;
    }
}
