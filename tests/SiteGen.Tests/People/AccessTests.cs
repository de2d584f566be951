using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

public sealed class AccessTests
{
    private const string Gated = """
        members_get: [Open sesame]
        """;

    public static TheoryData<string, string> Types => new()
    {
        { "articles", "prerequisites: [Farside prerequisite]\ntradeoffs: [Farside tradeoff]\nworkaround_for: Farside workaround\nparams: {a: Farside param}" },
        { "stories", "quotes: [{text: Farside quote, by: open}]\ntradeoffs: [Farside]\ndid_not_work: [Farside]\nvideo: {url: \"https://example.org/farside\", thumb: media/farside.png}\nresources_used: []" },
        { "resources", "files: {full: media/farside.pdf}\nwhat: Farside what\nhow: Farside how\nopen_url: https://example.org/farside" },
        { "events", "start: 2026-11-01\nvenue: {name: Hall}\nrecap: {slides: \"https://example.org/farside\", video: {url: \"https://example.org/farside\"}, questions: [{q: Farside?, a: Farside., by: open}]}" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_behind_the_first_paragraph_occurs_nowhere(string type, string more)
    {
        var build = TestSite.Build(Canary.Open + Page(type, "access: preview\n" + more, Body("")));
        build.HasFile($"{type}/gated/index.html", "First paragraph.", "Open sesame").Nowhere("farside");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_behind_the_marker_occurs_nowhere(string type, string more)
    {
        var build = TestSite.Build(Canary.Open + Page(type, "access: preview\npreview: more\n" + more, Body("Second paragraph.\n\n<!--more-->\n")));
        build.HasFile($"{type}/gated/index.html", "First paragraph.", "Second paragraph.").Nowhere("farside");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_page_for_members_shows_title_and_summary_alone(string type, string more)
    {
        var build = TestSite.Build(Canary.Open + Page(type, "access: members\ninsight: Farside insight\nby: open\n" + more, Body("").Replace("First", "Farside")));
        build.HasFile($"{type}/gated/index.html", "A gated page", "Open sesame", "content=\"noindex\"").Nowhere("farside").Nowhere("Openly");
        Assert.DoesNotContain("/gated/", build.Text("sitemap.xml") + string.Concat(build.Files.Keys.Where(k => k.StartsWith("sitemap-", StringComparison.Ordinal)).Select(build.Text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("access: preview\npreview: {posts: 1}", 2)]
    [InlineData("access: preview", 2)]
    [InlineData("access: members", 2)]
    public void Posts_behind_the_gate_are_counted_and_not_shown(string access, int waiting)
    {
        var build = TestSite.Build(Canary.Open + Page("discussions", access + "\noutcome: {tried: Farside tried}\neditor_note: Farside note", """
            :::post {n=1 by=open date=2026-09-01}
            First words.
            :::
            :::omitted {count=1}
            :::post {n=3 by=open accepted date=2026-09-01}
            Farside answer. [a]: https://example.org/farside
            :::
            """));
        build.HasFile("discussions/gated/index.html", "nswer inside").Nowhere("farside");
        Assert.Contains($">{waiting} ", build.Text("discussions/gated/index.html").Replace("<strong>", ">", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_behind_the_cut_do_not_serve_the_text_in_front_of_it()
    {
        var build = TestSite.Build(Page("articles", "access: preview", "See [this] and this[^1].\n\nNot shown.\n\n[this]: https://example.org/farside\n[^1]: Farside note."));
        build.HasFile("articles/gated/index.html", "See this and this.").Nowhere("farside");
    }

    [Fact]
    public void Pictures_of_gated_text_are_not_copied()
    {
        var files = TestSite.Files(Page("articles", "access: preview", "Near: ![Near](../media/near.png)\n\n![Far](../media/farside.png)"));
        foreach (var name in new[] { "near", "farside" }) files[$"content/media/{name}.png"] = File.ReadAllBytes(Repository.PathOf("tests", "SiteGen.Tests", "Media", "fixtures", "drawing.png"));
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).HasFile("media/near.png").Nowhere("farside");
    }

    [Theory]
    [InlineData("access: preview\npreview: more", "SG0601", 6)]
    [InlineData("access: preview\npreview: {posts: 2}", "SG0602", 6)]
    [InlineData("preview: more", "SG0603", 5)]
    [InlineData("access: members\npreview: more", "SG0603", 6)]
    [InlineData("access: preview\npreview: most", "SG0209", 6)]
    [InlineData("access: preview\npreview: {posts: 0}", "SG0205", 6)]
    public void A_cut_that_cannot_be_made_is_an_error(string access, string code, int line) =>
        TestSite.Build(Page("articles", access, "One.\n\nTwo.")).Finds(code, "content/articles/gated.md", line);

    [Fact]
    public void A_short_preview_is_not_indexed_and_a_long_one_is()
    {
        TestSite.Build(Page("articles", "access: preview", $"Short, with [many](https://example.org/) {string.Concat(Enumerable.Repeat("[a](https://example.org/) ", 60))}.\n\nMore.")).HasFile("articles/gated/index.html", "content=\"noindex, follow\"");
        TestSite.Build(Page("articles", "access: preview", $"{string.Concat(Enumerable.Repeat("word ", 121))}.\n\nMore.")).HasFile("articles/gated/index.html", "content=\"index, follow");
    }

    [Fact]
    public void A_draft_is_in_no_list_and_is_never_indexed()
    {
        var draft = Page("articles", "status: draft\ntopics: [t]", "Text.").Replace("A gated page", "Draftcanary") + """
            -- content/topics/t.md --
            ---
            title: Topic
            summary: A topic that has nothing but drafts in it, so that nothing of it is listed.
            ---
            Text.
            -- content/articles/b.md --
            ---
            title: Another
            summary: A page that links to a draft in its text, and names it among its related.
            published: 2026-10-02
            related: [article-gated]
            ---
            See [the draft](gated.md), [by id](article-gated), [by path](/articles/gated/) and [anchor](gated.md#x).
            """;
        var build = TestSite.Build(draft);
        build.Nowhere("Draftcanary").HasFile("articles/b/index.html", "See the draft, by id, by path and anchor.").Finds("SG0802", "content/articles/b.md", 7, 5);
        Assert.All(build.Findings.Where(f => f.Code.Id != "SG1121"), f => Assert.Equal(SiteGen.Diagnostics.Severity.Hint, f.Code.Severity));
        var drafts = TestSite.Build(draft, configure: o => o with { Drafts = true });
        drafts.HasFile("articles/gated/index.html", "Draftcanary", "content=\"noindex\"");
        Assert.DoesNotContain("Draftcanary", drafts.Text("feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/gated/", drafts.Text("sitemap-articles.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expires: 2026-11-30")]
    [InlineData("status: withdrawn")]
    [InlineData("status: review")]
    [InlineData("published: 2026-12-02")]
    public void A_link_to_a_page_that_is_not_built_is_a_hint(string more)
    {
        var page = Page("articles", more, "Text.").Replace("A gated page", "Awaycanary");
        if (more.StartsWith("published", StringComparison.Ordinal)) page = page.Replace("published: 2026-10-02\n", "");
        var build = TestSite.Build(page + """
            -- content/data/redirects.yml --
            - {from: /old/, to: /articles/gated/}
            -- content/b.md --
            ---
            title: Another
            summary: A plain page that links to a page which exists but is not built right now.
            ---
            See [it](articles/gated.md).
            """);
        build.Nowhere("Awaycanary").Finds("SG0802", "content/b.md", 5, 5);
        Assert.All(build.Findings.Where(f => f.Code.Id != "SG1121"), f => Assert.Equal(SiteGen.Diagnostics.Severity.Hint, f.Code.Severity));
    }

    [Fact]
    public void A_link_to_nothing_is_an_error_with_the_page_that_was_meant()
    {
        var build = TestSite.Build(Page("articles", "by: ines", "Text.\n\n- See [it](gatde.md)."));
        build.Finds("SG0801", "content/articles/gated.md", 10, 7);
        Assert.Contains("gated.md", build.Findings.Single().Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_without_a_file_is_found_behind_the_gate_too() =>
        TestSite.Build(Canary.Open + Page("discussions", "access: preview", ":::post {by=open}\nFirst.\n:::\n:::post {by=nobody}\nSecond.\n:::")).Finds("SG0501", "content/discussions/gated.md", 11, 10);

    [Fact]
    public void A_topic_that_is_not_built_is_a_hint_and_stands_nowhere() =>
        TestSite.Build(Page("articles", "topics: [t]", "Text.") + """
            -- content/topics/t.md --
            ---
            title: Topiccanary
            summary: A topic whose page is a draft, so that nothing else may tell what it is called.
            status: draft
            ---
            Text.
            """).Finds("SG0705", "content/articles/gated.md", 5, 10).Nowhere("Topiccanary");

    [Fact]
    public void A_recap_whose_time_has_not_come_leaves_no_trace()
    {
        var build = TestSite.Build(Page("events", "start: 2026-11-01\nvenue: {name: Hall}\nrecap: {published: 2026-12-24, takeaways: [Farside]}", "Near.\n\n<!--recap-->\n\n## Farside heading\n\nFarside."));
        build.HasFile("events/gated/index.html", "Near.").Nowhere("farside");
    }

    private static string Body(string more) => $"""
        First paragraph.

        {more}
        ## Farside heading

        Farside text.
        """;

    private static string Page(string type, string more, string body) => $"""
        -- content/{type}/gated.md --
        ---
        title: A gated page
        summary: A page that shows a part of itself to everybody and the rest to members.
        published: 2026-10-02
        {more}
        {Gated}
        ---
        {body}

        """;
}
