namespace SiteGen.Tests.Rendering.Blocks;

public sealed class InsightsTests
{
    [Fact]
    public void The_last_month_with_an_insight_is_shown_and_named()
    {
        var home = LandingPage.Build("  - {block: insights, title: Found out}",
            LandingPage.Page("articles/a", "2026-11-01", "insight: Ask while you book.") + LandingPage.Page("articles/b", "2026-11-20", "insight: Count first.") + LandingPage.Page("articles/c", "2026-10-20", "insight: An older one."))
            .HasFile(LandingPage.Home, "November 2026", "Article: <a href=\"/articles/a/\">Title of articles/a</a>").Text(LandingPage.Home);
        Assert.True(home.IndexOf("Count first.", StringComparison.Ordinal) < home.IndexOf("Ask while you book.", StringComparison.Ordinal));
        Assert.DoesNotContain("An older one.", home, StringComparison.Ordinal);
    }

    [Fact]
    public void What_members_alone_may_read_is_not_shown() =>
        LandingPage.Build("  - {block: insights, title: Found out}", LandingPage.Page("articles/a", "2026-11-01", "access: members\ninsight: Ask while you book."))
            .Nowhere("Ask while you book").Nowhere("Found out");
}
