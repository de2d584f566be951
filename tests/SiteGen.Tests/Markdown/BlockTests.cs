using System.Text.RegularExpressions;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown;

/// <summary>Callouts, tables, long texts, and scripts other than Latin.</summary>
public sealed class BlockTests
{
    [Theory]
    [InlineData("[!danger]", "caution")]
    [InlineData("[!DANGER]", "caution")]
    [InlineData("[!info]", "note")]
    [InlineData("[!success]", "tip")]
    [InlineData("[!Bug]", "warning")]
    [InlineData("[!IMPORTANT]", "important")]
    public void A_callout_is_shown_as_the_nearest_kind(string marker, string kind) =>
        Article($"> {marker}\n> Text").FindsNothing().HasFile("articles/a/index.html", $"class=\"callout callout-{kind}\"");

    [Fact]
    public void The_table_of_callouts_in_docs_is_that_of_the_code()
    {
        var doc = File.ReadAllText(Repository.PathOf("docs", "content.md"));
        foreach (var kind in SiteGen.Markdown.Reading.CalloutKinds.Shown)
        {
            var words = SiteGen.Markdown.Reading.CalloutKinds.Words.Where(w => w.Value == kind && w.Key != kind).Select(w => $"`{w.Key}`").Order(StringComparer.Ordinal);
            Assert.Contains($"| `{kind.ToUpperInvariant()}` | {string.Join(", ", words)} |".Replace("|  |", "| |", StringComparison.Ordinal), doc, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_callout_stays_a_quotation_with_its_marker() =>
        Article("> [!foo]\n> Text").HasFile("articles/a/index.html", "<blockquote>\n<p>[!foo]\nText</p>\n</blockquote>");

    [Fact]
    public void A_callout_may_stand_in_a_list() =>
        Article("- One\n\n  > [!TIP]\n  > Text").FindsNothing().HasFile("articles/a/index.html", "callout-tip");

    [Theory]
    [InlineData("> [!NOTE]\n>\n> Text")]
    [InlineData("> [!NOTE]\n> \u200B\n>\n> Text")]
    [InlineData("Text\n\n&nbsp;\n\nText")]
    public void No_paragraph_is_empty(string body) =>
        Assert.DoesNotMatch(new Regex(@"<p>\s*(\u200B|&nbsp;|\u00A0)?\s*</p>"), Article(body).FindsNothing().Text("articles/a/index.html"));

    [Fact]
    public void A_bar_in_code_in_a_table_is_a_bar() =>
        Article("| a | b |\n|---|---|\n| `x\\|y` | z\\|w |").FindsNothing().HasFile("articles/a/index.html", "<td><code>x|y</code></td><td>z|w</td>");

    [Fact]
    public void Lists_tables_and_code_may_be_as_long_as_they_like()
    {
        var list = string.Concat(Enumerable.Range(1, 3_000).Select(i => $"- *One* of [the](https://a.test/{i}) things, number {i}\n"));
        var table = "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Range(1, 3_000).Select(i => $"| *row* [{i}](https://a.test/) | **x** |\n"));
        var code = "```\n" + string.Concat(Enumerable.Repeat("a[0] *b* _c_\n" + new string(' ', 60) + "* @param\n" + new string('-', 60) + "> x\n", 1_000)) + "```\n";
        Article(list + "\n" + table + "\n" + code).FindsNothing().HasFile("articles/a/index.html", "number 3000", "3000</a>", "@param");
    }

    [Theory]
    [InlineData(40_001, "a", "SG0409", 6)]
    [InlineData(8_000, "*a ", "SG0409", 6)]
    [InlineData(31, "> ", "SG0409", 6)]
    public void What_costs_too_much_is_refused_at_its_block(int times, string sign, string code, int line) =>
        Article(string.Concat(Enumerable.Repeat(sign, times)) + "b").Finds(code, "content/articles/a.md", line, 1);

    [Fact]
    public void A_cell_is_bounded_like_a_paragraph() =>
        Article("a|b\n-|-\n1|" + string.Concat(Enumerable.Repeat("*a ", 8_000))).Finds("SG0409", "content/articles/a.md", 8);

    [Theory]
    [InlineData("**「重要」**です", "<strong>「重要」</strong>です")]
    [InlineData("これは**大事。**という", "これは<strong>大事。</strong>という")]
    public void Emphasis_holds_beside_signs_of_East_Asia(string text, string html) =>
        Article(text).FindsNothing().HasFile("articles/a/index.html", html);

    [Theory]
    [InlineData("詳細はhttps://a.test/b。次に", "https://a.test/b")]
    [InlineData("詳細は https://a.test/b。次に", "https://a.test/b")]
    [InlineData("（https://a.test/b）です", "https://a.test/b")]
    [InlineData("「https://a.test/b」と", "https://a.test/b")]
    [InlineData("见https://a.test/b，然后", "https://a.test/b")]
    [InlineData("“https://a.test/b”，", "https://a.test/b")]
    [InlineData("https://a.test/見る、", "https://a.test/%E8%A6%8B%E3%82%8B")]
    public void A_bare_address_ends_where_the_sentence_goes_on(string text, string address) =>
        Article(text).HasFile("articles/a/index.html", $"href=\"{address}\"");

    [Fact]
    public void Blocks_find_their_own_direction_where_some_run_from_right_to_left()
    {
        var page = Article("שלום עולם\n\n- שלום\n\n> שלום\n\n## שלום\n\n| א | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n> [!TIP]\n> שלום").FindsNothing().Text("articles/a/index.html");
        foreach (var tag in new[] { "<p dir=\"auto\">שלום", "<ul dir=\"auto\">", "<blockquote dir=\"auto\">", "<h2 id=\"שלום\" dir=\"auto\">", "<th scope=\"col\" dir=\"auto\">", "<td dir=\"auto\">", "<pre tabindex=\"0\" dir=\"ltr\">", "callout-tip\" role=\"note\" dir=\"auto\"" })
            Assert.Contains(tag, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_titles_and_summaries_find_their_own_direction() =>
        Article("Text.").HasFile("articles/a/index.html", "<div class=\"prose\" dir=\"auto\">", "<h1 dir=\"auto\">", "<p class=\"standfirst\" dir=\"auto\">")
            .HasFile("articles/index.html", "<h3 dir=\"auto\"><a href", "<p class=\"card-summary\" dir=\"auto\">");

    private static TestBuild Article(string body) => TestSite.Build($"""
        -- content/articles/a.md --
        ---
        title: An article
        summary: An article that exists so that a test can see what becomes of its text.
        published: 2026-10-02
        ---
        {body}

        """);
}
