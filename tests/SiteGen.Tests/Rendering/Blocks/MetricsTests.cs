namespace SiteGen.Tests.Rendering.Blocks;

public sealed class MetricsTests
{
    private const string Metrics = """

        -- content/data/metrics.yml --
        members: {label: Members, value: 5240, definition: People who signed in within a year., source: Register, date: 2026-11-10}
        solved: {label: Solved, value: 63, unit: "%", definition: Questions with an accepted answer., source: Forum, date: 2026-08-01}
        """;

    [Fact]
    public void A_number_has_its_definition_source_and_date() =>
        LandingPage.Build("  - {block: metrics, title: In numbers, metrics: [members, solved]}", Metrics).FindsNothing()
            .HasFile(LandingPage.Home, "5,240", "People who signed in within a year.", "Source: Register,", "10 November 2026", "63 <small>%</small>");

    [Fact]
    public void An_old_one_is_left_out_and_with_the_last_the_heading()
    {
        var spring = LandingPage.Build("  - {block: metrics, title: In numbers, metrics: [members, solved]}", Metrics, now: "2027-03-01").HasFile(LandingPage.Home, "5,240").Text(LandingPage.Home);
        Assert.DoesNotContain("63 <small>", spring, StringComparison.Ordinal);
        Assert.DoesNotContain("In numbers", LandingPage.Build("  - {block: metrics, title: In numbers, metrics: [members, solved]}", Metrics, now: "2031-01-01").Text(LandingPage.Home), StringComparison.Ordinal);
    }

    [Fact]
    public void A_metric_that_does_not_exist_is_an_error() =>
        LandingPage.Build("  - {block: metrics, title: In numbers, metrics: [members, slved]}", Metrics).Finds("SG0305", "content/home.md", 5, 60);
}
