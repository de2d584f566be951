namespace SiteGen.Privacy.Names;

/// <summary>What a character of a text is to names, as it is written.</summary>
internal enum TextSign : byte
{
    /// <summary>Something between words.</summary>
    Gap,
    Small,
    Capital,
    Digit,

    /// <summary>A letter of a script without spaces.</summary>
    Syllable,

    /// <summary>An accent, or a character without a shape.</summary>
    Nothing,

    /// <summary>What only <see cref="FoldedLetters"/> reads: an escape, a tag, a sign made of letters.</summary>
    Odd,
}

/// <summary>Tells where words begin in a text that is not folded.</summary>
internal static class TextSigns
{
    private static readonly TextSign[] Signs = [.. Enumerable.Range(0, 128).Select(c => Sign((char)c))];

    /// <summary>What the characters of ASCII are; those that may begin an escape or a tag are odd.</summary>
    public static ReadOnlySpan<TextSign> Ascii => Signs;

    /// <summary>Whether a sign behind another one begins a word, or a part of one that is written without spaces.</summary>
    public static bool IsBeginning(TextSign before, TextSign sign) =>
        sign is not (TextSign.Gap or TextSign.Odd)
            && (sign == TextSign.Syllable || (sign != before && !(before == TextSign.Capital && sign == TextSign.Small)));

    /// <summary>Whether an escape or a tag stands at a place.</summary>
    public static bool IsEscape(ReadOnlySpan<char> text, int at) =>
        text[at] is '<'
            ? TextEscape.TagLength(text[at..]) > 0
            : text[at] is '&' or '%' or '\\' && TextEscape.Read(text[at..]) is not null;

    /// <summary>What another character at the beginning of a text is, and how many units it takes.</summary>
    public static TextSign Other(ReadOnlySpan<char> text, out int length)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out length) != OperationStatus.Done) return TextSign.Gap;
        var folded = FoldedCharacter.From(rune);
        if (folded.IsSymbol) return TextSign.Odd;
        if (folded.Letters.Length == 0) return folded.Gap == Gap.None ? TextSign.Nothing : TextSign.Gap;
        var letter = folded.Letters[0];
        if (FoldedCharacter.HasNoSpaces(letter)) return TextSign.Syllable;
        return char.IsDigit(letter) ? TextSign.Digit : Rune.IsUpper(rune) ? TextSign.Capital : TextSign.Small;
    }

    private static TextSign Sign(char c) => c switch
    {
        '<' or '&' or '%' or '\\' => TextSign.Odd,
        >= 'a' and <= 'z' => TextSign.Small,
        >= 'A' and <= 'Z' => TextSign.Capital,
        >= '0' and <= '9' => TextSign.Digit,
        _ => TextSign.Gap,
    };
}

/// <summary>What the signs of ASCII part.</summary>
internal static class AsciiSigns
{
    /// <summary>A character that stands between two inline elements, where a reader sees an edge.</summary>
    public const char Edge = '\u001F';

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(c => (byte)Kind((char)c))];

    /// <summary>What a sign parts; <see cref="Gap.None"/> for letters and digits.</summary>
    public static Gap GapOf(char ascii) => (Gap)Kinds[ascii];

    private static Gap Kind(char c) => c switch
    {
        _ when char.IsAsciiLetterOrDigit(c) => Gap.None,
        '*' or '~' or Edge => Gap.Edge,
        ' '
            or '\t'
            or '\n'
            or '\r'
            or '\f'
            or '\v'
            or '-'
            or '\''
            or '.'
            or '_'
            or '+'
            or ';'
            or '|'
            or '"'
            or '`'
            or '/'
            or '\\'
            or '['
            or ']' => Gap.Joint,
        ',' => Gap.Comma,
        _ => Gap.Break,
    };
}
