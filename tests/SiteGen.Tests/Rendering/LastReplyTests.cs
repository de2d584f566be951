using SiteGen.Tests.Rendering.Blocks;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class LastReplyTests
{
    private const string Url = "discussions/index.html";

    [Fact]
    public void A_row_says_when_the_last_reply_was_written_instead_of_when_the_page_was_published()
    {
        var html = Rows("source: {visibility: public}");
        Assert.Contains("last reply <time datetime=\"2026-11-12", html);
        Assert.DoesNotContain("2026-11-01", html);
    }

    [Fact]
    public void A_reply_that_may_not_be_shown_is_not_the_last_one()
    {
        var html = Rows("source: {visibility: public}", "withdrawn");
        Assert.Contains("last reply <time datetime=\"2026-11-05", html);
        Assert.DoesNotContain("2026-11-12", html);
    }

    [Theory]
    [InlineData("access: members")]
    [InlineData("access: preview\npreview: {posts: 2}")]
    public void Where_replies_wait_behind_the_gate_the_day_of_publication_stands_there(string gate)
    {
        var html = Rows(gate + "\nsource: {visibility: public}");
        Assert.DoesNotContain("last reply", html);
        Assert.Contains("2026-11-01", html);
    }

    [Fact]
    public void Without_a_reply_there_is_no_last_one() =>
        Assert.DoesNotContain("last reply", TestSite.Build(LandingPage.Page("discussions/a", "2026-11-01", "source: {visibility: public}", ":::post {by=ines date=2026-11-01}\nHow?\n:::")).Text(Url));

    private static string Rows(string more, string consent = "granted")
    {
        const string Posts = """
            :::post {by=ines date=2026-10-31}
            How?
            :::
            :::post {by=ines date=2026-11-05}
            Like this.
            :::
            :::post {by=kim date=2026-11-12}
            Or so.
            :::
            """;
        var html = TestSite.Build(LandingPage.Page("discussions/a", "2026-11-01", more, Posts) + "\n" + LandingPage.Member("kim", "Kim Kessler", consent)).Text(Url);
        return html.Split("<article class=\"row")[1].Split("</article>")[0];
    }
}
