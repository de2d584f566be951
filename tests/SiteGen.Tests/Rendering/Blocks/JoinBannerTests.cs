namespace SiteGen.Tests.Rendering.Blocks;

public sealed class JoinBannerTests
{
    private const string Metric = """

        -- content/data/metrics.yml --
        members: {label: Members, value: 5240, definition: People who signed in within a year., source: Register, date: 2026-11-10}
        """;

    private const string Block = "  - {block: join-banner, metric: members, text: \"Join {value} others.\"}";

    [Fact]
    public void The_number_has_its_source_and_date_and_joining_its_cost() =>
        LandingPage.Build(Block, Metric).FindsNothing().HasFile(LandingPage.Home, "Join 5,240 others.", "Source: Register,", "10 November 2026", "<span class=\"cost\">Free to join</span>");

    [Fact]
    public void An_old_number_invites_nobody() =>
        Assert.DoesNotContain("others.", LandingPage.Build(Block, Metric, now: "2027-12-01").Text(LandingPage.Home), StringComparison.Ordinal);
}
