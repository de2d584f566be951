using System.Collections.Frozen;

namespace SiteGen.Privacy.PersonalData;

/// <summary>Finds international bank account numbers (ISO 13616): their length depends on the country, and their remainder modulo 97 is
/// 1.</summary>
internal static class Iban
{
    private const string Lengths =
        "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18"
            + "GR27GT28HN28"
            +
        "HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28"
            + "PS29PT25QA29"
            +
        "RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30";

    private static readonly FrozenDictionary<string, int> LengthOf = Enumerable.Range(0, Lengths.Length / 4)
        .ToFrozenDictionary(
            i => Lengths.Substring(4 * i, 2), i => (10 * (Lengths[(4 * i) + 2] - '0')) + Lengths[(4 * i) + 3] - '0',
            StringComparer.Ordinal);

    /// <summary>The account number whose check digits begin at a position.</summary>
    public static Stretch Around(ReadOnlySpan<char> text, int digits)
    {
        var start = digits - 2;
        if (start < 0 || !char.IsAsciiLetter(text[start]) || !char.IsAsciiLetter(text[start + 1])) return default;
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return default;
        Span<char> country = [char.ToUpperInvariant(text[start]), char.ToUpperInvariant(text[start + 1])];
        if (!LengthOf.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(country, out var length)) return default;
        Span<char> account = stackalloc char[length];
        var end = Gather(text, start, account);
        return end > 0 && IsValid(account) ? new Stretch(start, end) : default;
    }

    // Account numbers are written without separators, or in groups separated by one space or hyphen.
    private static int Gather(ReadOnlySpan<char> text, int at, Span<char> account)
    {
        for (var i = 0; i < account.Length; at++)
        {
            if (at >= text.Length) return 0;
            if (char.IsAsciiLetterOrDigit(text[at])) account[i++] = char.ToUpperInvariant(text[at]);
            else if (text[at] is not (' ' or '-' or '\u00A0' or '\u202F') || !char.IsAsciiLetterOrDigit(text[at - 1])) return 0;
        }

        return at < text.Length && char.IsLetterOrDigit(text[at]) ? 0 : at;
    }

    private static bool IsValid(ReadOnlySpan<char> account)
    {
        var rest = 0;
        for (var i = 0; i < account.Length; i++)
        {
            var c = account[(i + 4) % account.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        return rest == 1;
    }
}
