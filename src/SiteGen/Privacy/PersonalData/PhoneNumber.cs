namespace SiteGen.Privacy.PersonalData;

/// <summary>Finds telephone numbers: international ones with a plus sign or 00, national ones that begin with 0 and are grouped, and North
/// American ones. Numbers in any other format are too often something else.</summary>
internal static class PhoneNumber
{
    /// <summary>The minimum number of digits in a personal telephone number.</summary>
    public const int FewestDigits = 8;

    private const int MostDigits = 15;
    private const int FewestNational = 9;
    private const int MostNational = 12;

    /// <summary>The first telephone number among groups of digits.</summary>
    public static Stretch In(DigitGroups groups)
    {
        if (groups.HasPlus()) return International(groups);
        for (var first = 0; first < groups.Count; first++)
        {
            if (!groups.MayBegin(first)) continue;
            if (Last(groups, first) is { } last && groups.MayEnd(last)) return groups.From(first, last);
        }

        return default;
    }

    // "+59.334591" is a latitude, "+10 000 000" a sum.
    private static Stretch International(DigitGroups groups)
    {
        var last = Longest(groups, 0, MostDigits);
        if (last < 0 || groups.Digits(0, last) < FewestDigits || groups[0][0] == '0' || !groups.MayEnd(last)) return default;
        if (last == 1 && groups.Before(1) is ".") return default;
        return last > 1 && groups[last] is "000" && groups[last - 1] is "000" ? default : groups.From(0, last);
    }

    private static int? Last(DigitGroups groups, int first)
    {
        if (groups[first] is ['0', '0', >= '1' and <= '9', ..])
            return InGroups(groups, first, Longest(groups, first, MostDigits + 2), FewestNational + 1);
        if (groups[first] is ['0', >= '1' and <= '9', ..]) return National(groups, first);
        return IsAmerican(groups, first) ? first + 2 : null;
    }

    private static int? National(DigitGroups groups, int first)
    {
        var last = Longest(groups, first, MostNational);
        var hidesSum = first > 0 && IsAll(groups, first, last, length: 3);
        return hidesSum || IsDate(groups, first) || IsHours(groups, first, last) || IsPointed(groups, first, last)
            ? null
            : InGroups(groups, first, last, FewestNational);
    }

    private static int? InGroups(DigitGroups groups, int first, int last, int fewest) =>
        last > first && groups.Digits(first, last) >= fewest ? last : null;

    private static int Longest(DigitGroups groups, int first, int most)
    {
        var last = first;
        while (last < groups.Count && groups.Digits(first, last) <= most) last++;
        return last - 1;
    }

    private static bool IsDate(DigitGroups groups, int first) =>
        groups.Has(first, 2, 2, 4) && Value(groups[first]) <= 31 && Value(groups[first + 1]) <= 31;

    private static bool IsHours(DigitGroups groups, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (groups[i].Length != 4 || Value(groups[i]) > 2400 || Value(groups[i][2..]) > 59) return false;
        return true;
    }

    // Groups separated by points alone are an IP address or a version; only French numbers are written so, in pairs.
    private static bool IsPointed(DigitGroups groups, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
            if (groups.Before(i) is not ".") return false;
        return !(last == first + 4 && IsAll(groups, first, last, length: 2));
    }

    private static bool IsAll(DigitGroups groups, int first, int last, int length)
    {
        for (var i = first; i <= last; i++)
            if (groups[i].Length != length) return false;
        return true;
    }

    private static bool IsAmerican(DigitGroups groups, int first) =>
        groups.Has(first, 3, 3, 4) && groups[first][0] >= '2' && groups[first + 1][0] >= '2'
        && groups.Before(first + 1) is "-" or ") " or ")" or ")-" && groups.Before(first + 2) is "-";

    private static int Value(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
