using SiteGen.Privacy.Names;

namespace SiteGen.Privacy.Leaks;

/// <summary>Decodes the escapes of JSON, scripts, style sheets and addresses, and unfolds calendar lines.</summary>
internal static class Escapes
{
    // \u{10FFFF}
    private const int LongestNumber = 10;

    /// <summary>Adds a text without its escapes and character references.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Where the text begins in the file.</param>
    /// <param name="to">Receives the decoded text.</param>
    /// <param name="isCss">Whether the text is a style sheet, which has numeric escapes only.</param>
    public static void AddUnescaped(ReadOnlySpan<char> text, int source, DecodedText to, bool isCss = false)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOf('\\') is var found && found < 0 ? text.Length : at + found;
            to.AddDecoded(text[at..next], source + at);
            if (next == text.Length) return;
            var (character, length) = isCss ? Css(text[next..]) : Script(text[next..]);
            to.Add(character, source + next);
            at = next + length;
        }
    }

    /// <summary>Adds the unfolded lines of a calendar, each as a separate text.</summary>
    public static void AddUnfolded(ReadOnlySpan<char> text, DecodedText to)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf('\n') is var found && found < 0 ? text.Length : at + found + 1;
            AddUnescaped(text[at..end].TrimEnd("\r\n"), at, to);
            var isFolded = end < text.Length && text[end] is ' ' or '\t';
            if (!isFolded) to.EndText(end);
            at = isFolded ? end + 1 : end;
        }
    }

    /// <summary>An address without its escapes, which may be several layers deep.</summary>
    public static string DecodedAddress(ReadOnlySpan<char> address)
    {
        var decoded = AddressText.Decoded(address.ToString());
        for (var layer = 1; layer < TextEscape.PercentLayers && decoded.Contains('%', StringComparison.Ordinal); layer++)
            decoded = AddressText.Decoded(decoded);
        return decoded;
    }

    // Line breaks and tabs are escaped with a letter, which must not become the first letter of a word.
    private static (string Text, int Length) Script(ReadOnlySpan<char> text) => text.Length < 2 ? ("\\", 1) : text[1] switch
    {
        'n' or 'N' or 'r' or 't' => (" ", 2),
        'u' when text.Length > 2 && text[2] == '{' => Number(text, 3, text[..Math.Min(text.Length, LongestNumber)].IndexOf('}') - 3, 1),
        'u' => Number(text, 2, 4, 0),
        'x' => Number(text, 2, 2, 0),
        '"' or '\'' or '/' or ',' or ';' => (text[1].ToString(), 2),
        _ => ("\\", 1),
    };

    private static (string Text, int Length) Css(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < 6 && 1 + digits < text.Length && char.IsAsciiHexDigit(text[1 + digits])) digits++;
        return digits == 0 ? ("", 1) : Number(text, 1, digits, text.Length > 1 + digits && text[1 + digits] is ' ' or '\n' ? 1 : 0);
    }

    private static (string Text, int Length) Number(ReadOnlySpan<char> text, int start, int digits, int behind)
    {
        if (digits is < 1 or > 6 || text.Length < start + digits || !int.TryParse(
            text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return ("\\", 1);
        // A lone surrogate is joined with the other half that follows.
        return (value < 0x10000 ? ((char)value).ToString() : Rune.IsValid(value) ? new Rune(value).ToString() : "\uFFFD",
            start + digits + behind);
    }
}
