using SiteGen.Diagnostics;
using SiteGen.Tests.Rendering;
using SiteGen.Tests.Support;

namespace SiteGen.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_community_builds_with_nothing_but_a_review_that_is_due()
    {
        var build = SampleOutput.Build.HasFile("index.html", "<h1", "data-cta=\"primary\"");
        var (page, finding) = ("restock-without-a-stock-clerk", Assert.Single(build.Findings));
        Assert.Equal(("SG1102", $"content/articles/{page}.md"), (finding.Code.Id, finding.Location.File));
        Assert.Equal([$"articles/{page}/index.html"], build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && build.Text(f).Contains("notice-stale", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_site_with_only_what_every_site_needs_builds_without_a_finding() =>
        TestSite.Build("").FindsNothing().HasFile("index.html", "Test Circle");

    [Theory]
    [InlineData("2020-01-01")]
    [InlineData("2026-03-01")]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-24")]
    [InlineData("2027-03-01")]
    [InlineData("2027-10-13")]
    [InlineData("2028-02-29")]
    [InlineData("2029-03-03")]
    [InlineData("2036-01-01")]
    public void The_sample_passes_a_strict_build_on_any_day(string day)
    {
        var plain = TestSite.Build(Repository.Sample(), day);
        var preview = TestSite.Build(Repository.Sample(), day, o => o with { Drafts = true, NoIndex = true });
        foreach (var build in new[] { plain, preview })
            Assert.Empty(build.Findings.Where(f => f.Severity >= Severity.Warning).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}"));
    }
}
