namespace SiteGen.Tests.Rendering.Blocks;

public sealed class NewestTests
{
    [Fact]
    public void What_another_block_shows_is_not_repeated()
    {
        var home = LandingPage.Build("""
              - {block: newest, title: Fresh, count: 2}
              - {block: articles, title: Kept, count: 1}
            """, LandingPage.Page("articles/a", "2026-11-20") + LandingPage.Page("articles/b", "2026-11-10") + LandingPage.Page("stories/c", "2026-11-05"))
            .HasFile(LandingPage.Home, "Fresh", "/articles/b/", "/stories/c/").Text(LandingPage.Home);
        Assert.Equal(1, home.Split("href=\"/articles/a/\"").Length - 1);
        Assert.True(home.IndexOf("Fresh", StringComparison.Ordinal) < home.IndexOf("Kept", StringComparison.Ordinal));
    }
}
