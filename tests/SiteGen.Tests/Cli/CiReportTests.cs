using System.Diagnostics;
using System.Text.Json;
using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cli;

/// <summary>Findings as hosts read them.</summary>
public sealed class CiReportTests
{
    private static readonly Diagnostic Slip = new(Codes.UnknownKey, new Location("content/a b.md", 3, 1), "unknown key \"sumary\"", "Did you mean \"summary\"?");

    [Fact]
    public void An_annotation_of_GitHub_is_one_line_with_its_place() =>
        Assert.Equal(
            ["::error file=content/a b.md,line=3,col=1,title=SG0203 An unknown key::unknown key \"sumary\". Did you mean \"summary\"?"],
            GitHubReport.Lines([Slip]));

    [Fact]
    public void No_text_of_a_file_becomes_a_command_of_GitHub()
    {
        var line = Assert.Single(GitHubReport.Lines([Slip with { Location = new Location("a,line=9::\nb%.md"), Message = "x\n::warning::y\r%0A" }]));
        Assert.DoesNotContain('\n', line);
        Assert.StartsWith("::error file=a%2Cline=9%3A%3A%0Ab%25.md,title=", line);
        Assert.EndsWith("::x%0A::warning::y%0D%250A. Did you mean \"summary\"?", line);
    }

    [Fact]
    public void No_line_of_a_file_that_is_quoted_becomes_a_command_of_GitHub()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-github-").FullName;
        File.WriteAllText(Path.Combine(folder, "site.yml"), "title: A\n::add-mask::the: x\n");
        var start = new ProcessStartInfo("dotnet", [typeof(SiteGen.Cli.CommandLine).Assembly.Location, "build", "--format", "github", "--site", folder, "--output", Path.Combine(folder, "dist")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var lines = process.StandardError.ReadToEnd().Split('\n');
        Assert.Contains(lines, l => l.Contains("::add-mask::the", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.TrimStart().StartsWith("::", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void GitHub_gets_ten_of_a_level_and_the_number_of_the_rest()
    {
        var lines = GitHubReport.Lines([.. Enumerable.Range(1, 12).Select(i => Slip with { Location = new Location("a.md", i) })]).ToList();
        Assert.Equal(11, lines.Count);
        Assert.Equal("2 more of level error are in the log.", lines[^1]);
    }

    [Fact]
    public void A_fingerprint_is_its_own_and_stays_where_lines_are_added_above()
    {
        var (before, after) = (Fingerprints(1, 5), Fingerprints(8, 12));
        Assert.Equal(before, after);
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public void GitLab_gets_a_list_of_findings()
    {
        using var report = JsonDocument.Parse(GitLabReport.Create([Slip, Slip with { Location = new Location("site.yml") }]));
        var found = report.RootElement.EnumerateArray().ToList();
        Assert.Equal(("content/a b.md", 3), Place(found[0]));
        Assert.Equal(("site.yml", 1), Place(found[1]));
        Assert.Equal("critical", found[0].GetProperty("severity").GetString());
    }

    [Fact]
    public void SARIF_has_one_run_with_relative_addresses_and_at_most_5000_results()
    {
        var many = Enumerable.Range(1, 5_100).Select(i => Slip with { Location = new Location("content/a b.md", i, 2) }).ToList();
        using var report = JsonDocument.Parse(SarifReport.Create(many));
        var run = Assert.Single(report.RootElement.GetProperty("runs").EnumerateArray());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(5_000, results.Count);
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal("SG0203", Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()).GetProperty("id").GetString());
    }

    private static (string?, int) Place(JsonElement finding) =>
        (finding.GetProperty("location").GetProperty("path").GetString(), finding.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32());

    private static List<string> Fingerprints(params int[] lines) =>
        [.. GitLabReport.WithFingerprints(lines.Select(l => Slip with { Location = new Location("a.md", l) })).Select(f => f.Fingerprint)];
}
