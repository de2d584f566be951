using SiteGen.Tests.Support;

namespace SiteGen.Tests.People;

/// <summary>What a preview shows, in whatever outputs there are.</summary>
public sealed class PreviewTests
{
    public static TheoryData<string, string> Below => new()
    {
        { "a list", "- Farside." },
        { "a numbered list", "1. Farside." },
        { "a fence", "```\nFarside.\n```" },
        { "a table", "| a | b |\n|---|---|\n| Farside | x |" },
        { "a table without outer bars", "Farside | b\n---|---\nFarside | x" },
        { "a rule", "***\nFarside." },
        { "a quotation", "> Farside." },
        { "a callout", "> [!NOTE]\n> Farside." },
        { "a heading", "# Farside" },
        { "a block of HTML", "<div>Farside</div>" },
        { "a comment", "<!-- Farside\n\nFarside -->\nFarside." },
        { "a footnote", "[^1]: Farside." },
        { "a directive of other tools", ":::note\nFarside." },
        { "a blank line", "\nFarside." },
    };

    public static TheoryData<string> Kinds => new("articles", "stories", "events", "resources", "discussions", "pages", "digest");

    [Theory]
    [MemberData(nameof(Below))]
    public void What_stands_directly_below_the_first_paragraph_is_behind_the_gate(string what, string below)
    {
        Assert.NotEmpty(what);
        foreach (var html in new[] { "", TestSite.SiteYml("markdown: {html: true}") })
            foreach (var before in new[] { "Near words.", "#1 on the list of near words.", "## Head\nNear words.", "[a]: https://example.org/\n\nNear words." })
                Build(html, "access: preview", $"{before}\n{below}\n\nFarside.").HasFile("articles/gated/index.html", "ear words.").Nowhere("farside");
    }

    [Theory]
    [InlineData("> Near words.\n>\n> Farside.\n>\n> - Farside.")]
    [InlineData("> [!NOTE]\n> Near words.\n>\n> Farside.")]
    [InlineData("> [!TIP]\n>\n> Near words.\n>\n> Farside.")]
    [InlineData("- Near words.\n- Farside.")]
    [InlineData("1. Near words.\n\n   Farside.\n2. Farside.")]
    [InlineData("- > Near words.\n  >\n  > Farside.")]
    [InlineData("- [ ] Near words.\n- [x] Farside.")]
    [InlineData("<!-- Farside -->\n\nNear words.\n\nFarside.")]
    [InlineData("[a]: https://example.org/ 'x'\n[b]:\n  https://example.org/\n\nNear words.\n\nFarside.")]
    public void Of_a_list_or_a_quotation_the_first_paragraph_of_the_first_item_is_shown(string body) =>
        Build("", "access: preview", body + "\n\nFarside.").HasFile("articles/gated/index.html", "Near words.").Nowhere("farside");

