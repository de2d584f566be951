using System.Text.RegularExpressions;
using SiteGen.Tests.Rendering.Blocks;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class ReplyCountTests
{
    private const string Page = "discussions/a/index.html";
    private const string Counted = "signals: {replies: 41, views: 1960, as_of: 2026-11-12}";

    private static TestBuild Build(string keys, string consent = "{state: granted, scopes: {quote: yes, name: yes, snippet: yes}}") => TestSite.Build($$"""
        -- content/people/bo.yml --
        name: Bo Berg
        consent: {{consent}}
        -- content/discussions/a.md --
        ---
        title: A gap in the day
        summary: A thread that is longer in the community than it is here, by quite a few replies.
        published: 2026-10-05
        {{keys}}
        ---
        :::post {n=1 by=ines date=2026-10-01}
        How do you fill the gap?
        :::
        :::post {n=2 by=bo}
        With a list.
        :::
        :::omitted {count=3}
        :::post {n=6 by=bo accepted}
        Or with a text.
        :::
        """);

    [Fact]
    public void The_count_of_the_community_stands_everywhere_with_its_date()
    {
        var build = Build("source: {visibility: public}\n" + Counted);
        build.HasFile(Page, "<span>41 replies, 1,960 views as of <time datetime=\"2026-11-12\">12 November 2026</time></span>", "39 more replies wait inside.")
            .HasFile("discussions/index.html", "<span>41 replies as of <time datetime=\"2026-11-12\">12 November 2026</time></span>");
        var posting = build.Node(Page, "DiscussionForumPosting");
        Assert.Equal("41", posting.Text("commentCount"));
        Assert.Equal(["ViewAction 1960", "CommentAction 41"], posting.Items("interactionStatistic").Select(c => $"{c.Text("interactionType")!.Split('/')[^1]} {c.Text("userInteractionCount")}"));
        build.FindsNothing();
    }

    [Fact]
    public void A_count_without_views_carries_its_date_itself() =>
        Build("source: {visibility: public}\nsignals: {replies: 41, as_of: 2026-11-12}").HasFile(Page, "<span>41 replies as of <time datetime=\"2026-11-12\">12 November 2026</time></span>");

    [Fact]
    public void Views_alone_carry_their_date() =>
        Build("source: {visibility: public}\nsignals: {views: 1, as_of: 2026-11-12}").HasFile(Page, "<span>5 replies</span>", "<span>1 view as of <time datetime=\"2026-11-12\">");

    [Fact]
    public void Without_it_the_replies_of_the_file_count_with_those_left_out()
    {
        var build = Build("source: {visibility: public}").HasFile(Page, "<span>5 replies</span>", "3 more replies wait inside.").HasFile("discussions/index.html", "<span>5 replies</span>");
        Assert.Equal("5", build.Node(Page, "DiscussionForumPosting").Text("commentCount"));
        Assert.DoesNotContain("as of", Regex.Match(build.Text(Page), "<main.*</main>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_below_that_of_the_file_is_told_and_not_shown()
    {
        var build = Build("source: {visibility: public}\nsignals: {replies: 2, as_of: 2026-11-12}").Finds("SG1130", "content/discussions/a.md", 6, 20).HasFile(Page, "<span>5 replies</span>");
        Assert.Equal("5", build.Node(Page, "DiscussionForumPosting").Text("commentCount"));
    }

    [Theory]
    [InlineData("access: members", "41 replies", "41 more replies wait inside.")]
    [InlineData("access: preview\npreview: {posts: 1}", "41 replies", "41 more replies wait inside.")]
    [InlineData("access: preview\npreview: {posts: 2}", "41 replies", "40 more replies wait inside.")]
    public void Behind_the_gate_the_same_number_waits(string gate, string count, string waiting) =>
        Build($"{gate}\nsource: {{visibility: public}}\n{Counted}").HasFile(Page, count, waiting);

    [Fact]
    public void Nobody_looked_is_not_said()
    {
        var build = Build("source: {visibility: public}\nsignals: {views: 0, as_of: 2026-11-12}");
        Assert.DoesNotContain("view", Regex.Match(build.Text(Page), "<main.*</main>", RegexOptions.Singleline).Value, StringComparison.Ordinal);
        Assert.DoesNotContain("ViewAction", build.Data(Page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{state: granted, scopes: {quote: yes, name: yes}}", "Solved, answer inside")]
    [InlineData("{state: pending}", "Solved, answer inside")]
    [InlineData("{state: withdrawn}", "Open")]
    [InlineData("{state: granted, expires: 2026-11-01}", "Open")]
    public void An_answer_that_was_withdrawn_does_not_wait_inside(string consent, string state)
    {
        var build = Build("mode: question\naccess: preview\npreview: {posts: 1}\nsource: {visibility: public}", consent);
        Assert.Contains($">{state}</span>", build.Text(Page), StringComparison.Ordinal);
        Assert.Contains($">{state}</span>", build.Text("discussions/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_the_busiest_go_by_the_same_number()
    {
        const string Public = "source: {visibility: public}";
        var post = LandingPage.Post("ines");
        var build = LandingPage.Build(
            "  - {block: top-discussions, title: Busy, days: 90}",
            LandingPage.Page("discussions/short", "2026-11-20", Public + "\nsignals: {replies: 12, as_of: 2026-11-21}", post) + LandingPage.Page("discussions/long", "2026-11-21", Public, post + "\n:::omitted {count=3}\n"));
        var html = build.Text(LandingPage.Home);
        Assert.InRange(html.IndexOf("Title of discussions/short", StringComparison.Ordinal), 0, html.IndexOf("Title of discussions/long", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_elsewhere_stand_in_the_footer_and_in_structured_data()
    {
        var build = TestSite.Build(TestSite.SiteYml("organization: {same_as: [\"https://www.social.example/@circle/\", \"https://video.example/c\"]}"));
        build.HasFile("index.html", "Follow <a href=\"https://www.social.example/@circle/\" rel=\"me noopener\">social.example/@circle</a> · <a href=\"https://video.example/c\" rel=\"me noopener\">video.example/c</a>")
            .HasFile("privacy/index.html", "Follow <a href");
        Assert.Equal(["https://www.social.example/@circle/", "https://video.example/c"], build.Node("index.html", "Organization").Items("sameAs").Select(a => a.ToString()));
        Assert.DoesNotContain("Follow <a", TestSite.Build("").Text("index.html"), StringComparison.Ordinal);
    }
}
