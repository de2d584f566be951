namespace SiteGen.Config;

/// <summary>A moment in a time zone. A date alone has no time of day, and none is invented when it is printed.</summary>
/// <param name="Instant">The moment with its local offset; the start of the day for a date alone.</param>
/// <param name="HasTime">Whether a time of day was written.</param>
/// <param name="End">When it is over: the moment itself, or the end of the day for a date alone.</param>
internal sealed record Stamp(DateTimeOffset Instant, bool HasTime, DateTimeOffset End) : IComparable<Stamp>
{
    /// <summary>What stands in for a moment that a finding says cannot be used: far from the
    /// bounds of the calendar, so that no zone overflows it.</summary>
    public static Stamp StandIn { get; } = new(DateTimeOffset.UnixEpoch, false, DateTimeOffset.UnixEpoch.AddDays(1));

    /// <summary>ISO 8601: a date, or a date-time with offset.</summary>
    public string Iso => Instant.ToString(HasTime ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 with a time of day and offset: a date alone is the beginning of its day.</summary>
    public string IsoMoment => Instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The calendar day where it was written.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>The earlier moment comes first.</summary>
    public int CompareTo(Stamp? other) => other is null ? 1 : Instant.CompareTo(other.Instant);
}
