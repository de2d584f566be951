using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

/// <summary>What people bring from other tools, or mistype, and would find on their page as they wrote it.</summary>
public sealed class LeftoverTests
{
    private const string File = "content/articles/a.md";

    [Theory]
    [InlineData("title: \"A {{< youtube abc >}}\"", "SG0820", 2, 8)]
    [InlineData("insight: A {% raw %} mark", "SG0821", 5, 10)]
    [InlineData("insight: Made [b]bold[/b]", "SG0823", 5, 10)]
    [InlineData("applies_to: [One, \"Fine :+1: thanks\"]", "SG0824", 5, 19)]
    [InlineData("seo: {title: One<br>two}", "SG0825", 5, 14)]
    [InlineData("insight: See [the sheet](../media/a.pdf)", "SG0826", 5, 10)]
    [InlineData("insight: Not ~~this~~ that", "SG0835", 5, 10)]
    [InlineData("insight: See [[Weighing hives]]", "SG0836", 5, 10)]
    [InlineData("disclosure: {kind: launch, text: \"Ours {.note}\"}", "SG0837", 5, 34)]
    public void What_other_tools_would_act_on_is_found_in_values_too(string line, string code, int at, int column)
    {
        var found = Assert.Single(TestSite.Build(Values(line)).Findings);
        Assert.Equal((code, at, column), (found.Code.Id, found.Location.Line, found.Location.Column));
        Assert.Equal(code == "SG0824" ? "Write 👍 itself." : "A value is text and no Markdown: take it out, or put it in `backticks` if it is meant to be read.", found.Hint);
    }

    [Theory]
    [InlineData("insight: Write `{{< youtube abc >}}` and `:+1:` there")]
    [InlineData("insight: \"At 10:30:45, a[i][j] < b | c, [^1] and [!NOTE] {value}\"")]
    [InlineData("params: {embed: \"<iframe></iframe>\"}")]
    public void What_is_meant_to_be_read_in_values_is_no_finding(string line) => TestSite.Build(Values(line)).FindsNothing();

    [Fact]
    public void Values_of_the_site_and_of_data_are_read_alike()
    {
        var build = TestSite.Build(TestSite.SiteYml("").Replace("A circle for tests", "\"A circle :smile:\"", StringComparison.Ordinal) + "-- content/data/glossary.yml --\n- {term: Slot, definition: \"A {{ slot }}.\"}\n");
        build.Finds("SG0824", "site.yml", 2, 10).Finds("SG0820", "content/data/glossary.yml", 1, 28);
    }

    private static string Values(string line)
    {
        var lines = line.StartsWith("title", StringComparison.Ordinal) ? $"{line}\nsummary: A page with a value that another tool would have read as more than text.\npublished: 2026-10-20" : $"title: A\nsummary: A page with a value that another tool would have read as more than text.\npublished: 2026-10-20\n{line}";
        return $"-- {File} --\n---\n{lines}\n---\nText.\n";
    }

