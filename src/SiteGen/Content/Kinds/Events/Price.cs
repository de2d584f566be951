using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SiteGen.Content.Kinds.Events;

/// <summary>A machine-readable price: an amount and its currency (ISO 4217), which only a price of zero may lack.</summary>
internal sealed partial record Price(decimal Amount, string? Currency)
{
    // With three decimal digits, 1.500 would be ambiguous.
    private static readonly FrozenSet<string> ThreeDecimals =
        FrozenSet.ToFrozenSet(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP
        CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD
        JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
        NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
        SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The amount in the format of schema.org: digits and a decimal point.</summary>
    public string Digits => Amount.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Parses <c>20 EUR</c>, <c>SEK 1,900</c>, <c>€12.50</c>, <c>Free</c> or <c>0</c>; any other text is not a price.</summary>
    public static bool TryRead(string? written, [NotNullWhen(true)] out Price? price)
    {
        price = null;
        var text = written?.Trim() ?? "";
        if (text == "0" || text.Equals("free", StringComparison.OrdinalIgnoreCase)) price = new Price(0, null);
        else if (Parts().Match(text) is { Success: true } parts
            && CodeOf(parts) is { } currency
            && TryAmount(parts.Groups["amount"].Value, currency, out var amount))
            price = new Price(amount, currency);
        return price is not null;
    }

    private static string? CodeOf(Match parts)
    {
        var (before, behind) = (parts.Groups["before"].Value, parts.Groups["behind"].Value);
        if (before.Length > 0 == behind.Length > 0) return null;
        return (before + behind) switch
        {
            "€" => "EUR",
            "£" => "GBP",
            "$" => "USD",
            var code => Codes.Contains(code) ? code : null,
        };
    }

    // The last separator is a decimal point if one or two digits follow it; all others separate thousands.
    private static bool TryAmount(string written, string currency, out decimal amount)
    {
        amount = 0;
        var mark = written.LastIndexOfAny(['.', ',']);
        var decimals = mark < 0 ? 0 : written.Length - mark - 1;
        if (decimals > 2 && ThreeDecimals.Contains(currency)) return false;
        var (whole, rest) = decimals is 1 or 2 ? (written[..mark], written[(mark + 1)..]) : (written, "0");
        return Whole().IsMatch(whole)
            && (whole.Length == written.Length || !whole.Contains(written[mark], StringComparison.Ordinal))
            && decimal.TryParse(
                $"{Marks().Replace(whole, "")}.{rest}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount);
    }

    [GeneratedRegex(@"^(?<before>[A-Z]{3}|[€£$])?[ \u00A0\u202F]?(?<amount>[0-9](?:[0-9.,' \u00A0\u202F\u2019]*[0-9])?)[ "
        + @"\u00A0\u202F]?(?<behind>[A-Z]{3}|[€£$])?$")]
    private static partial Regex Parts();

    // Digits without separators, or in groups of three with the same separator throughout.
    [GeneratedRegex(@"^(?:[0-9]{1,9}|[0-9]{1,3}(?<mark>[.,' \u00A0\u202F\u2019])[0-9]{3}(?:\k<mark>[0-9]{3})*)$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[.,' \u00A0\u202F\u2019]")]
    private static partial Regex Marks();
}
