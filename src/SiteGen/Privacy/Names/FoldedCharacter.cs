namespace SiteGen.Privacy.Names;

/// <summary>A character folded for comparing names: its letters, or the gap that it makes.</summary>
/// <param name="Letters">Lower-case letters and digits without accents; empty for other characters.</param>
/// <param name="Gap">The gap that a character without letters makes; <see cref="Gap.None"/> for an invisible character.</param>
/// <param name="IsSymbol">Whether it is a symbol made of letters, such as ™, which is not part of an adjacent word.</param>
internal sealed record FoldedCharacter(string Letters, Gap Gap, bool IsSymbol)
{
    private const string Joints =
        "\u00B7\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2032\u2033"
            + "\u00B4\u055A\u05F3\u05F4\u30FB\uFF65\u2027\u00A8\u02D9\u2044\u2215\u3002";
    private const string Commas = "\u060C\u3001\uFE50\uFE51\u055D";

    private static readonly FoldedCharacter Nothing = new("", Gap.None, false);
    private static readonly FoldedCharacter Joint = new("", Gap.Joint, false);
    private static readonly FoldedCharacter Comma = new("", Gap.Comma, false);
    private static readonly FoldedCharacter Break = new("", Gap.Break, false);

    // Two threads may fill the same slot, with equal values.
    private static readonly FoldedCharacter?[] Known = new FoldedCharacter?[0x10000];

    /// <summary>Folds a character.</summary>
    public static FoldedCharacter From(Rune rune) => rune.IsBmp ? Known[rune.Value] ??= Fold(rune) : Fold(rune);

    /// <summary>Whether a folded letter continues the one before it, such as a vowel sign of an Indic script or a later part of a Korean
    /// syllable.</summary>
    public static bool Continues(char letter) =>
        letter >= '\u0900' && (letter is (>= '\u1160' and <= '\u11FF')
            || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>Whether a folded letter belongs to a script whose words are not separated by spaces (Thai, Lao, Burmese, Khmer, Chinese,
    /// Japanese) or that attaches particles to names (Korean).</summary>
    public static bool HasNoSpaces(char letter) =>
        letter >= '\u0E00' && letter is (<= '\u0EFF')
            or (>= '\u1000' and <= '\u11FF')
            or (>= '\u1780' and <= '\u17FF')
            or (>= '\u2E80' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF')
            or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uD840' and <= '\uD88F');

    private static FoldedCharacter Fold(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune)) return Joint;
        if (IsShapeless(rune) || IsNoteMark(rune)) return Nothing;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Control) return Break;
        if (rune.IsBmp && Joints.Contains((char)rune.Value, StringComparison.Ordinal)) return Joint;
        if (rune.IsBmp && Commas.Contains((char)rune.Value, StringComparison.Ordinal)) return Comma;
        if (category is UnicodeCategory.DashPunctuation or UnicodeCategory.ConnectorPunctuation || rune.Value == 0x2212) return Joint;
        var letters = string.Concat(Decomposed(rune).EnumerateRunes().Select(Letter));
        if (letters.Length > 0)
            return new FoldedCharacter(letters, Gap.None, category is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber);
        return IsAccent(rune) ? Nothing : Sign(Decomposed(rune));
    }

    private static string Decomposed(Rune rune) => rune.ToString().Normalize(NormalizationForm.FormKD);

    // Full-width punctuation makes the same gap as its ASCII counterpart.
    private static FoldedCharacter Sign(string decomposed) =>
        decomposed.Length == 1 && decomposed[0] < 0x80
            ? AsciiSigns.GapOf(decomposed[0]) switch { Gap.Joint => Joint, Gap.Comma => Comma, _ => Break }
            : Break;

    private static string Letter(Rune rune)
    {
        if (IsAccent(rune) || IsShapeless(rune)) return "";
        var isPart = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber;
        return isPart ? Written(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune))) : "";
    }

    private static string Written(Rune letter) => letter.Value switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ŋ' => "n",
        'ŧ' => "t",
        'ı' => "i",
        'ς' => "σ",
        'ґ' => "г",
        'ی' or 'ى' => "ي",
        'ک' => "ك",
        'ة' => "ه",
        _ => letter.ToString(),
    };

    // Combining marks that are dropped in scripts where they are optional; in other scripts they are vowels.
    private static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.NonSpacingMark =>
            rune.Value is (>= 0x300 and <= 0x36F) or (>= 0x483 and <= 0x489) or (>= 0x591 and <= 0x6ED) or (>= 0x711 and <= 0x74A)
            or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F),
        _ => false,
    };

    // Superscript digits, which refer to a footnote.
    private static bool IsNoteMark(Rune rune) => rune.Value is 0xB2 or 0xB3 or 0xB9 or 0x2070 or (>= 0x2074 and <= 0x2079);

    // Soft hyphens, joiners, direction marks, variation selectors, the grapheme joiner, the Arabic tatweel, fillers and tags.
    private static bool IsShapeless(Rune rune) =>
        rune.Value is 0x34F
            or 0x640
            or 0x115F
            or 0x1160
            or 0x17B4
            or 0x17B5
            or (>= 0x180B and <= 0x180F)
            or 0x3164
            or 0xFFA0
            or (>= 0xFE00 and <= 0xFE0F)
            or (>= 0xE0000 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
}
