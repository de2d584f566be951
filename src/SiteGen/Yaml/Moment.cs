using System.Globalization;

namespace SiteGen.Yaml;

/// <summary>A date or date-time as it was written (ISO 8601), before a time zone is known.</summary>
/// <param name="Date">The calendar day.</param>
/// <param name="Time">The time of day, or null where a date alone was written.</param>
/// <param name="Offset">The offset from UTC, or null where none was written.</param>
internal readonly record struct Moment(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    // What lies outside is a slip of the pen, and days could not be added to it.
    private const int FirstYear = 1900;
    private const int LastYear = 9000;
    private static readonly string[] TimeForms = ["HH:mm", "HH:mm:ss"];

    /// <summary>Reads, of the years 1900 to 9000, <c>2026-09-14</c>, <c>2026-09-14T08:20</c>, with seconds, with <c>Z</c> or <c>+02:00</c>.</summary>
    public static bool TryParse(string text, out Moment moment)
    {
        moment = default;
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is < FirstYear or > LastYear) return false;
        if (text.Length == 10) return Give(new Moment(date), out moment);
        if (text[10] is not ('T' or ' ') || !TryOffset(text, out var clock, out var offset)) return false;
        return TimeOnly.TryParseExact(clock, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && Give(new Moment(date, time, offset), out moment);
    }

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
        if (!TimeSpan.TryParseExact(clock[(sign + 1)..], "hh\\:mm", CultureInfo.InvariantCulture, out var size) || size.TotalHours > 14) return false;
        (clock, offset) = (clock[..sign], minus ? -size : size);
        return true;
    }
}