    [Theory]
    [InlineData("See {{< youtube abc >}} there.", "SG0820", 6, 5)]
    [InlineData("{{% notice tip %}}", "SG0820", 6, 1)]
    [InlineData("{{ page.title }}", "SG0820", 6, 1)]
    [InlineData("> - a {{< fig src=\"a_b_c.png\" alt=\"x_y\" >}}", "SG0820", 6, 7)]
    [InlineData("A\n{% include note.html %}", "SG0821", 7, 1)]
    [InlineData("{# a remark #}", "SG0821", 6, 1)]
    [InlineData(":::note\nText\n:::", "SG0822", 6, 1)]
    [InlineData("::: warning Title\nText\n:::", "SG0822", 6, 1)]
    [InlineData("!!! note \"Title\"\n    Text", "SG0822", 6, 1)]
    [InlineData("??? tip\n    Text", "SG0822", 6, 1)]
    [InlineData("=== \"Tab\"", "SG0822", 6, 1)]
    [InlineData("::youtube{id=x}", "SG0822", 6, 1)]
    [InlineData("[quote=\"ada, post:1\"]\nText\n[/quote]", "SG0823", 6, 1)]
    [InlineData("[details=\"More\"]\nText\n[/details]", "SG0823", 6, 1)]
    [InlineData("[b]bold[/b]", "SG0823", 6, 8)]
    [InlineData("Fine :+1: thanks", "SG0824", 6, 6)]
    [InlineData("Fine :smile:", "SG0824", 6, 6)]
    [InlineData("An <iframe src=\"https://a.test/\"></iframe>", "SG0825", 6, 4)]
    [InlineData("One<br>two", "SG0825", 6, 4)]
    [InlineData("<p>Pasted</p>", "SG0825", 6, 1)]
    [InlineData("<Tabs items=\"a\">", "SG0825", 6, 1)]
    [InlineData("![x](my hive.png)", "SG0826", 6, 1)]
    [InlineData("See [the sheet](my sheet.pdf).", "SG0826", 6, 5)]
    [InlineData("[a [b](https://b.test/) c](https://c.test/)", "SG0826", 6, 1)]
    [InlineData("See [text] (https://a.test/).", "SG0826", 6, 5)]
    [InlineData("See (text)[https://a.test/].", "SG0826", 6, 5)]
    [InlineData("An [a]().", "SG0827", 6, 4)]
    [InlineData("An [a](#).", "SG0827", 6, 4)]
    [InlineData("An [a](mailto:).", "SG0827", 6, 4)]
    [InlineData("An [](https://a.test/).", "SG0827", 6, 4)]
    [InlineData("Word[^gone].", "SG0828", 6, 5)]
    [InlineData("- [^1]: not here", "SG0828", 6, 3)]
    [InlineData("A [text][gone].", "SG0829", 6, 3)]
    [InlineData("A [text][].", "SG0829", 6, 3)]
    [InlineData("Text.\n\n[^1]: Nobody leads here.", "SG0830", 8, 1)]
    [InlineData("Text.\n\n##\n\nText.", "SG0831", 8, 1)]
    [InlineData("## \u200B", "SG0831", 6, 1)]
    [InlineData("## One\n\n#### Two", "SG0832", 8, 1)]
    [InlineData("### One", "SG0832", 6, 1)]
    [InlineData("> [!FOO]\n> Text", "SG0833", 6, 3)]
    [InlineData("> [!NOTE] A title\n> Text", "SG0833", 6, 3)]
    [InlineData("> [!tip]- Folded\n> Text", "SG0833", 6, 3)]
    [InlineData("[!NOTE]\nText", "SG0833", 6, 1)]
    [InlineData("|a|b|\n|-|-|\n|1|2|3|", "SG0834", 8, 6)]
    [InlineData("|a|b|\n|---|\n|1|2|", "SG0834", 7, 1)]
    [InlineData("Not ~~this~~ that.", "SG0835", 6, 5)]
    [InlineData("See [[Weighing hives]].", "SG0836", 6, 5)]
    [InlineData("## Class A {#class-a}", "SG0837", 6, 12)]
    [InlineData("Text\n{: .note}", "SG0837", 7, 1)]
    [InlineData("##Heading", "SG0838", 6, 1)]
    [InlineData("[x] and [x][x]\n\n[x]: https://a.test/\n[x]: https://b.test/", "SG0839", 9, 1)]
    [InlineData("A[^1].\n\n[^1]: One.\n\n[^1]: Another.", "SG0839", 10, 1)]
    [InlineData("Text.\n\n[Update]: Solved", "SG0840", 8, 1)]
    [InlineData("Text.\n\n[Wichtig]: # (please read)", "SG0840", 8, 1)]
    [InlineData("Text.\n\n[Note]: #tomorrow", "SG0840", 8, 1)]
    [InlineData("Text.\n\n[Fazit]: <> \"read this\"", "SG0840", 8, 1)]
    [InlineData("```text read this\nx = 1\n```", "SG0842", 6, 1)]
    [InlineData("- ~~~ csharp {1,3}\n  x = 1\n  ~~~", "SG0842", 6, 3)]
    [InlineData("```\na\n\nText.", "SG0841", 6, 1)]
    public void A_left_over_mark_is_a_warning_at_its_place(string body, string code, int line, int column)
    {
        var build = Article(body).Finds(code, File, line, column);
        Assert.All(build.Findings, f => Assert.Equal(code, f.Code.Id));
    }

    [Theory]
    [InlineData("`{{< youtube abc >}}` and `<iframe>` and `:+1:` and `[[x]]`")]
    [InlineData("    {{< youtube abc >}}\n    :::note")]
    [InlineData("```\n{% raw %} :::note [quote=\"a\"]\n## \n~~x~~ [^1] [a][b]\n```")]
    [InlineData("\\{{< a >}} and \\<br> and \\[text][gone] and \\[^gone] and \\~~x~~ and !\\[x](my hive.png)")]
    [InlineData("Ratios of 1:2:3, at 08:20:15, a::b::c, std::vec::Vec, Vec<T>, a < b and c > d, 10 <= x")]
    [InlineData("matrix[i][j], [sic], [1], [x]")]
    [InlineData("A ~ b ~ c, {a, b}, #1 on the list, !!! great, x = {1}")]
    [InlineData("Word[^1] and [text][ref] and [ref].\n\n[^1]: The note.\n\n[ref]: https://a.test/")]
    [InlineData("| a | b |\n|---|---|\n| `x\\|y` | 2 | |\n| 1 |")]
    [InlineData("## One\n\n### Two\n\n#### Three\n\n## Four")]
    [InlineData("> [!NOTE]\n> Text\n\n> A [!tip] in a sentence.")]
    [InlineData("<https://a.test/> and <a@b.test> and https://a.test/:smile:/")]
    [InlineData("[unused]: https://a.test/\n\nText.")]
    public void What_is_meant_as_it_stands_is_no_finding(string body) => Article(body).FindsNothing();

