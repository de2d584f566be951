using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

public sealed class PostTests
{
    [Fact]
    public void A_post_holds_lines_of_colons_and_fences_when_it_is_opened_with_more()
    {
        Thread("""
            ::::post {by=open}
            Look:

            ```
            :::post {by=nobody}
            :::
            ```
            ::::
            :::post {by=open}
            Second.
            :::
            """).FindsNothing().HasFile("discussions/a/index.html", ":::post {by=nobody}", "id=\"post-1\"", "id=\"post-2\"");
    }

    [Theory]
    [InlineData(":::post {by=open}\nA", "SG0403", 8, 1)]
    [InlineData(":::post {by=open}\n:::post {by=open}\n:::", "SG0404", 9, 1)]
    [InlineData(":::post {by=open}\nA\n:::\n:::", "SG0405", 11, 1)]
    [InlineData(":::post {n=1}\nA\n:::", "SG0402", 8, 1)]
    [InlineData(":::post {by=open colour=red}\nA\n:::", "SG0401", 8, 18)]
    [InlineData(":::post {by=open by=open}\nA\n:::", "SG0401", 8, 18)]
    [InlineData(":::post {by=open likes=}\nA\n:::", "SG0401", 8, 18)]
    [InlineData(":::post {by=open likes=many}\nA\n:::", "SG0401", 8, 18)]
    [InlineData(":::post {by=open date=2026-02-30}\nA\n:::", "SG0210", 8, 18)]
    [InlineData(":::post {by=open reply-to=9}\nA\n:::", "SG0407", 8, 18)]
    [InlineData(":::post {by=open}\nA\n:::\n:::post {n=1 by=open}\nB\n:::", "SG0406", 11, 1)]
    [InlineData(":::post by=open\nA\n:::", "SG0401", 8, 1)]
    [InlineData(":::post {by=open onmouseover=x}\nA\n:::", "SG0401", 8, 18)]
    [InlineData(":::post {by=open date=2026-03-29T02:30}\nA\n:::", "SG0214", 8, 18)]
    [InlineData(":::omitted {}\n:::post {by=open}\nA\n:::", "SG0401", 8, 1)]
    [InlineData("::: {.warning}\n:::post {by=open}\nA\n:::", "SG0405", 8, 1)]
    public void A_colon_line_that_cannot_be_read_is_an_error_at_its_place(string body, string code, int line, int column) =>
        Thread(body).Finds(code, "content/discussions/a.md", line, column);

