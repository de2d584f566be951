using SiteGen.Tests.Support;

namespace SiteGen.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_community_builds_with_nothing_but_a_review_that_is_due()
    {
        var build = TestSite.Build(Repository.Sample()).HasFile("index.html", "<h1", "data-cta=\"primary\"");
        var (page, finding) = ("restock-without-a-stock-clerk", Assert.Single(build.Findings));
        Assert.Equal(("SG1102", $"content/articles/{page}.md"), (finding.Code.Id, finding.Location.File));
        Assert.Equal([$"articles/{page}/index.html"], build.Files.Keys.Where(f => f.EndsWith(".html", StringComparison.Ordinal) && build.Text(f).Contains("notice-stale", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_site_with_only_what_every_site_needs_builds_without_a_finding() =>
        TestSite.Build("").FindsNothing().HasFile("index.html", "Test Circle");
}
