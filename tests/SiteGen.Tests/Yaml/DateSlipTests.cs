using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Tests.Yaml;

/// <summary>Dates as people and machines write them.</summary>
public sealed class DateSlipTests
{
    [Theory]
    [InlineData("14.9.2026", "Write 2026-09-14.")]
    [InlineData("3.2.2026", "Write 2026-02-03.")]
    [InlineData("10/20/2026", "Write 2026-10-20.")]
    [InlineData("20/10/2026", "Write 2026-10-20.")]
    [InlineData("3/2/2026", "Write 2026-02-03 or 2026-03-02.")]
    [InlineData("3/3/2026", "Write 2026-03-03.")]
    [InlineData("2026-9-4", "Write 2026-09-04.")]
    [InlineData("2026/09/04", "Write 2026-09-04.")]
    [InlineData("20260904", "Write 2026-09-04.")]
    [InlineData("2026年9月14日", "Write 2026-09-14.")]
    [InlineData("12 December 2026", "Write 2026-12-12.")]
    [InlineData("12 December 2026, 18:00", "Write 2026-12-12T18:00.")]
    [InlineData("Dec 12, 2026", "Write 2026-12-12.")]
    [InlineData("Sat, 12 Dec 2026 18:00:00 GMT", "Write 2026-12-12T18:00:00Z.")]
    [InlineData("3rd September 2026", "Write 2026-09-03.")]
    [InlineData("14.9.2026 18:30", "Write 2026-09-14T18:30.")]
    [InlineData("2026-09-14 6 pm", "Write 2026-09-14T18:00.")]
    [InlineData("2026-09-14 6:30pm", "Write 2026-09-14T18:30.")]
    [InlineData("2026-09-14 12 am", "Write 2026-09-14T00:00.")]
    [InlineData("2026-9-4T09:15", "Write 2026-09-04T09:15.")]
    [InlineData("2026-09-14 18:00:00 +0200", "Write 2026-09-14T18:00:00+02:00.")]
    [InlineData("2026-09-14T18:00+0200", "Write 2026-09-14T18:00+02:00.")]
    [InlineData("2026-09-14T8:20", "Write 2026-09-14T08:20.")]
    [InlineData("2026-02-30", "That month has 28 days.")]
    [InlineData("true", "status: draft")]
    [InlineData("tomorrow", "Write a date of the years 1900 to 2999, such as 2026-09-14 or 2026-09-14T18:00.")]
    [InlineData("14.9.26", "Write a date of the years 1900 to 2999")]
    [InlineData("2026-13-45", "Write a date of the years 1900 to 2999")]
    [InlineData("2026-09", "Write a date of the years 1900 to 2999")]
    [InlineData("31/31/2026", "Write a date of the years 1900 to 2999")]
    public void A_date_that_is_nearly_right_is_answered_with_the_right_one(string written, string hint)
    {
        var bag = new DiagnosticBag();
        Fields.Read(YamlReader.Read($"d: \"{written}\"", "a.md", 0, bag)!, new FieldSource("a.md", bag), f => f.When<object>("d", _ => null));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("SG0210", $"\"{written}\" is not a date"), (found.Code.Id, found.Message));
        Assert.StartsWith(hint.StartsWith("status", StringComparison.Ordinal) ? "Write the day" : hint, found.Hint);
    }

    [Theory]
    [InlineData("2026-03-02T09:15:00.000Z", 9, 15)]
    [InlineData("2026-03-02T09:15:30.1234567Z", 9, 15)]
    [InlineData("2026-03-02 09:15:00,5+02:00", 9, 15)]
    public void Fractions_of_a_second_are_passed_over(string written, int hour, int minute)
    {
        Assert.True(Moment.TryParse(written, out var moment));
        Assert.Equal((new DateOnly(2026, 3, 2), hour, minute), (moment.Date, moment.Time!.Value.Hour, moment.Time.Value.Minute));
        Assert.NotNull(moment.Offset);
    }

    [Theory]
    [InlineData("2026-03-02T09:15:00.Z")]
    [InlineData("2026-03-02T09:15:00.a")]
    [InlineData("2026-03-02T09:15.5")]
    public void What_is_no_fraction_is_no_date(string written) => Assert.False(Moment.TryParse(written, out _));

    [Fact]
    public void A_day_that_is_written_with_a_time_is_answered_with_the_day()
    {
        var bag = new DiagnosticBag();
        Fields.Read(YamlReader.Read("d: 2026-09-14T18:00", "a.md", 0, bag)!, new FieldSource("a.md", bag), f => f.Day("d", _ => { }) is null ? "" : null);
        Assert.Equal("Write 2026-09-14.", Assert.Single(bag.Sorted()).Hint);
    }
}
