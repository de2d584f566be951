using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

/// <summary>HTML comments are never published, whatever the site's policy on HTML, and code keeps them.</summary>
public sealed class CommentTests
{
    private static readonly string[] Policies = ["", TestSite.SiteYml("markdown: {html: true}")];

    [Theory]
    [InlineData("<!-- Askpriya -->", "")]
    [InlineData("One.\n<!-- Askpriya -->\nTwo.", "<p>One.</p>\n<p>Two.</p>")]
    [InlineData("One. <!-- Askpriya --> Two.", "<p>One. Two.</p>")]
    [InlineData("One<!-- Askpriya -->two.", "<p>Onetwo.</p>")]
    [InlineData("One. <!-- Askpriya -->", "<p>One.</p>")]
    [InlineData("One. <!-- Askpriya\nAskpriya --> Two.", "<p>One. Two.</p>")]
    [InlineData("<!-- Askpriya\n\n- Askpriya\n\n    Askpriya -->\n\nTwo.", "<p>Two.</p>")]
    [InlineData("<!-- Askpriya --> Two *three*.", "<p>Two <em>three</em>.</p>")]
    [InlineData("<!--\nAskpriya\n--> Two.", "<p>Two.</p>")]
    [InlineData("<!-- Askpriya --> <!-- Askpriya --> Two.", "<p>Two.</p>")]
    [InlineData("- One. <!-- Askpriya -->\n- <!-- Askpriya -->\n- Two.", "<li>One.</li>\n<li>Two.</li>")]
    [InlineData("> <!-- Askpriya -->\n\nTwo.", "<p>Two.</p>")]
    [InlineData("## One <!-- Askpriya -->\n\nTwo.", "<p>Two.</p>")]
    [InlineData("[One](https://example.org/ \"Two <!-- Askpriya -->\") three.", "three.")]
    [InlineData("> One. <!-- Askpriya\n> Askpriya -->", "One.")]
    [InlineData("> [!NOTE]\n> <!-- Askpriya --> One.", "One.")]
    [InlineData("**One <!-- Askpriya --> two**", "<strong>One two</strong>")]
    [InlineData("[One <!-- Askpriya --> two](https://example.org/)", ">One two</a>")]
    [InlineData("| a <!-- Askpriya \\| --> | b |\n|---|---|\n| 1 <!-- Askpriya --> | 2 |", "<td>1</td>")]
    [InlineData("Note[^1].\n\n[^1]: One. <!-- Askpriya --> Two.", "One. Two.")]
    [InlineData("One. <!-- Askpriya `--> two` three.", "<p>One. two` three.</p>")]
    [InlineData("One.<!-- Askpriya > -- - -> --> Two.", "<p>One. Two.</p>")]
    [InlineData("<!--> One.", "<p>One.</p>")]
    [InlineData("`<!-- code -->`", "<code>&lt;!-- code --&gt;</code>")]
    [InlineData("```\n<!-- code -->\n```", "&lt;!-- code --&gt;")]
    [InlineData("    <!-- code -->", "&lt;!-- code --&gt;")]
    [InlineData("\\<!-- shown -->", "&lt;!-- shown --&gt;")]
    public void A_comment_is_in_no_output(string text, string left)
    {
        foreach (var policy in Policies)
        {
            var build = TestSite.Build(policy + Article(text) + Thread(text));
            build.HasFile("articles/a/index.html", left).HasFile("discussions/a/index.html", left).Nowhere("Askpriya");
            Assert.DoesNotContain("<!--", Shown(build), StringComparison.Ordinal);
            if (left.Length > 0) build.FindsNothing();
            else build.Finds("SG0413", "content/discussions/a.md", 9);
        }
    }

    [Theory]
    [InlineData("<div class=\"a\"><!-- Askpriya -->One</div>", "<div class=\"a\">One</div>")]
    [InlineData("<div>\n<!-- Askpriya\nAskpriya -->\nOne\n</div>", "One")]
    [InlineData("<pre><code><!-- Askpriya -->One</code></pre>", "<pre><code>One</code></pre>")]
    [InlineData("<?Askpriya ?>One", "One")]
    [InlineData("<div><!Askpriya>One</div>", "<div>One</div>")]
    [InlineData("One <?Askpriya?> two", "One  two")]
    public void Comments_and_instructions_within_raw_HTML_are_left_out(string text, string left) =>
        TestSite.Build(Policies[1] + Article("Text.\n\n" + text)).HasFile("articles/a/index.html", left).Nowhere("Askpriya");

