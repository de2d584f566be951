using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Source;

/// <summary>Files as careless editors and odd programs save them, and as somebody with bad intent would: a page or a finding, never an exception.</summary>
public sealed class HostileFileTests
{
    private const string Path = "content/articles/a.md";

    private const string Article = """
        ---
        title: "Café"
        summary: A page that exists only to show how files may be saved, and nothing else.
        published: 2026-10-01
        ---
        One line.

        Another line.
        """;

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Build([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Article)]).FindsNothing().HasFile("articles/a/index.html", "Café");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_is_a_line_end(string lineEnd) =>
        Build(Encoding.UTF8.GetBytes(Article.ReplaceLineEndings(lineEnd))).FindsNothing().HasFile("articles/a/index.html", "<p>One line.</p>");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_is_named_as_what_it_is_not(string encoding) =>
        Build([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Article)]).Finds("SG0101", Path, 1);

    [Theory]
    [InlineData("----")]
    [InlineData("--")]
    [InlineData("\u2014")]
    [InlineData("\u2014-")]
    public void Front_matter_that_ends_with_other_hyphens_is_told_at_them(string hyphens)
    {
        var build = TestSite.Build($"-- {Path} --\n---\ntitle: A\nsummary: An article whose front matter ends with a line that does not end it.\npublished: 2026-10-01\n{hyphens}\nText.\n");
        build.Finds("SG0212", Path, hyphens.Length == 1 ? 1 : 5);
    }

    [Fact]
    public void Latin_1_is_found_on_its_line() => Build(Encoding.Latin1.GetBytes(Article)).Finds("SG0101", Path, 2);

    [Theory]
    [InlineData('\0', 5)]
    [InlineData('\u001B', 5)]
    [InlineData('\u007F', 5)]
    [InlineData('\uFFFE', 5)]
    [InlineData('\uFFFF', 5)]
    public void A_control_character_is_found_with_line_and_column(char character, int column) =>
        Build(Encoding.UTF8.GetBytes(Article.Replace("One line.", $"One {character}line."))).Finds("SG0102", Path, 6, column);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\n---")]
    [InlineData("---\n\n---\n")]
    [InlineData("---\n# only a remark\n---\n")]
    [InlineData("---\n- a\n---\n")]
    [InlineData("---\ntext\n---\n")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData("---\ntitle: A\n")]
    public void A_file_without_fields_has_a_finding_with_a_line(string text) =>
        Assert.All(Build(Encoding.UTF8.GetBytes(text)).Findings, f => Assert.True(f.Location.File == Path && f.Location.Line > 0, f.ToString()));

    [Fact]
    public void Front_matter_over_its_limit_is_refused_at_the_line_where_it_becomes_too_long() =>
        Build(Encoding.UTF8.GetBytes($"---\ntitle: A\nsummary: |\n{string.Concat(Enumerable.Repeat("  x\n", 20_000))}---\n")).Finds("SG0212", Path);

    [Theory]
    [InlineData("Right \u202E to left \u2066 \u200F")]
    [InlineData("Zalgo a\u0301\u0302\u0303\u0304\u0305\u0306")]
    [InlineData("Zero\u200B\u200D\uFEFFwidth")]
    [InlineData("😀 👩‍👩‍👧 \U000E0041")]
    [InlineData("<script>alert(1)</script> & \"quotes\" {{page.title}} ${x} %00")]
    [InlineData("../../../etc/passwd")]
    public void Odd_characters_in_names_and_titles_break_nothing(string odd)
    {
        var build = TestSite.Build($$$"""
            -- content/people/odd.yml --
            name: '{{{odd}}}'
            org: '{{{odd}}} Ltd'
            role: '{{{odd}}}'
            consent: {state: granted, scopes: {quote: yes, name: yes, org: yes, profile: yes}}
            -- content/articles/a.md --
            ---
            title: '{{{odd}}}'
            summary: '{{{odd}}} and many further words, so that the summary is as long as it must be.'
            published: 2026-10-01
            by: [odd]
            ---
            {{{odd}}}

            ## {{{odd}}}
            """);
        Assert.DoesNotContain(build.Findings, f => f.Severity == SiteGen.Diagnostics.Severity.Error);
        Assert.DoesNotContain("<script>alert", build.Text("articles/a/index.html"));
    }

    [Fact]
    public void A_control_character_of_the_second_block_is_an_error() =>
        Build("---\ntitle: C1 \u009B31m\n---\nText.\n"u8.ToArray()).Finds("SG0102", Path, 2, 11);

    [Fact]
    public void A_long_title_is_found_and_so_is_a_long_name() =>
        TestSite.Build($"""
            -- content/people/long.yml --
            name: {new string('x', 300)}
            -- content/articles/a.md --
            ---
            title: {new string('x', 300)}
            summary: {new string('x', 600)}
            published: 2026-10-01
            ---
            """).Finds("SG0208", Path, 2, 8).Finds("SG0208", Path, 3, 10).Finds("SG0208", "content/people/long.yml", 1, 7);

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("2026-13-01")]
    [InlineData("2026-00-00")]
    [InlineData("-2026-01-01")]
    [InlineData("2026-10-01T25:00")]
    [InlineData("2026-10-01T10:00+99:00")]
    [InlineData("٢٠٢٦-١٠-٠١")]
    public void A_date_that_no_calendar_or_no_community_has_is_found(string date)
    {
        foreach (var key in new[] { "published", "updated", "expires", "review_by" })
            TestSite.Build($"""
                -- {Path} --
                ---
                title: A
                summary: A page that exists only to show one mistake, and nothing else.
                {key}: "{date}"
                ---
                """).Finds("SG0210", Path, 4);
    }

    [Fact]
    public void An_old_address_that_another_page_or_SiteGen_itself_has_is_found_and_written_once()
    {
        foreach (var alias in new[] { "/articles/a/", "/stories/", "/people/", "/404.html", "/stories/page/2/", "/assets/x/", "/feed.xml", "/robots.txt", "/privacy/", "/PRIVACY/", "/", "old", "//x/", "/a/../b/", "/a b/", "/%61/" })
        {
            var build = TestSite.Build($"""
                -- content/articles/a.md --
                ---
                title: A
                summary: A page that exists only to show one mistake, and nothing else.
                published: 2026-10-01
                aliases: ["{alias}", "{alias}"]
                ---
                """);
            Assert.Contains(build.Findings, f => f.Code.Id is "SG0702" or "SG0706" && f.Location.File == Path && f.Location.Line == 5);
        }
    }

    [Theory]
    [InlineData("../../secret.png")]
    [InlineData("../secret.png")]
    [InlineData("media/../../secret.png")]
    [InlineData("/etc/secret.png")]
    [InlineData("media//secret.png")]
    public void A_picture_outside_of_the_content_is_not_there(string written)
    {
        var files = TestSite.Files($"""
            -- content/people/mara.yml --
            name: Mara Lindqvist
            avatar: "{written}"
            consent: @state: granted, scopes: @quote: yes, name: yes, avatar: yes##
            -- content/articles/a.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            by: [mara]
            cover: @src: "{written}", alt: A secret#
            ---
            ![A secret]({written})
            """.Replace('@', '{').Replace('#', '}'));
        foreach (var outside in new[] { "secret.png", "content/../secret.png", "content/../../secret.png", "content/media/../../secret.png", "content//etc/secret.png", "content/media//secret.png", "content/articles/../../secret.png" })
            files[outside] = Media.PngBytes.With();
        var build = TestSite.Build(new SiteGen.Files.MemoryTree(files));
        build.Finds("SG0810", "content/people/mara.yml").Finds("SG0810", Path, 6);
        Assert.DoesNotContain(build.Files.Keys, f => f.Contains("secret"));
    }

    [Fact]
    public void Two_pictures_that_come_to_one_address_are_found()
    {
        var files = TestSite.Files("""
            -- content/articles/a/index.md --
            ---
            title: A
            summary: A page that exists only to show one mistake, and nothing else.
            published: 2026-10-01
            ---
            ![One](p.png) ![Another](../../media/articles/a/p.png)
            """);
        foreach (var file in new[] { "content/articles/a/p.png", "content/media/articles/a/p.png" }) files[file] = Media.PngBytes.With();
        TestSite.Build(new SiteGen.Files.MemoryTree(files)).Finds("SG0702", "content/media/articles/a/p.png");
    }

    private static TestBuild Build(byte[] file)
    {
        var files = TestSite.Files("");
        files[Path] = file;
        return TestSite.Build(new SiteGen.Files.MemoryTree(files));
    }
}
