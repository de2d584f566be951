namespace SiteGen.Tests.Rendering.Blocks;

public sealed class QuestionTests
{
    private static readonly string Threads =
        LandingPage.Page("discussions/old", "2026-10-01", "mode: question", LandingPage.Post("ines"))
        + LandingPage.Page("discussions/open", "2026-11-01", "mode: question", LandingPage.Post("ines"))
        + LandingPage.Page("discussions/talk", "2026-11-10", "mode: thread", LandingPage.Post("ines"))
        + LandingPage.Page("discussions/solved", "2026-11-20", "mode: question", LandingPage.Post("ines") + LandingPage.Post("ines", " accepted"));

    [Theory]
    [InlineData("", "open")]
    [InlineData(", discussion: discussion-old", "old")]
    [InlineData(", discussion: discussion-solved", "open")]
    public void The_named_one_is_shown_while_it_is_open_else_the_newest(string key, string shown)
    {
        var home = LandingPage.Build($"  - {{block: question, title: Of the week{key}}}", Threads).HasFile(LandingPage.Home, $"href=\"/discussions/{shown}/\">Read it and answer").Text(LandingPage.Home);
        Assert.Equal(1, home.Split("<h3 dir=\"auto\">").Length - 1);
    }

    [Fact]
    public void Without_an_open_question_there_is_no_heading() =>
        LandingPage.Build("  - {block: question, title: Of the week}").FindsNothing().Nowhere("Of the week");

    [Fact]
    public void It_names_a_discussion_and_nothing_else() =>
        LandingPage.Build("  - {block: question, title: Of the week, discussion: article-a}", LandingPage.Page("articles/a", "2026-10-01")).Finds("SG0704", "content/home.md", 5, 55);
}
