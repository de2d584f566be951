using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>The moment for which a site is built: an argument of the build, read once, and never written to an output.</summary>
public sealed class Clock
{
    private readonly Moment _moment;

    private Clock(Moment moment) => _moment = moment;

    /// <summary>Returns a clock fixed at an instant.</summary>
    public static Clock At(DateTimeOffset instant) =>
        new(new Moment(DateOnly.FromDateTime(instant.DateTime), TimeOnly.FromDateTime(instant.DateTime), instant.Offset));

    /// <summary>Reads <c>2026-12-01</c> (the start of that day in the site's time zone),
    /// <c>2026-12-01T18:00</c> or an instant with offset.</summary>
    public static bool TryParse(string text, out Clock clock)
    {
        var read = Moment.TryParse(text, out var moment);
        clock = new Clock(moment);
        return read;
    }

    /// <summary>Returns the instant in a zone; a local time skipped by a clock change becomes the first valid one after it.</summary>
    public DateTimeOffset In(TimeZoneInfo zone)
    {
        for (var moment = _moment; ; moment = moment with { Time = moment.Time!.Value.AddMinutes(30) })
            if (LocalTime.TryAt(moment, zone, out var stamp)) return stamp.Instant;
    }
}
