using System.Diagnostics.CodeAnalysis;
using SiteGen.Yaml;

namespace SiteGen.Config;

/// <summary>Converts written dates and times to moments; the only place that handles time zones.</summary>
internal static class LocalTime
{
    /// <summary>Reads a date or date-time key as a moment in a zone; null when absent or wrong, with a finding if wrong.</summary>
    public static Stamp? Stamp(this Fields fields, Key key, TimeZoneInfo zone) =>
        fields.When(key, when => At(when, zone, fields.Source.Bag));

    /// <summary>Reads the moment of a past event; a future one becomes a finding where the file is used.</summary>
    public static Stamp? PastStamp(this Fields fields, Key key, TimeZoneInfo zone) => fields.When(key, when =>
    {
        var stamp = At(when, zone, fields.Source.Bag);
        if (stamp is not null) fields.Happened(key.Name, stamp.Instant);
        return stamp;
    });

    /// <summary>Reads the day of a past event; a future one becomes a finding where the file is used.</summary>
    public static DateOnly? PastDay(this Fields fields, Key key, TimeZoneInfo zone) =>
        fields.Day(key, day => fields.Happened(key.Name, StartOfDay(day, zone)));

    /// <summary>Returns the moment of a located date or date-time; a local time skipped by a clock change is a finding.</summary>
    public static Stamp? At(Located<Moment> when, TimeZoneInfo zone, DiagnosticBag bag)
    {
        if (TryAt(when.Value, zone, out var stamp)) return stamp;
        var written = FormattableString.Invariant($"{when.Value.Date:yyyy-MM-dd} {when.Value.Time:HH:mm}");
        bag.Add(
            Codes.NoSuchTime, when.At, $"{written} does not exist in {zone.Id}: the clocks jump over it",
            "Write the time before or after the jump, or an offset.");
        return null;
    }

    /// <summary>Returns the moment without findings; false when it does not exist.</summary>
    public static bool TryAt(Moment moment, TimeZoneInfo zone, [NotNullWhen(true)] out Stamp? stamp)
    {
        stamp = null;
        var local = moment.Date.ToDateTime(moment.Time ?? TimeOnly.MinValue);
        if (moment.Time is null)
        {
            stamp = new Stamp(StartOfDay(moment.Date, zone), false, StartOfDay(moment.Date.AddDays(1), zone));
            return true;
        }

        if (moment.Offset is null && zone.IsInvalidTime(local)) return false;
        var instant =
            moment.Offset is { } offset ? TimeZoneInfo.ConvertTime(new DateTimeOffset(local, offset), zone) : Earlier(local, zone);
        stamp = new Stamp(instant, true, instant);
        return true;
    }

    /// <summary>Returns the zone of an IANA name; null when unknown.</summary>
    public static TimeZoneInfo? Zone(string name) =>
        name.Contains('/', StringComparison.Ordinal) || name == "UTC"
            ? TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null
            : null;

    // A day starts at 01:00 where the clocks skip midnight.
    private static DateTimeOffset StartOfDay(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(30);
        return Earlier(local, zone);
    }

    // An ambiguous local time means the earlier moment, which has the larger offset.
    private static DateTimeOffset Earlier(DateTime local, TimeZoneInfo zone) =>
        new(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
}
