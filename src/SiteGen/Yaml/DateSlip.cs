namespace SiteGen.Yaml;

/// <summary>Recognises dates that are not in ISO 8601 format, to suggest the correct form.</summary>
internal static partial class DateSlip
{
    private const string Otherwise = "Write a date of the years 1900 to 2999, such as 2026-09-14 or 2026-09-14T18:00.";

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The hint on what to write: the date if it is unambiguous, both candidates if there are two.</summary>
    public static string Hint(string written)
    {
        if (written.Length > 60) return Otherwise;
        if (TooLate().Match(written) is { Success: true } late) return DaysOf(late);
        var clock = Clock().Match(written);
        var (date, time) = clock.Success ? (written.Remove(clock.Index, clock.Length), Time(clock)) : (written, "");
        if (time is null) return Otherwise;
        var meant = Dates(date.Trim(' ', ',', 'T', 't')).Select(d => d + time).Where(d => Moment.TryParse(d, out _)).Distinct().ToList();
        return meant.Count == 0 ? Otherwise : $"Write {string.Join(" or ", meant)}.";
    }

    private static string DaysOf(Match late)
    {
        var (year, month) = (Number(late, 1), Number(late, 2));
        return year is < 1900 or > 2999 || month is < 1 or > 12 ? Otherwise
            : FormattableString.Invariant($"That month has {DateTime.DaysInMonth(year, month)} days. {Otherwise}");
    }

    // Returns null if it is not a time of day.
    private static string? Time(Match clock)
    {
        var (hour, minute) = (Number(clock, "hour"), Number(clock, "minute"));
        var half = clock.Groups["half"].Value.ToLowerInvariant();
        if (half.Length > 0 && hour is < 1 or > 12) return null;
        if (half.StartsWith('p') && hour < 12) hour += 12;
        if (half.StartsWith('a') && hour == 12) hour = 0;
        var seconds = clock.Groups["second"].Success ? FormattableString.Invariant($":{Number(clock, "second"):00}") : "";
        return FormattableString.Invariant($"T{hour:00}:{minute:00}{seconds}{Offset(clock.Groups["zone"].Value.ToUpperInvariant())}");
    }

    private static string Offset(string written) => written switch
    {
        "" => "",
        "Z" or "UTC" or "GMT" => "Z",
        _ => $"{written[..3]}:{written[^2..]}",
    };

    private static IEnumerable<string> Dates(string text)
    {
        if (Compact().IsMatch(text)) return [$"{text[..4]}-{text[4..6]}-{text[6..]}"];
        if (YearFirst().Match(text) is { Success: true } first)
            return Number(first, 2) > 12
                ? [Day(Number(first, 1), Number(first, 3), Number(first, 2))]
                : [Day(Number(first, 1), Number(first, 2), Number(first, 3))];
        if (YearLast().Match(text) is { Success: true } last)
            return Parted(Number(last, 4), Number(last, 1), Number(last, 3), isDotted: last.Groups[2].Value == ".");
        return Named(text);
    }

    // With points the day comes first everywhere; with slashes the order depends on the country.
    private static string[] Parted(int year, int first, int second, bool isDotted) =>
        isDotted || first > 12
            ? [Day(year, second, first)]
            : second > 12 ? [Day(year, first, second)] : [Day(year, second, first), Day(year, first, second)];

    private static string[] Named(string text)
    {
        var month = Words()
            .Matches(text)
            .Select(w => Array.FindIndex(Months, m => w.Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1)
            .FirstOrDefault(m => m > 0);
        var numbers = Digits().Matches(text).Select(d => int.Parse(d.Value, CultureInfo.InvariantCulture)).ToList();
        if (month == 0 || numbers.Count != 2 || numbers.All(n => n < 1000)) return [];
        return [Day(numbers.Max(), month, numbers.Min())];
    }

    private static string Day(int year, int month, int day) => FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-(?:29|3[01])(?:[T ]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TooLate();

    [GeneratedRegex(
        @"(?<![0-9])(?<hour>[0-9]{1,2})(?:(?::(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:[.,][0-9]+)?)?)(?: *(?<half>[ap]m)\b)?| "
            + @"*(?<half>[ap]m)\b)(?: *(?<zone>Z\b|UTC|GMT|[+-][0-9]{2}:?[0-9]{2}))?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex("^[0-9]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex("^([0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]+([0-9]{1,2})[^0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^([0-9]{1,2}) ?([./-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"[\p{L}]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("[0-9]{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
