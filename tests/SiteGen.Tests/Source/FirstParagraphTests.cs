using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Source;
using SiteGen.Tests.Attack;

namespace SiteGen.Tests.Source;

public sealed class FirstParagraphTests
{
    private const ulong Seed = 20261130, Gamma = 40503;

    // Lines on which CommonMark, Markdig and the scanner are to agree, in any order.
    private static readonly string[] Pieces =
    [
        "a", "b c", "Text.", "# h", "#h", "#1 on the list", "## ", "####### h", "Head\n===", "Head\nline\n---", "- x", "* y", "+ z", "1. one", "2. two", "7) s", "10. t", "> q", ">q", "> [!NOTE]",
        "> [!TIP] x", "```", "~~~ x", "``` a`b", "***", "_ _ _", "| a | b |\n|---|---|\n| 1 | 2 |\n", "a | b\n-|-\n1 | 2\n", "    code", "  two", "   three", "", "", "", " ",
        "[foo]: /url \"t\"\n", "[bar]:\n/dest\n'title'\nText.", "[x y]: z\n[foo]: /url\nText.", "\n[^1]: note", "[!NOTE]", "- [ ] task", "- # h", "> # h", "- - x", "> > y", "> - z", "- > w", "![p](u)",
        "[![p](u)](v)", "![p](u) t", "\\# no", "a\\", "* * *", "1.x", "-x", "`c`", "<https://x.y>", "> ```", "- ```",
    ];

    // HTML is a block to CommonMark; comments are, whatever the policy on HTML.
    private static readonly string[] Html =
    [
        "<div>", "</div>", "<b>x</b>", "[foo]: /url", "<!-- c -->", "<!-- c", "c -->", "<!-- c --> d", "<!-- c\n\nd -->", "<?x", "?>", "<!X>", "<pre>", "<script>", "<a href=\"x\">", "- <!-- c -->", "> <!-- c", "    - deep", "\tcode", "\t- ", "===", "---", "|---|", "<!-->", "text <!-- c --> text",
    ];

    private static readonly string[] Indents = ["", "", "", "", "", "> ", "- ", "  ", "1. ", "   ", ">"];

    [Theory]
    [InlineData("One.\ntwo.\n\nNo.", 2)]
    [InlineData("One.\n- no", 1)]
    [InlineData("One.\n1. no", 1)]
    [InlineData("One.\n2. goes on\n\nNo.", 2)]
    [InlineData("Heading\n-\n- One.\n- No.", 3)]
    [InlineData("One.\n```\nno\n```", 1)]
    [InlineData("One.\n~~~\nno", 1)]
    [InlineData("One.\n``` a`b\n\nNo.", 2)]
    [InlineData("One.\n| a | b |\n|---|---|\n| no | no |", 1)]
    [InlineData("One.\na | b\n--|--\nno | no", 1)]
    [InlineData("One.\n***\nNo.", 1)]
    [InlineData("One.\n> no", 1)]
    [InlineData("One.\n> [!NOTE]\n> no", 1)]
    [InlineData("One.\n# No", 1)]
    [InlineData("One.\n#1 goes on\n\nNo.", 2)]
    [InlineData("One.\n<div>\nno\n</div>", 1)]
    [InlineData("One.\n<!-- no\n\nno -->\nNo.", 1)]
    [InlineData("One.\n<?no", 1)]
    [InlineData("One.\n<b>goes on</b>\n\nNo.", 2)]
    [InlineData("One.\n[^1]: no", 1)]
    [InlineData("One.\n    goes on\n\nNo.", 2)]
    [InlineData("One.\n\u00A0\nNo.", 1)]
    [InlineData("One.\n\u200B\nNo.", 1)]
    [InlineData("\u00A0\nOne.\n\nNo.", 2)]
    [InlineData("One.\n:::note\nno\n:::", 1)]
    [InlineData("#1 on the list\ngoes on\n\nNo.", 2)]
    [InlineData("> One.\n>\n> No.", 1)]
    [InlineData("> One.\nlazy\n\nNo.", 2)]
    [InlineData("> One.\n- no", 1)]
    [InlineData("> [!NOTE]\n> One.\n>\n> No.", 2)]
    [InlineData("> [!NOTE]\n>\n> One.\n>\n> No.", 3)]
    [InlineData("> # Heading\n>\n> One.\n>\n> No.", 3)]
    [InlineData("- One.\n- No.", 1)]
    [InlineData("- One.\n  goes on\nlazy\n- No.", 3)]
    [InlineData("- One.\n\n  No.\n- No.", 1)]
    [InlineData("1. One.\n2. No.", 1)]
    [InlineData("- - One.\n  - No.", 1)]
    [InlineData("-\n  One.\n- No.", 2)]
    [InlineData("- > One.\n  >\n  > No.", 1)]
    [InlineData("# Heading\nOne.\n\nNo.", 2)]
    [InlineData("Heading\n===\nOne.\n\nNo.", 3)]
    [InlineData("Heading\nof two lines\n---\nOne.\n\nNo.", 4)]
    [InlineData("[a]: https://example.org/\n[b]:\n  <x y>\n  'title'\n\nOne.\n\nNo.", 6)]
    [InlineData("[a]: https://example.org/\nOne.\n\nNo.", 2)]
    [InlineData("[a]: https://example.org/ no definition\n\nNo.", 1)]
    [InlineData("<!-- for us -->\n\nOne.\n\nNo.", 3)]
    [InlineData("<!-- for\n\nus -->\nOne.\n\nNo.", 4)]
    [InlineData("<!-- for us --> One.\nNo.", 1)]
    [InlineData("One, <!-- for\nus --> two.\n\nNo.", 2)]
    [InlineData("![p](u) One.\n\nNo.", 1)]
    [InlineData("", 0)]
    [InlineData("# Heading", 0)]
    public void The_first_paragraph_ends_where_it_ends_in_CommonMark(string body, int end) => Assert.Equal(end, Find(body).End);

