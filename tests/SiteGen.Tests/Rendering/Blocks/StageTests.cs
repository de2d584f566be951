using SiteGen.Content.Blocks;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Rendering.Blocks;

public sealed class StageTests
{
    public static TheoryData<string> Kinds => [.. BlockKinds.All.Select(k => k.Name)];

    [Theory]
    [InlineData("foundation", 8)]
    [InlineData("engagement", 3)]
    [InlineData("growth", 1)]
    [InlineData("maturity", 0)]
    public void A_block_of_a_later_stage_is_a_hint_and_is_left_out(string stage, int waiting)
    {
        var build = LandingPage.Build("""
              - {block: top-discussions, title: Waits}
              - {block: upcoming-events, title: Waits}
              - {block: question, title: Waits}
              - {block: voices, title: Waits}
              - {block: showcase, title: Waits}
              - {block: story-of-the-month, title: Waits}
              - {block: insights, title: Waits}
              - {block: metrics, title: Waits, metrics: [members]}
            """, """

            -- content/data/metrics.yml --
            members: {label: Members, value: 5240, definition: People who signed in within a year., source: Register, date: 2026-11-10}
            """, stage);
        Assert.Equal(waiting, build.Findings.Count(f => f.Code == Codes.BlockOfLaterStage));
        Assert.Equal(waiting, build.Findings.Count);
        Assert.Equal(stage == "maturity", build.Text(LandingPage.Home).Contains("Waits", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_block_without_its_keys_is_an_error_and_breaks_nothing(string kind)
    {
        var build = LandingPage.Build($"  - {{block: {kind}}}").Finds("SG0207", "content/home.md", 5, 5);
        Assert.NotNull(build.Result);
    }
}
