namespace SiteGen.Yaml;

/// <summary>A date or date-time as it was written (ISO 8601), before a time zone is known.</summary>
/// <param name="Date">The calendar day.</param>
/// <param name="Time">The time of day, or null if only a date was written.</param>
/// <param name="Offset">The offset from UTC, or null if none was written.</param>
internal readonly record struct Moment(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    // Far from the limits of the calendar, so that no time zone and no duration exceeds them; any other year is a typing error.
    private const int FirstYear = 1900;
    private const int LastYear = 2999;

    /// <summary>Reads a date or date-time of the years 1900 to 2999: <c>2026-09-14</c>, <c>2026-09-14T08:20</c>, with seconds, with
    /// <c>Z</c> or <c>+02:00</c>. Fractions of a second are ignored.</summary>
    public static bool TryParse(string text, out Moment moment)
    {
        moment = default;
        if (text.Length < 10 || !TryDate(text.AsSpan(0, 10), out var date)) return false;
        if (text.Length == 10) return Give(new Moment(date), out moment);
        if (text[10] is not ('T' or ' ') || !TryOffset(text, out var clock, out var offset)) return false;
        return TryTime(WithoutFraction(clock), out var time) && Give(new Moment(date, time, offset), out moment);
    }

    // Parses the digits itself, since the parsers of the runtime load culture tables, which takes longer than building a small site.
    private static bool TryDate(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        if (text[4] != '-'
            || text[7] != '-'
            || !TryNumber(text[..4], out var year)
            || !TryNumber(text[5..7], out var month)
            || !TryNumber(text[8..], out var day)) return false;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        if (text.Length is not (5 or 8)
            || text[2] != ':'
            || !TryNumber(text[..2], out var hour)
            || !TryNumber(text[3..5], out var minute)
            || hour > 23
            || minute > 59) return false;
        var second = 0;
        if (text.Length == 8 && (text[5] != ':' || !TryNumber(text[6..], out second) || second > 59)) return false;
        time = new TimeOnly(hour, minute, second);
        return true;
    }

    private static ReadOnlySpan<char> WithoutFraction(string clock) =>
        clock.Length > 9 && clock[8] is '.' or ',' && clock.AsSpan(9).IndexOfAnyExceptInRange('0', '9') < 0 ? clock.AsSpan(0, 8) : clock;

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool Give(Moment read, out Moment moment)
    {
        moment = read;
        return true;
    }

    private static bool TryOffset(string text, out string clock, out TimeSpan? offset)
    {
        (clock, offset) = (text[11..], null);
        if (clock.EndsWith('Z'))
        {
            (clock, offset) = (clock[..^1], TimeSpan.Zero);
            return true;
        }

        var sign = clock.IndexOfAny(['+', '-']);
        if (sign < 0) return true;
        var minus = clock[sign] == '-';
        if (!TimeSpan.TryParseExact(clock[(sign + 1)..], "hh\\:mm", CultureInfo.InvariantCulture, out var size) || size.TotalHours > 14)
            return false;
        (clock, offset) = (clock[..sign], minus ? -size : size);
        return true;
    }
}
