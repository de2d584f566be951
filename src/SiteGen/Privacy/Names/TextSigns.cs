namespace SiteGen.Privacy.Names;

/// <summary>The role of a raw character in a name.</summary>
internal enum TextSign : byte
{
    /// <summary>A character between words.</summary>
    Gap,
    Small,
    Capital,
    Digit,

    /// <summary>A letter of a script without spaces.</summary>
    Syllable,

    /// <summary>An accent or an invisible character.</summary>
    Nothing,

    /// <summary>A character that only <see cref="FoldedLetters"/> can interpret: an escape, a tag, or a symbol made of letters.</summary>
    Odd,
}

/// <summary>Finds the beginnings of words in a text that is not folded.</summary>
internal static class TextSigns
{
    private static readonly TextSign[] Signs = [.. Enumerable.Range(0, 128).Select(c => Sign((char)c))];

    /// <summary>The roles of the ASCII characters; those that may begin an escape or a tag are odd.</summary>
    public static ReadOnlySpan<TextSign> Ascii => Signs;

    /// <summary>Whether a character after another one begins a word, or a part of a word that is written without spaces.</summary>
    public static bool IsBeginning(TextSign before, TextSign sign) =>
        sign is not (TextSign.Gap or TextSign.Odd)
            && (sign == TextSign.Syllable || (sign != before && !(before == TextSign.Capital && sign == TextSign.Small)));

    /// <summary>Whether a position holds an escape or a tag.</summary>
    public static bool IsEscape(ReadOnlySpan<char> text, int at) =>
        text[at] is '<'
            ? TextEscape.TagLength(text[at..]) > 0
            : text[at] is '&' or '%' or '\\' && TextEscape.Read(text[at..]) is not null;

    /// <summary>The role of a non-ASCII character at the start of a text, and the number of units it takes.</summary>
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

/// <summary>The gaps that ASCII characters make.</summary>
internal static class AsciiSigns
{
    /// <summary>The character between two inline elements, where a reader sees a boundary.</summary>
    public const char Edge = '\u001F';

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 128).Select(c => (byte)Kind((char)c))];

    /// <summary>The gap that a character makes; <see cref="Gap.None"/> for letters and digits.</summary>
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