    [Fact]
    public void Definitions_do_not_cross_from_one_members_words_to_anothers()
    {
        var page = Thread("""
            :::post {by=open}
            My [source] and note[^1].

            [^1]: First note.
            :::
            :::post {by=open}
            [source]: https://evil.example/

            [^1]: Second note.

            See[^1].
            :::
            """).Text("discussions/a/index.html");
        Assert.Contains("My [source] and note", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
        Assert.Contains("id=\"post-1-fn-1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"post-2-fn-1\"", page, StringComparison.Ordinal);
        Assert.Equal(2, page[page.IndexOf("<body", StringComparison.Ordinal)..].Split("First note.").Length);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java%73cript:alert(1))")]
    [InlineData("[x](data:text/html;base64,AAAA)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](../stories/)")]
    [InlineData("[x](/stories/)")]
    [InlineData("[x](//evil.example/)")]
    [InlineData("[x](#post-1)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x](https://user:secret@evil.example/)")]
    [InlineData("[x](ftp://evil.example/)")]
    public void A_members_link_that_is_not_to_the_web_or_a_mail_is_text(string text)
    {
        var post = Post(text);
        Assert.DoesNotContain("<a ", post, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", post, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](https://example.org/)", "https://example.org/")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<me@example.org>", "mailto:me@example.org")]
    [InlineData("See https://example.org/a.", "https://example.org/a")]
    [InlineData("See (https://example.org/a_(b)), then", "https://example.org/a_(b)")]
    [InlineData("See **https://example.org/a**!", "https://example.org/a")]
    [InlineData("See HTTPS://example.org/a?b=1&c=2; so", "HTTPS://example.org/a?b=1&amp;c=2")]
    [InlineData("See https://example.org/a_b_c/ there", "https://example.org/a_b_c/")]
    [InlineData("هل رأيت https://example.org/x؟", "https://example.org/x")]
    [InlineData("https://example.org/x، و", "https://example.org/x")]
    [InlineData("https://example.org/x؛ و", "https://example.org/x")]
    [InlineData("यह https://example.org/x।", "https://example.org/x")]
    [InlineData("https://example.org/x…und", "https://example.org/x")]
    [InlineData("https://example.org/x—then", "https://example.org/x")]
    [InlineData("https://example.org/x·https://example.org/y", "https://example.org/y")]
    [InlineData("(https://example.org/x)と", "https://example.org/x")]
    [InlineData("[https://example.org/x]の", "https://example.org/x")]
    [InlineData("(https://example.org/wiki/A_(b))と", "https://example.org/wiki/A_(b)")]
    [InlineData("https://example.org/wiki/A_(b)/c?d=(e) there", "https://example.org/wiki/A_(b)/c?d=(e)")]
    [InlineData("**https://example.org/x**です", "https://example.org/x")]
    [InlineData("*https://example.org/x*です", "https://example.org/x")]
    [InlineData("**See https://example.org/*/x** there", "https://example.org/*/x")]
    [InlineData("See https://example.org/x[^1].\n\n[^1]: A note.", "https://example.org/x")]
    public void A_members_link_to_the_web_says_that_it_is_theirs(string text, string address) =>
        Assert.Contains($"<a href=\"{address}\" rel=\"ugc nofollow noopener\"", Post(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("**https://example.org/x**です", "<strong><a ", "</a></strong>です")]
    [InlineData("*https://example.org/x*です", "<em><a ", "</a></em>です")]
    [InlineData("(https://example.org/x)と", "(<a ", "</a>)と")]
    [InlineData("[https://example.org/x]の", "[<a ", "</a>]の")]
    public void What_surrounds_a_bare_address_stays_around_it(string text, string before, string after)
    {
        var post = Post(text);
        Assert.Contains(before, post, StringComparison.Ordinal);
        Assert.Contains(after, post, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_the_question_is_shown_before_it()
    {
        var build = Thread("""
            The editor begins.

            :::omitted {count=2}

            :::post {by=open}
            The question.
            :::

            The editor ends.
            """).FindsNothing();
        string[] parts = ["The editor begins.", "2 replies left out", "The question.", "The editor ends."];
        foreach (var text in new[] { build.Text("discussions/a/index.html"), build.Text("feed.xml") })
        {
            var at = parts.Select(p => text.LastIndexOf(p, StringComparison.Ordinal)).ToList();
            Assert.DoesNotContain(-1, at);
            Assert.Equal(at.Order(), at);
        }
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("a <b onclick=x>b</b>")]
    [InlineData("a <!-- hidden --> b")]
    [InlineData("<style>p{}</style>")]
    [InlineData("a {onmouseover=alert(1)}\n# b {#id .c onclick=x}")]
    public void Raw_html_of_a_member_is_text(string text)
    {
        var post = Post(text);
        Assert.DoesNotContain("<script", post, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", post, StringComparison.Ordinal);
        Assert.DoesNotContain("<b", post.Replace("<blockquote", "", StringComparison.Ordinal).Replace("<bdi", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", post, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", post, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick=\"", post, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_in_a_post_is_no_heading_of_the_page()
    {
        var post = Post("# One\n\nTwo\n===\n\n### Three");
        Assert.DoesNotContain("<h", post.Replace("<header", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(3, post.Split("class=\"post-heading\"").Length - 1);
    }

    [Fact]
    public void Gaps_edits_and_replies_are_told()
    {
        Thread("""
            :::post {n=1 by=open}
            A
            :::
            :::omitted {count=3}
            :::post {n=5 by=open reply-to=1 edited=shortened}
            B
            :::
            """).HasFile("discussions/a/index.html", "class=\"gap\"", "3 ", "href=\"#post-1\"", "hortened").FindsNothing();
    }

    [Fact]
    public void A_long_chain_of_replies_is_published()
    {
        var chain = string.Concat(Enumerable.Range(1, 60).Select(n => $":::post {{n={n} by=open{(n > 1 ? $" reply-to={n - 1}" : "")}}}\nWords {n}.\n:::\n"));
        Thread(chain).FindsNothing().HasFile("discussions/a/index.html", "Words 60.");
    }

    [Fact]
    public void A_post_without_text_is_shown_and_a_thread_without_posts_is_an_error()
    {
        Thread(":::post {by=open}\n:::").Finds("SG0413", "content/discussions/a.md", 8, 1).HasFile("discussions/a/index.html", "id=\"post-1\"");
        Thread("Only an editor.").Finds("SG0410", "content/discussions/a.md", 1, 1);
    }

    [Fact]
    public void A_value_in_quotation_marks_is_read_as_without()
    {
        Thread(":::post {n=\"4\" by=\"open\" likes=\"2\"}\nA\n:::").FindsNothing().HasFile("discussions/a/index.html", "id=\"post-4\"");
        Thread(":::post {by=\"open\"likes=2 \"}\nA\n:::").Finds("SG0401", "content/discussions/a.md", 8, 27);
    }

    [Theory]
    [InlineData("by=Olaf Openly likes=2", "Write open,")]
    [InlineData("by=\"Olaf Openly\"", "Write open,")]
    [InlineData("by=olaf-openly", "Write open,")]
    [InlineData("by=Olaf", "Write open,")]
    [InlineData("by=Anna Holm", "Write the id of the one who is meant: anna-east, anna-west.")]
    public void A_name_is_answered_with_the_id_and_not_repeated(string attributes, string hint)
    {
        var build = Thread($":::post {{{attributes}}}\nA\n:::\n-- content/people/anna-east.yml --\nname: Anna Holm\n-- content/people/anna-west.yml --\nname: Anna Holm");
        var found = Assert.Single(build.Findings);
        Assert.Equal(("SG0515", 8, 10), (found.Code.Id, found.Location.Line, found.Location.Column));
        Assert.StartsWith(hint, found.Hint, StringComparison.Ordinal);
        Assert.True(found.IsConcealed);
    }

    [Theory]
    [InlineData("by=open acepted", "SG0401", "Did you mean \"accepted\"?")]
    [InlineData("by=Nora Nobody", "SG0501", "Write the id of a person, as the file in content/people/ is called.")]
    public void A_word_too_many_is_no_name_where_it_is_nearly_an_attribute_or_nobody_is_called_so(string attributes, string code, string hint)
    {
        var found = Assert.Single(Thread($":::post {{{attributes}}}\nA\n:::").Findings);
        Assert.Equal((code, hint), (found.Code.Id, found.Hint));
    }

    [Theory]
    [InlineData("granted", "", true)]
    [InlineData("granted", "\n<!-- The words\nare gone. -->\n", true)]
    [InlineData("granted", "<!-- A comment. --> Text.", false)]
    [InlineData("withdrawn", "", false)]
    public void Only_who_withdrew_may_have_a_post_without_text(string state, string text, bool isFound)
    {
        var build = Thread($":::post {{by=open}}\nText.\n:::\n:::post {{by=other}}\n{text}\n:::\n-- content/people/other.yml --\nname: Otto Other\nconsent: {{state: {state}}}");
        Assert.Equal(isFound, build.Findings.Any(f => f.Code.Id == "SG0413"));
    }

    [Fact]
    public void A_picture_in_a_post_comes_from_the_site_alone()
    {
        var build = Thread(":::post {by=open}\n![A cat](https://evil.example/cat.png) ![Up](../../site.yml)\n:::");
        build.Nowhere("evil.example").Finds("SG0806", "content/discussions/a.md", 9, 1).Finds("SG0810", "content/discussions/a.md", 9, 40);
    }

    private static string Post(string text)
    {
        var page = Thread($":::post {{by=open}}\n{text}\n:::").Text("discussions/a/index.html");
        var from = page.IndexOf("<div class=\"prose\"", StringComparison.Ordinal);
        return page[from..page.IndexOf("</article>", from, StringComparison.Ordinal)];
    }

    private static TestBuild Thread(string body) => TestSite.Build($$"""
        -- content/people/open.yml --
        name: Olaf Openly
        consent: {state: granted, scopes: {quote: yes, name: yes, snippet: yes} }
        -- content/discussions/a.md --
        ---
        title: A thread
        summary: Somebody writes something into a post, which is what the tests look at.
        published: 2026-10-01
        source: {visibility: public}
        mode: thread
        ---
        {{body}}
        """);
}