    [Theory]
    [InlineData("```\nno\n```\n\nNo.", 1, "code")]
    [InlineData("# Heading\n\n    no\n\nNo.", 3, "code")]
    [InlineData("| a | b |\n|---|---|\n| no | no |\n\nNo.", 1, "a table")]
    [InlineData("![p](u)\n\nNo.", 1, "a picture")]
    [InlineData("[![p](u \"t\")](v)\n![q][r]\n\nNo.", 1, "a picture")]
    [InlineData("> ![p](u)\n\nNo.", 1, "a picture")]
    [InlineData("> [!NOTE]\n> ![p](u)\n\nNo.", 2, "a picture")]
    [InlineData("- ```\n  no\n  ```\n- no", 1, "code")]
    [InlineData("***\n\nNo.", 1, "a rule")]
    [InlineData("<div>no</div>\n\nNo.", 1, "HTML")]
    [InlineData("<span>\n\nNo.", 1, "HTML")]
    [InlineData("[^1]: no\n\nNo.", 1, "a footnote")]
    [InlineData(":::note\nno\n:::\n\nNo.", 1, "a line of colons")]
    [InlineData("[a]: /url\n---\n\nNo.", 2, "a rule")]
    public void What_begins_with_something_else_shows_nothing(string body, int line, string instead) => Assert.Equal(new FirstParagraph(0, line, instead), Find(body));

    [Fact]
    public void A_comment_without_an_end_hides_all_that_follows() => Assert.Equal(new FirstParagraph(0), Find("<!-- for us\n\nNo.\n\nNo."));

    [Fact]
    public void It_ends_where_it_ends_in_the_Markdown_of_the_site() => Check(LongRun.Or(3_000, 300_000), Bodies(Pieces), body =>
    {
        var (found, read) = (Find(body).End, FirstRead.In(body, new Pipelines(allowHtml: false).Member));
        Assert.True(found == read, $"The scanner says {found}, and the Markdown {read}:\n{body}");
    });

    [Fact]
    public void It_never_ends_later_whatever_HTML_there_is() => Check(LongRun.Or(3_000, 300_000), Bodies([.. Pieces, .. Html, .. Html]), body =>
    {
        var (found, read) = (Find(body).End, FirstRead.In(body, new Pipelines(allowHtml: true).Editor));
        Assert.True(found <= read, $"The scanner says {found}, and the Markdown {read}:\n{body}");
    });

    [Fact]
    public void Any_text_has_an_end_within_it() => Check(LongRun.Or(2_000, 100_000), Gen.Elements([.. "ab \t\n\n->#*+`~|:[]()!<>\"'\\1.=_-"]).ArrayOf().Select(c => new string(c)), body =>
        Assert.InRange(Find(body).End, 0, body.Split('\n').Length));

    private static FirstParagraph Find(string body)
    {
        var bag = new DiagnosticBag();
        var text = SourceText.Decode("content/articles/a.md", Encoding.UTF8.GetBytes(body), bag)!;
        return FirstParagraph.In(text, LineScanner.Scan(text, 1, false, bag)!.Segments);
    }

    private static Gen<string> Bodies(string[] pieces) =>
        from lines in (from indent in Gen.Elements(Indents) from piece in Gen.Elements(pieces) select piece.Contains('|') ? piece : indent + piece).ListOf()
        select string.Join('\n', lines.Take(8));

    private static void Check(int cases, Gen<string> gen, Action<string> holds) =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(Seed, Gamma), Prop.ForAll(gen.ToArbitrary(), holds));
}
