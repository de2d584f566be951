using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering;

public sealed class TopicPageTests
{
    private const string Url = "topics/gaps/index.html";

    private static string Topic(string more) => $"""
        -- content/topics/gaps.md --
        ---
        title: Gaps
        summary: The holes that a cancelled visit leaves in a day, and how to fill them again.
        {more}
        ---
        The introduction.

        """;

    private static string Article(string slug, string more = "published: 2026-10-01") => $"""
        -- content/articles/{slug}.md --
        ---
        title: Article {slug}
        summary: An article named {slug} that somebody with a gap may want to read one day.
        {more}
        topics: [gaps]
        ---
        Text.

        """;

    private static string Thread(string slug, int likes, string day = "2026-10-01", string by = "ines", string more = "", string answer = "So it goes.") => $$"""
        -- content/discussions/{{slug}}.md --
        ---
        title: Thread {{slug}}
        summary: A thread named {{slug}} that somebody with a gap may want to read one day.
        published: {{day}}
        topics: [gaps]
        source: {visibility: public}
        {{more}}
        ---
        :::post {by=ines}
        How?
        :::
        :::post {by={{by}} likes={{likes}} accepted}
        {{answer}}
        :::

        """;

    private static string Event(string slug, string day) => $$"""
        -- content/events/{{slug}}.md --
        ---
        title: Event {{slug}}
        summary: An event named {{slug}} that somebody with a gap may want to visit one day.
        published: 2026-10-01
        start: {{day}}
        venue: {name: Town hall, city: Bristol}
        topics: [gaps]
        ---
        Text.

        """;

    private static string Person(string id, string consent, string display = "name") => $$"""
        -- content/people/{{id}}.yml --
        name: Real {{id}}
        display: {{display}}
        consent:
          state: granted
          scopes: {{{consent}}}
          evidence: {kind: form, ref: consent-{{id}}, date: 2026-02-11}

        """;

    [Fact]
    public void It_starts_where_the_editor_says_in_that_order_before_the_list()
    {
        var build = TestSite.Build(Topic("start_here: [article-b, article-a]") + Article("a") + Article("b") + Article("c")).FindsNothing();
        InOrder(build.Text(Url), "The introduction.", ">Start here</h2>", ">Article b<", ">Article a<", ">More on this topic</h2>", "1 entry", ">Article c<");
        Assert.Single(build.Text(Url).Split(">Article a<").Skip(1));
    }

    [Fact]
    public void Without_anything_to_show_there_is_no_heading()
    {
        var html = TestSite.Build(Topic("also_called: [holes]") + Article("a")).FindsNothing().Text(Url);
        Assert.DoesNotContain("Start here", html);
        Assert.DoesNotContain("Best answers", html);
    }

    [Theory]
    [InlineData("article-b", "SG0704", "there is no page with the id \"article-b\"")]
    [InlineData("article-draft", "SG0705", "not built now")]
    [InlineData("article-future", "SG0705", "not built now")]
    [InlineData("article-expired", "SG0705", "not built now")]
    [InlineData("article-withdrawn", "SG0705", "not built now")]
    [InlineData("discussion-held", "SG0705", "not built now")]
    [InlineData("topic-gaps", "SG0708", "cannot begin with itself")]
    [InlineData("article-a", "SG0708", "stands in \"start_here\" already")]
    [InlineData("../articles/a.md", "SG0213", "is not an id")]
    public void What_cannot_be_shown_there_is_found_at_its_place(string start, string code, string message)
    {
        var pages = Article("a") + Article("draft", "status: draft\npublished: 2026-10-01") + Article("future", "published: 2027-10-01") + Article("expired", "published: 2026-10-01\nexpires: 2026-11-01")
            + Article("withdrawn", "status: withdrawn\npublished: 2026-10-01") + Thread("held", 1, by: "asked") + Person("asked", "quote: no");
        var build = TestSite.Build(Topic($"start_here: [article-a, {start}]") + pages).Finds(code, "content/topics/gaps.md", 4, 25);
        var finding = Assert.Single(build.Findings, f => f.Location.File == "content/topics/gaps.md");
        Assert.Contains(message, finding.Message);
        if (code == "SG0705") InOrder(build.Text(Url), "Start here", ">Article a<");
    }

    [Fact]
    public void A_sixth_page_to_start_with_is_one_too_many()
    {
        var pages = string.Concat("abcdefg".Select(c => Article(c.ToString())));
        var build = TestSite.Build(Topic($"start_here: [{string.Join(", ", "abcdefg".Select(c => "article-" + c))}]") + pages).Finds("SG0708", "content/topics/gaps.md", 4, 69);
        Assert.Contains("names 7 pages, and a topic shows 5", Assert.Single(build.Findings).Message);
        TestSite.Build(Topic($"start_here: [{string.Join(", ", "abcde".Select(c => "article-" + c))}]") + pages).FindsNothing();
    }

