using SiteGen.Tests.Support;

namespace SiteGen.Tests;

public sealed class SampleTests
{
    [Fact]
    public void The_sample_community_builds_without_a_finding() =>
        TestSite.Build(Repository.Sample()).FindsNothing().HasFile("index.html", "<h1", "data-cta=\"primary\"");

    [Fact]
    public void A_site_with_only_what_every_site_needs_builds_without_a_finding() =>
        TestSite.Build("").FindsNothing().HasFile("index.html", "Test Circle");
}
