using System.Globalization;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>Tests that change what the whole process sees, or measure the whole process, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}

[Collection(Alone.Name)]
public sealed class DeterminismTests
{
    private static readonly Lazy<TestBuild> Sample = new(() => TestSite.Build(Repository.Sample(), configure: o => o with { Jobs = 1 }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_number_of_threads_changes_no_byte(int jobs) =>
        Same(TestSite.Build(Repository.Sample(), configure: o => o with { Jobs = jobs }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_no_byte(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture;
            Same(TestSite.Build(Repository.Sample()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/St_Johns")]
    public void The_time_zone_of_the_machine_changes_no_byte(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);
            Same(TestSite.Build(Repository.Sample()));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Years_later_the_sample_still_builds_without_an_error_and_empty_blocks_hide_themselves()
    {
        var build = TestSite.Build(Repository.Sample(), "2031-01-01");
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
        build.HasFile("index.html", "<h1");
        Assert.DoesNotContain("Upcoming", build.Text("index.html"), StringComparison.OrdinalIgnoreCase);
    }

    private static void Same(TestBuild other)
    {
        Assert.Equal(Sample.Value.Files.Keys.Order(StringComparer.Ordinal), other.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(Sample.Value.Files.Where(f => !f.Value.AsSpan().SequenceEqual(other.Files[f.Key])).Select(f => f.Key));
        Assert.Equal(Sample.Value.Findings.Select(f => f.ToString()), other.Findings.Select(f => f.ToString()));
    }
}
