using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class QuestionPageTests
{
    private const string Page = "discussions/a/index.html";

    private const string Question = """
        :::post {n=1 by=asker date=2026-10-01T08:00 likes=7}
        How do you fill the gap?
        :::
        """;

    private static TestBuild Build(string posts, string keys = "accepted_by: asker", string mode = "question") => TestSite.Build($$"""
        -- content/people/asker.yml --
        name: Ada Asker
        consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
        -- content/people/bo.yml --
        name: Bo Berg
        consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
        -- content/people/cy.yml --
        name: Cy Carlsen
        consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
        -- content/people/shy.yml --
        name: Sheila Yilmaz
        consent: {state: granted, scopes: {quote: yes, name: yes} }
        -- content/people/gone.yml --
        name: Gonda Neumann
        consent: {state: withdrawn}
        -- content/discussions/a.md --
        ---
        title: A gap in the day
        summary: A question that several people answer, and on which some of them only remark something.
        published: 2026-10-05
        mode: {{mode}}
        source: {url: "https://app.circle.test/t/1", visibility: public, open_for_answers: true}
        {{keys}}
        ---
        {{posts}}
        """);

    [Fact]
    public void An_answer_answers_the_question_and_all_else_is_a_comment_on_what_it_replies_to()
    {
        var question = Build($$"""
            {{Question}}
            :::post {n=2 by=bo likes=3 accepted}
            With a list.
            :::
            :::post {n=3 by=asker reply-to=2}
            Thanks, that works.
            :::
            :::post {n=4 by=cy reply-to=1}
            With a text.
            :::
            :::post {n=5 by=asker}
            I forgot to say that we have no list.
            :::
            :::post {n=6 by=bo reply-to=3}
            Glad to hear it.
            :::
            """).Node(Page, "QAPage").GetProperty("mainEntity");
        Assert.Equal("2", question.Text("answerCount"));
        var accepted = question.GetProperty("acceptedAnswer");
        Assert.Equal(("With a list.", "3"), (accepted.Text("text"), accepted.Text("upvoteCount")));
        var thanks = Assert.Single(accepted.Items("comment"));
        Assert.Equal("Thanks, that works.", thanks.Text("text"));
        Assert.Equal("Glad to hear it.", Assert.Single(thanks.Items("comment")).Text("text"));
        var other = Assert.Single(question.Items("suggestedAnswer"));
        Assert.Equal(("With a text.", null), (other.Text("text"), other.Text("upvoteCount")));
        Assert.Equal("I forgot to say that we have no list.", Assert.Single(question.Items("comment")).Text("text"));
    }

    [Fact]
    public void What_was_accepted_is_an_answer_whatever_it_replies_to()
    {
        var question = Build($$"""
            {{Question}}
            :::post {n=2 by=bo}
            What have you tried?
            :::
            :::post {n=3 by=asker accepted reply-to=2}
            A list, and it works.
            :::
            """).Node(Page, "QAPage").GetProperty("mainEntity");
        Assert.Equal("A list, and it works.", question.GetProperty("acceptedAnswer").Text("text"));
        Assert.Equal("2", question.Text("answerCount"));
        Assert.Empty(Assert.Single(question.Items("suggestedAnswer")).Items("comment"));
    }

    [Fact]
    public void The_question_carries_what_the_page_shows_of_it()
    {
        var build = Build($"{Question}\n:::post {{n=2 by=bo}}\nWith a list.\n:::", "updated: 2026-10-20\nai: assisted");
        var question = build.Node(Page, "QAPage").GetProperty("mainEntity");
        Assert.Equal(("7", "2026-10-20T00:00:00+02:00", "2026-10-01T08:00:00+02:00"), (question.Text("upvoteCount"), question.Text("dateModified"), question.Text("datePublished")));
        Assert.Equal("https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource", question.Text("digitalSourceType"));
        build.HasFile(Page, ">1 answer here</span>", ">7 likes</p>", "A machine helped");
    }

    [Fact]
    public void A_member_without_snippets_is_counted_and_not_quoted()
    {
        var build = Build($$"""
            {{Question}}
            :::post {n=2 by=bo}
            With a list.
            :::
            :::post {n=3 by=shy reply-to=1 likes=99}
            With a wooden drawer.
            :::
            :::post {n=4 by=cy reply-to=3}
            A drawer is good.
            :::
            """);
        var question = build.Node(Page, "QAPage").GetProperty("mainEntity");
        Assert.Equal("2", question.Text("answerCount"));
        Assert.Equal("A drawer is good.", Assert.Single(question.Items("comment")).Text("text"));
        build.HasFile(Page, "With a wooden drawer.", ">2 answers here</span>");
        Assert.All(["wooden", "99", "Sheila"], word => Assert.DoesNotContain(word, build.Data(Page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", ">3 answers here</span>")]
    [InlineData("access: preview\npreview: {posts: 2}", ">3 answers, 2 inside</span>")]
    [InlineData("access: preview\npreview: {posts: 1}", ">3 answers, 3 inside</span>")]
    public void Page_and_machines_count_the_same_answers_and_a_removed_one_is_none(string keys, string shown)
    {
        var build = Build($$"""
            {{Question}}
            :::post {n=2 by=bo}
            With a list.
            :::
            :::post {n=3 by=gone}
            With a drawer.
            :::
            :::post {n=4 by=shy}
            With a box.
            :::
            :::post {n=5 by=bo reply-to=1}
            With a shelf.
            :::
            """, keys).HasFile(Page, shown);
        if (!keys.EndsWith("1}", StringComparison.Ordinal)) Assert.Equal("3", build.Node(Page, "QAPage").GetProperty("mainEntity").Text("answerCount"));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("thread")]
    public void Where_the_first_post_may_not_be_quoted_the_page_is_a_web_page(string mode)
    {
        var build = Build(":::post {n=1 by=shy}\nHow wooden is it?\n:::\n:::post {n=2 by=bo}\nVery.\n:::", mode: mode);
        Assert.Equal("WebPage", build.Types(Page));
        Assert.DoesNotContain("wooden", build.Data(Page), StringComparison.Ordinal);
        Assert.DoesNotContain("Very", build.Data(Page), StringComparison.Ordinal);
        Assert.Equal("A gap in the day", build.Node(Page, "WebPage").Text("name"));
    }

    [Theory]
    [InlineData(":::post {n=2 by=shy}\nWith a drawer.\n:::", "WebPage")]
    [InlineData(":::post {n=2 by=gone}\nWith a drawer.\n:::", "DiscussionForumPosting")]
    [InlineData(":::post {n=2 by=bo edited=shortened}\nWith a drawer.\n:::", "WebPage")]
    [InlineData(":::post {n=2 by=shy}\nWith a drawer.\n:::\n:::post {n=3 by=bo reply-to=2}\nThat is good.\n:::", "WebPage")]
    [InlineData(":::post {n=2 by=asker}\nIt is for Monday.\n:::", "DiscussionForumPosting")]
    [InlineData("", "DiscussionForumPosting")]
    public void Without_an_answer_that_may_be_quoted_there_is_no_question_page(string others, string type)
    {
        var build = Build($"{Question}\n{others}");
        Assert.Equal(type, build.Types(Page));
        Assert.DoesNotContain("drawer", build.Data(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_thread_a_member_without_snippets_is_only_counted()
    {
        var build = Build($"{Question}\n:::post {{n=2 by=shy}}\nWith a drawer.\n:::\n:::post {{n=3 by=bo reply-to=2}}\nIndeed.\n:::", mode: "thread");
        var posting = build.Node(Page, "DiscussionForumPosting");
        Assert.Equal("2", posting.Text("commentCount"));
        Assert.Equal("Indeed.", Assert.Single(posting.Items("comment")).Text("text"));
        Assert.DoesNotContain("drawer", build.Data(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_images_and_their_texts_no_words()
    {
        var files = TestSite.Files($$"""
            -- content/people/asker.yml --
            name: Ada Asker
            consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
            -- content/people/bo.yml --
            name: Bo Berg
            consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
            -- content/discussions/a.md --
            ---
            title: A gap in the day
            summary: A thread with pictures, one of them between words and one that stands by itself.
            published: 2026-10-05
            source: {visibility: public}
            ---
            :::post {n=1 by=asker date=2026-10-01}
            Before ![a desk with two screens](../media/desk.png) after.
            :::
            :::post {n=2 by=bo}
            ![a board with magnets](../media/board.png)
            :::
            """);
        foreach (var name in new[] { "desk", "board" }) files[$"content/media/{name}.png"] = SiteGen.Tests.Media.PngBytes.With();
        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        var posting = build.Node(Page, "DiscussionForumPosting");
        Assert.Equal(["Before", "after."], posting.Text("text")!.Split(" ", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("https://circle.test/media/desk.png", Assert.Single(posting.Items("image")).ToString());
        var comment = Assert.Single(posting.Items("comment"));
        Assert.Null(comment.Text("text"));
        Assert.Equal("https://circle.test/media/board.png", Assert.Single(comment.Items("image")).ToString());
        Assert.DoesNotContain("magnets", build.Data(Page), StringComparison.Ordinal);
    }
}
