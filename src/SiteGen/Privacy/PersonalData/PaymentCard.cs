namespace SiteGen.Privacy.PersonalData;

/// <summary>Finds payment card numbers (ISO/IEC 7812): with a network's first digits and length, written without separators or in its
/// groups, and with a valid check digit (Luhn).</summary>
internal static class PaymentCard
{
    private const int Longest = 19;

    /// <summary>The first card number among groups of digits.</summary>
    public static Stretch In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (!groups.MayBegin(first) || Last(groups, first) is not { } last || !groups.MayEnd(last)) continue;
            if (IsCard(groups, first, last)) return groups.From(first, last);
        }

        return default;
    }

    private static int? Last(DigitGroups groups, int first)
    {
        if (groups[first].Length is >= 13 and <= Longest) return first;
        if (groups.Has(first, 4, 4, 4, 4, 3)) return first + 4;
        if (groups.Has(first, 4, 4, 4, 4) || groups.Has(first, 4, 3, 3, 3)) return first + 3;
        return groups.Has(first, 4, 6, 5) || groups.Has(first, 4, 6, 4) ? first + 2 : null;
    }

    private static bool IsCard(DigitGroups groups, int first, int last)
    {
        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        for (var i = first; i <= last; i++)
        {
            if (i > first && groups.Before(i) is not (" " or "-" or "\u00A0")) return false;
            groups[i].CopyTo(digits[length..]);
            length += groups[i].Length;
        }

        return IsOfNetwork(digits[..length], whole: first == last) && HasCheckDigit(digits[..length]);
    }

    // Visa numbers of 13 digits are no longer issued and look like article numbers, so they count in groups only.
    private static bool IsOfNetwork(
        ReadOnlySpan<char> digits, bool whole) => (digits.Length, int.Parse(digits[..4], CultureInfo.InvariantCulture)) switch
        {
            (13, >= 4000 and <= 4999) => !whole,
            (16 or 19, >= 4000 and <= 4999) => true,
            (16, (>= 5100 and <= 5599) or (>= 2221 and <= 2720)) => true,
            (15, (>= 3400 and <= 3499) or (>= 3700 and <= 3799)) => true,
            (14, (>= 3000 and <= 3059) or (>= 3600 and <= 3699) or (>= 3800 and <= 3999)) => true,
            (16, >= 3528 and <= 3589) => true,
            (16 or 17 or 18 or 19, 6011 or (>= 6200 and <= 6299) or (>= 6440 and <= 6599)) => true,
            (_, 5018 or 5020 or 5038 or 5893 or 6304 or 6759 or 6761 or 6762 or 6763) => true,
            _ => false,
        };

    private static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? value : value > 4 ? (2 * value) - 9 : 2 * value;
        }

        return sum % 10 == 0;
    }
}
