using System.Diagnostics.CodeAnalysis;
using SiteGen.Config;
using SiteGen.Content.Data;
using SiteGen.Content.Kinds.Events;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Formats dates and numbers in the words of the theme, independent of the machine's culture.</summary>
internal sealed class Dates(Texts texts)
{
    private readonly string _format = texts.Get("dateFormat");
    private readonly IReadOnlyList<string> _months = texts.List("months");
    private readonly IReadOnlyList<string> _weekdays = texts.List("weekdays");

    // A large site has ten thousand pages but only a few thousand distinct days.
    private readonly ConcurrentDictionary<DateOnly, DateView> _days = new();

    /// <summary>The view of a moment, or null if there is none.</summary>
    [return: NotNullIfNotNull(nameof(stamp))]
    public DateView? View(Stamp? stamp)
    {
        if (stamp is null) return null;
        return stamp.HasTime
            ? Make(stamp)
            : _days.GetOrAdd(stamp.Day, static (_, made) => made.Dates.Make(made.Stamp), (Dates: this, Stamp: stamp));
    }

    /// <summary>The view of a day, or null if there is none.</summary>
    [return: NotNullIfNotNull(nameof(day))]
    public DateView? View(DateOnly? day)
    {
        if (day is not { } date) return null;
        var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return View(new Stamp(midnight, false, midnight.AddDays(1)));
    }

    /// <summary>The days of an event.</summary>
    public DaysView Days(EventFrontMatter eventDetails)
    {
        var first = View(eventDetails.Start);
        if (eventDetails.LastDay == eventDetails.Start.Day)
            return new DaysView(first.Iso, first.Weekday, first.Day, first.Month, first.Year, first.Text);
        var last = View((DateOnly?)eventDetails.LastDay);
        if ((first.Month, first.Year) != (last.Month, last.Year))
            return new DaysView(
                first.Iso, null, first.Day, first.Month, first.Year == last.Year ? null : first.Year, Range(first.Text, last.Text))
            { Last = last };
        var days = Range(first.Day, last.Day);
        return new DaysView(first.Iso, null, days, first.Month, first.Year, Text(days, first.Month, first.Year));
    }

    /// <summary>A month and its year in words.</summary>
    public string Month(DateOnly day) => texts.Format("monthFormat", ("month", _months[day.Month - 1]), ("year", Number(day.Year)));

    /// <summary>The view of a public number.</summary>
    public MetricView View(Metric metric) => new(
        metric.Id, metric.Label, Number(metric.Value), metric.Unit, metric.Definition, metric.Source, View(metric.Date));

    /// <summary>A number with the theme's separators.</summary>
    public string Number(decimal number) => texts.Number(number);

    private DateView Make(Stamp stamp)
    {
        var when = stamp.Instant;
        var (day, month, year) = (Number(when.Day), _months[when.Month - 1], Number(when.Year));
        var time = stamp.HasTime ? when.ToString("HH:mm", CultureInfo.InvariantCulture) : null;
        return new DateView(stamp.Iso, Text(day, month, year), _weekdays[(int)when.DayOfWeek], day, month, year, time);
    }

    private string Range(string from, string to) => texts.Format("range", ("from", from), ("to", to));

    private string Text(string day, string month, string year) =>
        _format.Replace("{day}", day, StringComparison.Ordinal)
            .Replace("{month}", month, StringComparison.Ordinal)
            .Replace("{year}", year, StringComparison.Ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
