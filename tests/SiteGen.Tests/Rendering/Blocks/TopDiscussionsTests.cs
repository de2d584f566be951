namespace SiteGen.Tests.Rendering.Blocks;

public sealed class TopDiscussionsTests
{
    [Fact]
    public void The_window_is_stated_and_an_older_thread_is_not_shown()
    {
        var home = LandingPage.Build("  - {block: top-discussions, title: Talked about, days: 30}", LandingPage.Page("discussions/old", "2026-09-01", body: LandingPage.Post("ines")) + LandingPage.Page("discussions/new", "2026-11-20", body: LandingPage.Post("ines")))
            .HasFile(LandingPage.Home, "Of the last 30 days", "Title of discussions/new").Text(LandingPage.Home);
        Assert.DoesNotContain("discussions/old", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_thread_there_is_no_heading() =>
        LandingPage.Build("  - {block: top-discussions, title: Talked about}").FindsNothing().Nowhere("Talked about");
}
