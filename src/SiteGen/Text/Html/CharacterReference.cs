using System.Collections.Frozen;

namespace SiteGen.Text.Html;

/// <summary>Reads character references as browsers do (HTML, 13.2.5.72): numeric, named, and legacy names without a semicolon.</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    // The characters 0x80 to 0x9F of the former Windows code page.
    private const string Windows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D"
            + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly Lazy<References> Named = new(References.Load);

    /// <summary>The decoded reference at the start of a text and its length; a length of 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isValue">Whether it is an attribute value, where <c>&amp;copy=1</c> is part of an address.</param>
    public static (string Text, int Length) Read(ReadOnlySpan<char> text, bool isValue = false)
    {
        if (text.Length < 3 || text[0] != '&') return ("", 0);
        if (text[1] == '#') return Number(text);
        var length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        return length == 1 ? ("", 0) : Name(text[1..length], length < text.Length ? text[length] : '\0', isValue);
    }

    private static (string Text, int Length) Name(ReadOnlySpan<char> name, char behind, bool isValue)
    {
        var isClosed = behind == ';';
        if (isClosed && Usual(name) is { } usual) return (usual, name.Length + 2);
        if (isClosed && Named.Value.All.TryGetValue(name, out var text)) return (text, name.Length + 2);
        if (isValue && behind == '=') return ("", 0);
        for (var length = name.Length; length > (isValue ? name.Length - 1 : 1); length--)
            if (Named.Value.Old.TryGetValue(name[..length], out text)) return (text, length + 1);
        return ("", 0);
    }

    // Nearly every reference is one of these.
    private static string? Usual(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "nbsp" => "\u00A0",
        _ => null,
    };

    private static (string Text, int Length) Number(ReadOnlySpan<char> text)
    {
        var isHex = text[2] is 'x' or 'X';
        var (start, value) = (isHex ? 3 : 2, 0);
        var end = start;
        for (; end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
            value = Math.Min(
                0x110000,
                (value * (isHex ? 16 : 10)) + int.Parse(text.Slice(end, 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        if (end == start) return ("", 0);
        var character = value is >= 0x80 and < 0xA0
            ? Windows[value - 0x80].ToString()
            : value > 0 && Rune.TryCreate(value, out var rune) ? rune.ToString() : "\uFFFD";
        return (character, end + (end < text.Length && text[end] == ';' ? 1 : 0));
    }

    /// <summary>The names of the standard, loaded when the first uncommon one occurs.</summary>
    private sealed record References(
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> All,
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Old)
    {
        public static References Load()
        {
            using var reader = new StreamReader(typeof(CharacterReference).Assembly.GetManifestResourceStream("references.txt")!);
            var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToList();
            return new References(Lookup(lines), Lookup(lines.Where(l => l[0][0] == '!')));
        }

        private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string[]> lines) =>
            lines.ToFrozenDictionary(l => l[0].TrimStart('!'), l => string.Concat(l[1..].Select(c =>
                char.ConvertFromUtf32(int.Parse(c, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))), StringComparer.Ordinal)
                .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