    [Theory]
    [InlineData("```\nFarside.\n```\n\nFarside.", "code")]
    [InlineData("    Farside.\n\nFarside.", "code")]
    [InlineData("| Farside |\n|---|\n| Farside |\n\nFarside.", "a table")]
    [InlineData("![Farside](../media/farside.png)\n\nFarside.", "a picture")]
    [InlineData("***\nFarside.", "a rule")]
    [InlineData("<div>Farside</div>\n\nFarside.", "HTML")]
    [InlineData("[^1]: Farside.\n\nFarside[^1].", "a footnote")]
    public void A_text_that_begins_with_something_else_shows_nothing_and_says_so(string body, string instead)
    {
        var build = Build("", "access: preview", body).Nowhere("farside").Finds("SG0608", "content/articles/gated.md", 7, 1);
        Assert.Contains($"begins with {instead} ", build.Findings.Single(f => f.Code.Id == "SG0608").Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_marker_cuts_every_kind_of_page(string kind)
    {
        var build = TestSite.Build(Canary.Open + Page(kind, "access: preview\npreview: more", "Near words.\n\n- Near, too.\n\n<!--more-->\nFarside.\n\n[Farside]: https://example.org/farside"));
        Assert.DoesNotContain("<!--", Shown(build, kind, "Near words.", "Near, too."), StringComparison.Ordinal);
        build.Nowhere("farside");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_first_paragraph_of_every_kind_of_page_is_shown(string kind)
    {
        var build = TestSite.Build(Canary.Open + Page(kind, "access: preview", "Near words.\n- Farside.\n\nFarside."));
        Shown(build, kind, "Near words.");
        build.Nowhere("farside");
    }

    [Theory]
    [InlineData("access: preview", "## Head\n\n<!--more-->\n\nFarside.")]
    [InlineData("access: preview", "Near words.\n\n<!--more-->\n\nFarside.")]
    public void No_preview_shows_what_is_behind_a_marker(string gate, string body) =>
        Build("", gate, body).Nowhere("farside").Finds("SG0611", "content/articles/gated.md", 9, 1);

    [Fact]
    public void The_marker_in_a_text_without_a_gate_is_not_published() =>
        Assert.DoesNotContain("<!--", Build("", "by: ines", "One.\n<!--more-->\nTwo.").FindsNothing().HasFile("articles/gated/index.html", "<p>One.</p>", "<p>Two.</p>").Text("articles/gated/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<!-- more -->", "more")]
    [InlineData("<!--\u00A0more\u200B-->", "more")]
    [InlineData("<!-- more: -->", "more")]
    [InlineData("<!--more -->", "more")]
    [InlineData("<!-- more-->", "more")]
    [InlineData("<!-- MORE -->", "more")]
    [InlineData("<!--More-->", "more")]
    [InlineData("<!--mor-->", "more")]
    [InlineData("<!--moer-->", "more")]
    [InlineData("<!--moore-->", "more")]
    [InlineData("<!--nore-->", "more")]
    [InlineData("<!--more--->", "more")]
    [InlineData("<!---more-->", "more")]
    [InlineData("<!--more/-->", "more")]
    [InlineData("<!—more—>", "more")]
    [InlineData("<!- more ->", "more")]
    [InlineData("<-- more -->", "more")]
    [InlineData(" <!--more-->", "more", 2)]
    [InlineData("> <!--more-->", "more", 3)]
    [InlineData("- <!--more-->", "more", 3)]
    [InlineData("<!--more--> and on", "more")]
    [InlineData("Text <!--more-->", "more", 6)]
    [InlineData("<!-- recap -->", "recap")]
    [InlineData("<!--Recap-->", "recap")]
    [InlineData("<!--recaps-->", "recap")]
    [InlineData("<!--reacp-->", "recap")]
    public void What_is_nearly_a_marker_is_an_error_with_the_right_spelling(string near, string marker, int column = 1)
    {
        string[] gates = ["by: ines", "access: preview", "access: members", .. marker == "more" ? ["access: preview\npreview: more"] : Array.Empty<string>()];
        foreach (var gate in gates)
        {
            var build = Build("", gate, $"Near words.\n\n{near}\n\nMore words.");
            var finding = Assert.Single(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
            Assert.Equal(("SG0607", column), (finding.Code.Id, finding.Location.Column));
            Assert.Contains($"Write <!--{marker}--> on a line of its own", finding.Hint, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Write `<!-- more -->` there.")]
    [InlineData("Write `` `<!-- more -->` `` there.")]
    [InlineData("Write \\<!-- more --> there.")]
    [InlineData("```html\n<!-- more -->\n```")]
    [InlineData("- one\n\n  ~~~\n  <!-- more -->\n  ~~~")]
    [InlineData("<!-- ask Priya again -->")]
    [InlineData("<!-- more of this in spring -->")]
    [InlineData("<!-- store -->")]
    public void Code_and_other_comments_are_no_markers(string text) => Build("", "by: ines", "Near words.\n\n" + text).FindsNothing();

    [Fact]
    public void Links_and_notes_that_are_defined_behind_the_cut_stand_as_text()
    {
        var build = Build("", "access: preview", "A note[^1], a [link][Far], a [far][], a [FAR], *[with **more**][far]*, ![a picture][far], [ours][near] and [what is no link].\n\n[near]: https://example.org/\n[far]: https://example.org/farside\n[^1]: Farside.");
        build.HasFile("articles/gated/index.html", "A note, a link, a far, a FAR, <em>with <strong>more</strong></em>, a picture, ours and [what is no link].").Nowhere("farside");
        Assert.Equal(["[^1] is defined in line 11", "[far] is defined in line 10", "[near] is defined in line 9"], build.Findings.Where(f => f.Code.Id == "SG0609").Select(f => f.Message.Split(',')[0]).Order(StringComparer.Ordinal));
        build.Finds("SG0609", "content/articles/gated.md", 7, 7);
    }

    [Fact]
    public void A_definition_in_front_of_the_cut_serves_though_another_follows_behind() =>
        Build("", "access: preview\npreview: more", "A [link][a] and a note[^1].\n\n[a]: https://example.org/near\n[^1]: Near.\n\n<!--more-->\n\n[a]: https://example.org/farside\n[^1]: Farside.")
            .HasFile("articles/gated/index.html", "<a href=\"https://example.org/near\">link</a>", "Near.").Nowhere("farside");

    [Theory]
    [InlineData("[x](#farside-words)")]
    [InlineData("[x](gated.md#farside-words)")]
    [InlineData("[x](article-gated#farside-words)")]
    [InlineData("[x](/articles/gated/#farside-words)")]
    public void A_link_to_a_heading_behind_the_cut_stands_as_text(string link)
    {
        foreach (var heading in new[] { "## Farside words", "Farside words\n---", "> ### *Farside* words" })
            Build("", "access: preview", $"See {link} there.\n\n{heading}\n\nMore.").HasFile("articles/gated/index.html", "See x there.").Finds("SG0609", "content/articles/gated.md", 7, 5).Nowhere("farside-words");
    }

    [Fact]
    public void A_link_from_another_page_to_a_heading_or_post_behind_the_cut_leads_to_the_page()
    {
        var build = TestSite.Build(Canary.Open + Page("articles", "access: preview", "Near words.\n\n## Near\n\n## Far") + Page("discussions", "access: preview", "Near words.") + """
            -- content/articles/b.md --
            ---
            title: Another
            summary: A page that links to places which are behind the gates of other pages.
            published: 2026-10-02
            by: ines
            ---
            See [one](gated.md#far) and [two](../discussions/gated.md#post-2).
            """);
        build.HasFile("articles/b/index.html", "<a href=\"/articles/gated/\">one</a>", "<a href=\"/discussions/gated/\">two</a>").Finds("SG0609", "content/articles/b.md", 7, 5).Finds("SG0609", "content/articles/b.md", 7, 29);
    }

    [Fact]
    public void A_heading_that_is_there_twice_is_linked_where_it_is_public()
    {
        var build = Build("", "access: preview\npreview: more", "[one](#same) and [two](#same-1).\n\n## Same\n\n<!--more-->\n\n## Same");
        build.HasFile("articles/gated/index.html", "<a href=\"#same\">one</a> and two.").Finds("SG0609", "content/articles/gated.md", 8, 18);
    }

    [Fact]
    public void A_link_to_a_heading_that_is_nowhere_is_still_an_error() =>
        Build("", "access: preview", "See [x](#nothing).\n\n## Farside").Finds("SG0804", "content/articles/gated.md", 7, 5);

    private static string Shown(TestBuild build, string kind, params string[] texts)
    {
        var path = $"{Folder(kind)}gated/index.html";
        return build.HasFile(path, texts).Text(path);
    }

    private static TestBuild Build(string site, string gate, string body) => TestSite.Build(site + Canary.Open + Page("articles", gate, body));

    private static string Page(string kind, string gate, string body) => $"""
        -- content/{Folder(kind)}gated.md --
        ---
        title: A gated page
        summary: A page that shows a part of itself to everybody and the rest to members.
        published: 2026-10-02
        {gate}{Keys(kind)}
        ---
        {Text(kind, body)}

        """;

    private static string Folder(string kind) => kind switch
    {
        "pages" => "",
        "digest" => "discussions/",
        _ => kind + "/",
    };

    private static string Keys(string kind) => kind switch
    {
        "events" => "\nstart: 2026-11-01\nvenue: {name: Hall}",
        "discussions" => "\nsource: {visibility: public}",
        "digest" => "\nmode: digest",
        _ => "",
    };

    private static string Text(string kind, string body) => kind switch
    {
        "discussions" => $":::post {{n=1 by=open date=2026-09-01}}\n{body}\n:::\n:::post {{n=2 by=open date=2026-09-01}}\nFarside.\n:::",
        "digest" => $"{body}\n\n:::post {{n=1 by=open date=2026-09-01}}\nFarside.\n:::\n\nFarside.",
        _ => body,
    };
}
