namespace SiteGen.Tests.Rendering.Blocks;

public sealed class ArticlesTests
{
    [Fact]
    public void What_was_looked_after_last_comes_first_and_what_is_overdue_does_not_come()
    {
        var home = LandingPage.Build("  - {block: articles, title: Kept}",
            LandingPage.Page("articles/new", "2026-11-01") + LandingPage.Page("articles/reviewed", "2025-01-01", "review_log: [{date: 2026-11-20}]") + LandingPage.Page("articles/overdue", "2026-11-25", "review_by: 2026-11-26") + LandingPage.Page("articles/kept", "2026-11-28", "status: archived"))
            .Text(LandingPage.Home);
        Assert.True(home.IndexOf("/articles/reviewed/", StringComparison.Ordinal) < home.IndexOf("/articles/new/", StringComparison.Ordinal));
        Assert.DoesNotContain("/articles/overdue/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("/articles/kept/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_topic_only_articles_about_it_are_shown()
    {
        var files = LandingPage.Page("topics/no-shows", "2026-10-01") + LandingPage.Page("articles/a", "2026-11-01", "topics: [no-shows]") + LandingPage.Page("articles/b", "2026-11-02");
        var home = LandingPage.Build("  - {block: articles, title: Kept, topic: no-shows}", files).HasFile(LandingPage.Home, "/articles/a/", "href=\"/topics/no-shows/\"").Text(LandingPage.Home);
        Assert.DoesNotContain("/articles/b/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Named_ones_stand_as_the_editor_wrote_them_while_they_hold()
    {
        var files = string.Concat("abc".Select(c => LandingPage.Page($"articles/{c}", "2026-11-01"))) + LandingPage.Page("articles/overdue", "2026-11-25", "review_by: 2026-11-26");
        var home = LandingPage.Build("  - {block: articles, title: Kept, articles: [article-c, article-overdue, article-a]}", files).Text(LandingPage.Home);
        Assert.Equal(["c", "a"], System.Text.RegularExpressions.Regex.Matches(home, "<h3 dir=\"auto\"><a href=\"/articles/(\\w+)/\">").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void What_is_no_article_is_an_error() =>
        LandingPage.Build("  - {block: articles, title: Kept, articles: [story-a]}", LandingPage.Page("stories/a", "2026-11-01")).Finds("SG0704", "content/home.md", 5);

    [Fact]
    public void A_topic_that_does_not_exist_is_an_error() =>
        LandingPage.Build("  - {block: articles, title: Kept, topic: noshows}").Finds("SG0703", "content/home.md", 5, 43);
}
