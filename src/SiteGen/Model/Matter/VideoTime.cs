using System.Globalization;
using System.Xml;

namespace SiteGen.Model.Matter;

/// <summary>Reads times of videos.</summary>
internal static class VideoTime
{
    /// <summary>Returns the length that ISO 8601 writes as <c>PT38M20S</c>, or null.</summary>
    public static TimeSpan? ReadDuration(string? written)
    {
        if (written is null || !written.StartsWith("PT", StringComparison.Ordinal)) return null;
        try
        {
            return XmlConvert.ToTimeSpan(written) is var length && length > TimeSpan.Zero ? length : null;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Returns the moment that a player shows as <c>9:30</c>, <c>90:00</c> or <c>1:02:03</c>, or null.</summary>
    public static TimeSpan? ReadStart(string written) => written.Split(':') switch
    {
        [var minutes, var seconds] when TryNumber(minutes, 999, out var m) && TryNumber(seconds, 59, out var s) => new TimeSpan(0, m, s),
        [var hours, var minutes, var seconds] when TryNumber(hours, 99, out var h) && TryNumber(minutes, 59, out var m) && TryNumber(seconds, 59, out var s) => new TimeSpan(h, m, s),
        _ => null,
    };

    private static bool TryNumber(string digits, int most, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= most;
}
