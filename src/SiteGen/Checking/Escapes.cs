using System.Globalization;
using System.Net;
using System.Text;

namespace SiteGen.Checking;

/// <summary>Reads one character however it is written: UTF-8, an entity of HTML, an escape of JSON or of an address.</summary>
internal static class Escapes
{
    private const int LongestEntity = 12;

    /// <summary>The character at a place and how many bytes it takes. What cannot be read is a space.</summary>
    public static (Rune Rune, int Length) Read(ReadOnlySpan<byte> bytes)
    {
        var read = Any(bytes);
        return (read.Rune.Value & 0xFFFE) == 0xFFFE ? (new Rune(' '), read.Length) : read;
    }

    // What is no character has no composed form.
    private static (Rune Rune, int Length) Any(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        (byte)'&' => Entity(bytes),
        (byte)'%' => Percent(bytes),
        (byte)'\\' => Backslash(bytes),
        _ => Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done ? (rune, length) : (new Rune(' '), Math.Max(1, length)),
    };

    private static (Rune Rune, int Length) Entity(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, LongestEntity)].IndexOf((byte)';');
        if (end < 2) return (new Rune('&'), 1);
        var name = bytes[1..end];
        if (name.SequenceEqual("amp"u8)) return (new Rune('&'), end + 1);
        if (name.SequenceEqual("lt"u8)) return (new Rune('<'), end + 1);
        if (name.SequenceEqual("gt"u8)) return (new Rune('>'), end + 1);
        if (name.SequenceEqual("quot"u8)) return (new Rune('"'), end + 1);
        var text = WebUtility.HtmlDecode(Encoding.ASCII.GetString(bytes[..(end + 1)]));
        return Rune.TryGetRuneAt(text, 0, out var rune) && rune.Utf16SequenceLength == text.Length ? (rune, end + 1) : (new Rune('&'), 1);
    }

    private static (Rune Rune, int Length) Percent(ReadOnlySpan<byte> bytes)
    {
        Span<byte> octets = stackalloc byte[4];
        var count = 0;
        while (count < 4 && bytes.Length >= 3 * count + 3 && bytes[3 * count] == '%' && byte.TryParse(bytes.Slice(3 * count + 1, 2), NumberStyles.AllowHexSpecifier, null, out octets[count])) count++;
        if (count == 0) return (new Rune('%'), 1);
        return Rune.DecodeFromUtf8(octets[..count], out var rune, out var length) == System.Buffers.OperationStatus.Done ? (rune, 3 * length) : (new Rune(' '), 3);
    }

    // Line feeds and tabs are written with a letter that must not begin a word.
    private static (Rune Rune, int Length) Backslash(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) return (new Rune('\\'), 1);
        if (bytes[1] is (byte)'n' or (byte)'r' or (byte)'t') return (new Rune(' '), 2);
        if (bytes[1] != 'u' || !TryUnit(bytes, out var unit)) return (new Rune('\\'), 1);
        if (Rune.TryCreate(unit, out var rune)) return (rune, 6);
        return TryUnit(bytes[6..], out var low) && Rune.TryCreate(unit, low, out rune) ? (rune, 12) : (new Rune(' '), 6);
    }

    private static bool TryUnit(ReadOnlySpan<byte> bytes, out char unit)
    {
        unit = '\0';
        if (bytes.Length < 6 || bytes[0] != '\\' || bytes[1] != 'u' || !ushort.TryParse(bytes.Slice(2, 4), NumberStyles.AllowHexSpecifier, null, out var value)) return false;
        unit = (char)value;
        return true;
    }
}
