namespace SiteGen.Config;

/// <summary>A moment in a time zone; a date without a time of day is printed without one.</summary>
/// <param name="Instant">The moment with its local offset; the start of the day for a date without a time.</param>
/// <param name="HasTime">Whether a time of day was written.</param>
/// <param name="End">The end of the moment: the moment itself, or the end of the day for a date without a time.</param>
internal sealed record Stamp(DateTimeOffset Instant, bool HasTime, DateTimeOffset End) : IComparable<Stamp>
{
    /// <summary>A placeholder for an unusable moment, far enough from the limits of the calendar that no time zone overflows it.</summary>
    public static Stamp StandIn { get; } = new(DateTimeOffset.UnixEpoch, false, DateTimeOffset.UnixEpoch.AddDays(1));

    /// <summary>ISO 8601: a date, or a date-time with offset.</summary>
    public string Iso => Instant.ToString(HasTime ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601 with a time of day and offset; a date without a time becomes the start of its day.</summary>
    public string IsoMoment => Instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The calendar day at the local offset.</summary>
    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>Orders moments, the earliest first.</summary>
    public int CompareTo(Stamp? other) => other is null ? 1 : Instant.CompareTo(other.Instant);
}