    [Fact]
    public void Best_answers_are_three_by_likes_then_the_newest_then_by_id()
    {
        var threads = Thread("few", 1) + Thread("old", 5, "2026-09-01") + Thread("most", 9) + Thread("twin-b", 5, "2026-10-05") + Thread("twin-a", 5, "2026-10-05");
        var html = Answers(TestSite.Build(Topic("") + threads).FindsNothing());
        InOrder(html, ">Thread most<", "9 likes", "So it goes.", ">Thread twin-a<", ">Thread twin-b<");
        Assert.DoesNotContain("Thread old", html);
        Assert.DoesNotContain("Thread few", html);
    }

    [Fact]
    public void What_stands_under_start_here_is_no_best_answer_as_well()
    {
        var html = Answers(TestSite.Build(Topic("start_here: [discussion-most]") + Thread("most", 9) + Thread("few", 1)).FindsNothing());
        Assert.Contains("Thread few", html);
        Assert.DoesNotContain("Thread most", html);
    }

    [Fact]
    public void Open_questions_digests_and_articles_are_no_answers()
    {
        var pages = Thread("open", 9).Replace(" accepted}", "}") + Thread("digest", 9, more: "mode: digest") + Article("a");
        Assert.DoesNotContain("Best answers", TestSite.Build(Topic("") + pages).FindsNothing().Text(Url));
    }

    [Fact]
    public void An_answer_behind_the_gate_comes_last_and_shows_nothing_but_its_state()
    {
        var gated = Thread("gated", 99, by: "kim", more: "access: preview\npreview: {posts: 1}", answer: "Zanzibarine secrets.");
        var build = TestSite.Build(Topic("") + gated + Thread("seen", 1) + Person("kim", "quote: yes, name: yes, snippet: yes")).FindsNothing().Nowhere("Zanzibarine").Nowhere("99 likes");
        InOrder(Answers(build), ">Thread seen<", "Answered by", "1 like", ">Thread gated<", "Solved, answer inside");
        Assert.DoesNotContain("Real kim", Answers(build));
    }

    [Theory]
    [InlineData("quote: yes, name: yes, snippet: yes", "name", "Real kim", true)]
    [InlineData("quote: yes, name: yes", "name", "Real kim", false)]
    [InlineData("quote: yes, snippet: yes", "name", "Community member", true)]
    [InlineData("quote: yes, name: yes, snippet: yes", "anonymous", "Community member", true)]
    public void Who_answered_and_with_which_words_is_as_they_agreed(string scopes, string display, string shown, bool words)
    {
        var build = TestSite.Build(Topic("") + Thread("a", 3, by: "kim", answer: "Ask while you book.") + Person("kim", scopes, display)).FindsNothing();
        InOrder(Answers(build), ">Thread a<", "Answered by", shown);
        Assert.Equal(words, Answers(build).Contains("Ask while you book.", StringComparison.Ordinal));
        Assert.Equal(!words, Answers(build).Contains("A thread named a that", StringComparison.Ordinal));
        Assert.Equal(words, build.Text(Url).Contains("Should this not be public?", StringComparison.Ordinal));
        if (shown != "Real kim") build.Nowhere("Real kim");
    }

    [Theory]
    [InlineData("state: withdrawn")]
    [InlineData("state: granted\n  expires: 2026-11-01")]
    public void An_answer_whose_author_may_no_longer_be_quoted_is_none(string consent)
    {
        var build = TestSite.Build(Topic("") + Thread("a", 3, by: "kim", answer: "Ask while you book.") + Person("kim", "quote: yes, name: yes, snippet: yes").Replace("state: granted", consent));
        build.Nowhere("Ask while").Nowhere("Real kim");
        Assert.DoesNotContain("Best answers", build.Text(Url));
    }

    [Fact]
    public void A_discussion_that_no_search_engine_may_list_is_not_quoted() =>
        Assert.DoesNotContain("So it goes.", Answers(TestSite.Build(Topic("") + Thread("a", 3, more: "index: no")).FindsNothing()));

    [Theory]
    [InlineData("The *first*, with [a link](https://example.org/).\n\nThe second.", "The first, with a link. The second.</blockquote>")]
    [InlineData("Three pictures:\n\n1. the plate (*all* of it)\n2. the gauge\n\nNot more.", "Three pictures: the plate (all of it) · the gauge · Not more.</blockquote>")]
    [InlineData("1 < 2 & so on", "1 &lt; 2 &amp; so on</blockquote>")]
    [InlineData("We print it:\n\n| Where | Who |\n|---|---|\n| door | ines |\n\nAnd that is all.", "<blockquote class=\"card-summary\" dir=\"auto\">We print it …</blockquote>")]
    [InlineData("Ask first.\n\n```\nring = 3\n```", "Ask first …</blockquote>")]
    [InlineData("Ask first.\n\n- then look:\n\n      ring = 3", "Ask first. then look …</blockquote>")]
    public void The_answer_is_quoted_as_plain_text(string answer, string shown) =>
        Assert.Contains(shown, Answers(TestSite.Build(Topic("") + Thread("a", 3, answer: answer)).FindsNothing()));

    [Fact]
    public void A_picture_ends_what_is_quoted()
    {
        var files = TestSite.Files(Topic("") + Thread("a", 3, answer: "Like this.\n\n![The plate on the door](../media/plate.png)\n\nDone."));
        files["content/media/plate.png"] = Media.PngBytes.With();
        var words = Answers(TestSite.Build(new MemoryTree(files)).FindsNothing());
        Assert.Contains("Like this …</blockquote>", words);
    }