    [Theory]
    [InlineData("<!-- Askpriya\n\nAskpriya", 6, 1)]
    [InlineData("One.\n<!-- Askpriya\n\nAskpriya", 7, 1)]
    [InlineData("- <!-- Askpriya\n\n  Askpriya", 6, 3)]
    [InlineData("One <!-- two", 6, 5)]
    [InlineData("One `code` and <!-- two", 6, 16)]
    [InlineData("| a |\n|---|\n| <!-- two |", 8, 3)]
    [InlineData("One\n<!-- Askpriya --\n> Askpriya", 7, 1)]
    public void A_comment_without_an_end_is_an_error_in_every_setting(string text, int line, int column)
    {
        foreach (var policy in Policies)
        {
            var build = TestSite.Build(policy + Article(text)).Finds("SG0811", "content/articles/a.md", line, column).Nowhere("Askpriya");
            Assert.Single(build.Findings);
        }
    }

    [Theory]
    [InlineData("Item <!-- a\n\nb --> tail", "line 8")]
    [InlineData("Item <!-- a\nb\n\nc\n\nd --> tail", "line 11")]
    [InlineData("- Item <!-- a\n\n  b --> tail", "line 8")]
    public void A_comment_that_ends_in_another_paragraph_is_one_error_that_says_so(string text, string end)
    {
        foreach (var policy in Policies)
        {
            var found = Assert.Single(TestSite.Build(policy + Article(text)).Findings);
            Assert.Equal("SG0811", found.Code.Id);
            Assert.Equal(6, found.Location.Line);
            Assert.EndsWith($"ends in another paragraph, in {end}", found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_end_behind_another_comments_beginning_is_that_ones()
    {
        var found = Assert.Single(TestSite.Build(Article("Item <!-- a\n\nText <!-- b --> tail")).Findings);
        Assert.EndsWith("has no end", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_raw_HTML_does_not_end_is_an_error() =>
        TestSite.Build(Policies[1] + Article("One.\n\n<div>\n<!-- Askpriya\n</div>\n\nTwo -->")).Finds("SG0811", "content/articles/a.md", 8, 1).Nowhere("Askpriya");

    [Theory]
    [InlineData("insight: One <!-- two -->", 5, 10)]
    [InlineData("members_get: [One <!-- two -->]", 5, 15)]
    [InlineData("params: {a: One <!-- two -->}", 5, 13)]
    public void A_comment_in_a_value_is_an_error(string line, int at, int column) =>
        TestSite.Build(Article("Text.", line)).Finds("SG0812", "content/articles/a.md", at, column);

    [Fact]
    public void A_comment_between_two_posts_leaves_no_empty_words_of_an_editor()
    {
        var with = TestSite.Build(Thread("One.").Replace("One.\n\n:::post", "<!-- Askpriya -->\n\n:::post", StringComparison.Ordinal)).FindsNothing();
        var without = TestSite.Build(Thread("One.").Replace("One.\n\n:::post", "\n:::post", StringComparison.Ordinal)).FindsNothing();
        Assert.Equal(without.Text("discussions/a/index.html"), with.Text("discussions/a/index.html"));
    }

    private static string Shown(TestBuild build) => build.Text("articles/a/index.html") + build.Text("discussions/a/index.html") + build.Text("feed.xml");

    private static string Article(string body, string more = "") => $"""
        -- content/articles/a.md --
        ---
        title: An article
        summary: A page with a text that holds comments which nobody but its editors may see.
        published: 2026-10-02
        {(more.Length > 0 ? more + "\n---" : "---")}
        {body}

        """;

    private static string Thread(string body) => $$"""
        -- content/discussions/a.md --
        ---
        title: A thread
        summary: A thread with posts that hold comments which nobody but its editors may see.
        published: 2026-10-02
        source: {visibility: public}
        ---
        {{body}}

        :::post {by=ines}
        {{body}}
        :::

        """;
}