    [Fact]
    public void One_finding_tells_how_many_there_are_in_the_file()
    {
        var found = Assert.Single(Article("A :smile:\n\n:+1: and :tada:\n\n@nobody").Findings, f => f.Code.Id == "SG0824");
        Assert.Equal("\":smile:\" is shown as text (the first of 3 in this file)", found.Message);
        Assert.Equal("Write 😄 itself.", found.Hint);
    }

    [Fact]
    public void Mentions_of_nobody_are_one_finding_for_each_file()
    {
        var build = TestSite.Build(Site("@nobody and @nobodyelse\n\n@nobody") + Site("@nobody", "b"));
        Assert.Equal(
            ["content/articles/a.md:6:1 \"@nobody\" is nobody's id (the first of 3 in this file)", "content/articles/b.md:6:1 \"@nobody\" is nobody's id"],
            build.Findings.Where(f => f.Code.Id == "SG0506").Select(f => $"{f.Location} {f.Message}"));
    }

    [Theory]
    [InlineData(":::note\nText.\n:::")]
    [InlineData("::: warning Title\nText.\n:::")]
    [InlineData("!!! note \"Title\"\n    Text.")]
    public void A_container_in_a_post_is_found(string text)
    {
        var build = TestSite.Build($$"""
            -- content/discussions/d.md --
            ---
            title: A thread
            summary: Somebody writes something into a post, which is what the tests look at.
            published: 2026-10-01
            source: {visibility: public}
            ---
            ::::post {by=ines}
            {{text}}
            ::::
            """);
        build.Finds("SG0822", "content/discussions/d.md", 8, 1);
        Assert.Single(build.Findings);
    }

    [Fact]
    public void Marks_in_a_post_are_found_at_their_place_in_the_file()
    {
        var build = TestSite.Build("""
            -- content/discussions/d.md --
            ---
            title: A thread
            summary: Somebody writes something into a post, which is what the tests look at.
            published: 2026-10-01
            source: {visibility: public}
            ---
            :::post {by=ines}
            Text.
            :::
            :::post {by=ines}
            > A [quote="ada, post:1"] here

            An <b>old</b> [a](#) :+1:

            ##
            :::
            """);
        build.Finds("SG0823", "content/discussions/d.md", 11, 5).Finds("SG0825", "content/discussions/d.md", 13, 4)
            .Finds("SG0827", "content/discussions/d.md", 13, 15).Finds("SG0824", "content/discussions/d.md", 13, 22).Finds("SG0831", "content/discussions/d.md", 15, 1);
        build.HasFile("discussions/d/index.html", "&lt;b&gt;old&lt;/b&gt; a :+1:");
        Assert.DoesNotContain("<p class=\"post-heading\">", build.Text("discussions/d/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_without_an_address_keeps_its_text() =>
        Article("See [one](), [two](#), [three](mailto:) and [four](mailto:a@b.test).")
            .HasFile("articles/a/index.html", "<p>See one, two, three and <a href=\"mailto:a@b.test\">four</a>.</p>");

    [Fact]
    public void Notes_that_nothing_leads_to_leave_no_list() =>
        Assert.DoesNotContain("footnotes", Article("Text.\n\n[^1]: Nobody leads here.").Text("articles/a/index.html"), StringComparison.Ordinal);

    [Fact]
    public void An_empty_heading_leaves_nothing_on_the_page() =>
        Assert.DoesNotContain("id=\"section\"", Article("Text.\n\n##\n\nText.").Text("articles/a/index.html"), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: \"\u200B\u200D\"")]
    [InlineData("title: \"\\u3164 \\uFEFF\"")]
    public void A_title_that_nobody_sees_is_no_title(string title) =>
        TestSite.Build($"-- {File} --\n---\n{title}\nsummary: A page that exists only to show one mistake, and nothing else.\n---\n").Finds("SG0208", File, 2, 8);

    [Fact]
    public void A_withheld_name_is_not_repeated_in_a_message()
    {
        var build = TestSite.Build(Site("A [Priya Raman][gone] there.") + "\n-- content/people/priya.yml --\nname: Priya Raman\nconsent: {state: pending}\n");
        Assert.DoesNotContain("Raman", build.Findings.Single(f => f.Code.Id == "SG0829").Message, StringComparison.Ordinal);
    }

    private static TestBuild Article(string body) => TestSite.Build(Site(body));

    private static string Site(string body, string slug = "a") => $"""
        -- content/articles/{slug}.md --
        ---
        title: Article {slug}
        summary: Article {slug} exists so that a test can see what becomes of its text.
        published: 2026-10-02
        ---
        {body}

        """;

    [Theory]
    [InlineData("Text.\n\n[//]: # (a comment)\n[//]: # (another)\n[//]: <> (a third)")]
    [InlineData("Text.\n\n[later]: https://a.test/")]
    [InlineData("## Class A\n\nSee [a].\n\n[a]: #class-a")]
    [InlineData("```csharp   \nx = 1\n```")]
    public void Comments_and_what_is_shown_are_no_finding(string body) =>
        TestSite.Build($"-- {File} --\n---\ntitle: A\nsummary: A page that exists only to show one mistake, and nothing else.\npublished: 2026-10-01\n---\n{body}\n").FindsNothing();
}