    [Fact]
    public void Of_an_answer_that_begins_with_a_table_the_summary_is_shown()
    {
        var html = Answers(TestSite.Build(Topic("") + Thread("a", 3, answer: "| Where | Who |\n|---|---|\n| door | ines |")).FindsNothing());
        Assert.Contains("A thread named a that", html);
        Assert.DoesNotContain("blockquote", html);
    }

    [Theory]
    [InlineData("shortened", "name", "edited: shortened")]
    [InlineData("typos", "snippet", "edited: typos")]
    public void Quoted_words_say_how_the_editor_changed_them_and_summaries_do_not(string edited, string scope, string mark)
    {
        var thread = Thread("a", 3, by: "kim").Replace("accepted}", $"accepted edited={edited}}}");
        var html = Answers(TestSite.Build(Topic("") + thread + Person("kim", $"quote: yes, name: yes, snippet: {(scope == "snippet" ? "yes" : "no")}")).FindsNothing());
        Assert.Equal(scope == "snippet", html.Contains(mark, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_answer_is_cut_at_a_word()
    {
        var html = Answers(TestSite.Build(Topic("") + Thread("a", 3, answer: string.Join(' ', Enumerable.Repeat("word,", 90)))).FindsNothing());
        Assert.Contains("word, word …</blockquote>", html);
        Assert.InRange(html.Split("<blockquote")[1].Split("</blockquote>")[0].Length, 150, 200);
    }

    [Fact]
    public void A_long_answer_without_a_space_is_cut_between_letters()
    {
        var html = Answers(TestSite.Build(Topic("") + Thread("a", 3, answer: string.Concat(Enumerable.Repeat("👩‍🚒", 60)))).FindsNothing());
        Assert.Contains("👩‍🚒…</blockquote>", html);
    }

    [Fact]
    public void Events_to_come_stand_before_the_other_pages_the_next_first()
    {
        var build = TestSite.Build(Topic("") + Event("late", "2028-03-01") + Event("soon", "2027-01-10") + Event("over", "2026-10-20") + Article("a")).FindsNothing();
        InOrder(build.Text(Url), ">Upcoming events</h2>", ">Event soon<", ">Event late<", ">More on this topic</h2>", "2 entries", ">Event over<", ">Article a<");
    }

    [Fact]
    public void Structured_data_lists_what_the_page_lists_in_its_order_and_the_feed_has_every_page_of_the_topic()
    {
        var build = TestSite.Build(Topic("start_here: [article-b]") + Article("a") + Article("b") + Event("soon", "2027-01-10") + Thread("t", 3)).FindsNothing();
        var data = build.Text(Url).Split("application/ld+json")[1].Split("</script>")[0];
        InOrder(data, "/articles/b/", "/discussions/t/", "/events/soon/", "/articles/a/");
        build.HasFile("topics/gaps/feed.xml", "/articles/a/", "/articles/b/", "/discussions/t/");
    }

    [Fact]
    public void Where_everything_stands_above_there_is_no_empty_list()
    {
        var html = TestSite.Build(Topic("start_here: [article-a]") + Article("a") + Thread("t", 3)).FindsNothing().Text(Url);
        Assert.DoesNotContain("More on this topic", html);
        Assert.DoesNotContain("class=\"empty\"", html);
    }

    [Fact]
    public void A_topic_without_pages_says_so() =>
        TestSite.Build(Topic("")).HasFile(Url, "class=\"empty\"");

    [Fact]
    public void Pages_of_the_list_are_of_twenty_without_what_stands_above_and_later_ones_repeat_nothing()
    {
        var build = TestSite.Build(Topic("start_here: [article-a21]") + Thread("a", 3) + Event("soon", "2027-01-10") + string.Concat(Enumerable.Range(0, 22).Select(i => Article($"a{i}")))).FindsNothing();
        build.HasFile(Url, "Start here", "Best answers", "Upcoming events", "21 entries");
        var later = build.Text("topics/gaps/page/2/index.html");
        Assert.Single(later.Split("<article class=\"row").Skip(1));
        Assert.DoesNotContain("Start here", later);
        Assert.DoesNotContain("Best answers", later);
        Assert.DoesNotContain("Event soon", later);
        var whole = TestSite.Build(Topic("start_here: [article-a20]") + string.Concat(Enumerable.Range(0, 21).Select(i => Article($"a{i}")))).FindsNothing();
        Assert.False(whole.Files.ContainsKey("topics/gaps/page/2/index.html"));
    }

    private static string Answers(TestBuild build)
    {
        var html = build.HasFile(Url, ">Best answers</h2>").Text(Url);
        return html.Split(">Best answers</h2>")[1].Split("</section>")[0];
    }

    private static void InOrder(string html, params string[] texts)
    {
        var at = 0;
        foreach (var text in texts)
        {
            var found = html.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{text}\" does not stand behind the text before it in {html}");
            at = found + text.Length;
        }
    }
}
