using System.Runtime.CompilerServices;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>No file makes a build throw, and what is wrong with one hides nothing that is wrong with others.</summary>
public sealed class CrashTests
{
    private const string Head = "---\ntitle: A\nsummary: A page with a character that no text may hold, however it is written.\npublished: 2026-10-20\n---\n";

    private const string Hidden = "-- content/people/mara.yml --\nname: Mara Lindqvist\ndisplay: pseudonym\npseudonym: fieldfox\nconsent: {state: granted}\n";

    [Theory]
    [InlineData("A &#1; b", "U+0001")]
    [InlineData("A &#27; b", "U+001B")]
    [InlineData("A &#x1b; b", "U+001B")]
    [InlineData("A &#146; b", "U+0092")]
    [InlineData("A &#xFFFE; b", "U+FFFE")]
    [InlineData("A &#xFDD0; b", "U+FDD0")]
    [InlineData("A &#x1FFFF; b", "U+1FFFF")]
    [InlineData("**A &#27; b**", "U+001B")]
    [InlineData("## A &#27; b", "U+001B")]
    [InlineData("[A &#27; b](https://circle.test/)", "U+001B")]
    [InlineData("[A](https://circle.test/&#27;)", "U+001B")]
    [InlineData("[A](https://circle.test/ \"b &#27;\")", "U+001B")]
    [InlineData("[A][b]\n\n[b]: https://circle.test/ \"b &#xFFFE;\"", "U+FFFE")]
    [InlineData("![A &#27; b](../media/a.png)", "U+001B")]
    [InlineData("```a&#27;b\nText.\n```", "U+001B")]
    [InlineData("| A &#27; b |\n|---|\n| c |", "U+001B")]
    [InlineData("A[^1].\n\n[^1]: b &#27; c", "U+001B")]
    public void A_reference_to_what_is_no_character_is_a_finding_and_is_not_published(string body, string name)
    {
        foreach (var people in new[] { "", Hidden })
        {
            var build = TestSite.Build($"{people}-- content/articles/a.md --\n{Head}{body}\n\n[Gone](gone.md)\n");
            Assert.Contains(build.Findings, f => f.Code.Id == "SG0102" && f.Location.File == "content/articles/a.md" && f.Location.Line > 5 && f.Message.Contains(name, StringComparison.Ordinal));
            Assert.DoesNotContain(build.Findings, f => f.Code.Id == "SG0112");
            build.Finds("SG0801", "content/articles/a.md").HasFile("articles/a/index.html");
            AssertClean(build);
        }
    }

    [Fact]
    public void In_members_words_and_raw_HTML_it_is_the_same()
    {
        var thread = TestSite.Build($"-- content/discussions/a.md --\n{Head}:::post {{by=ines}}\nA &#27; b\n:::\n:::post {{by=ines}}\nc\n:::\n");
        thread.Finds("SG0102", "content/discussions/a.md", 7, 3);
        AssertClean(thread);
        var html = TestSite.Build(TestSite.SiteYml("markdown: {html: yes}") + $"-- content/articles/a.md --\n{Head}<div title=\"a &#27; b\">\nA &#x1; b\n</div>\n\nWords <b title=\"&#x1;\">c</b>\n");
        html.Finds("SG0102", "content/articles/a.md", 6, 1).Finds("SG0102", "content/articles/a.md", 10, 7);
        AssertClean(html);
    }

    [Theory]
    [InlineData("`&#27;` and `\\uFFFE`")]
    [InlineData("```\n&#27; \\uFFFE %EF%BF%BE\n```")]
    [InlineData("\\uFFFE and \\uD800 and %EF%BF%BE and &amp;#xFFFE;")]
    [InlineData("[A](https://elsewhere.test/%EF%BF%BE)")]
    [InlineData("&#128512; &#x1F600; &nbsp; &#0;")]
    public void The_letters_of_an_escape_are_text(string body) => AssertClean(TestSite.Build($"{Hidden}-- content/articles/a.md --\n{Head}{body}\n").FindsNothing());

    [Theory]
    [InlineData("title", "\"A\\e b\"")]
    [InlineData("insight", "\"A\\uFFFE b\"")]
    [InlineData("insight", "\"A\\U0001FFFE b\"")]
    [InlineData("insight", "\"A\\x85 b\"")]
    [InlineData("params", "{a: \"A\\x01 b\"}")]
    [InlineData("aliases", "[\"/a\\x01/\"]")]
    public void In_front_matter_it_is_a_finding(string key, string value)
    {
        var build = TestSite.Build($"{Hidden}-- content/articles/a.md --\n{(key == "title" ? Head.Replace("title: A\n", "", StringComparison.Ordinal) : Head)[..^4]}{key}: {value}\n---\n[Gone](gone.md)\n");
        build.Finds("SG0102", "content/articles/a.md").Finds("SG0801", "content/articles/a.md");
        AssertClean(build);
    }

    [Fact]
    public void What_throws_on_one_file_is_a_finding_there_and_the_rest_is_checked()
    {
        const string Wrong = "---\ntitle: B\nsummary: A page with a link to a page which is not there, and nothing else.\npublished: 2026-10-20\n---\n[Gone](gone.md)\n";
        string[] files = ["content/articles/a.md", "content/people/mara.yml", "content/data/metrics.yml", "content/home.md"];
        var tree = TestSite.Tree($"{Hidden}-- content/articles/a.md --\n{Head}By @mara.\n-- content/articles/b.md --\n{Wrong}-- content/data/metrics.yml --\n[]\n");
        foreach (var file in files)
            foreach (var time in new[] { 1, 2 }.Where(t => t == 1 || file.EndsWith(".md", StringComparison.Ordinal)))
            {
                var findings = TestSite.Build(new ThrowingTree(tree, file, time), configure: options => options).Findings;
                var found = Assert.Single(findings, f => f.Code.Id == "SG0112");
                Assert.Equal((file, "SiteGen failed here, which is a mistake of its own (FormatException in ThrowingTree.Read)"), (found.Location.File, found.Message));
                Assert.Contains(findings, f => f.Code.Id == "SG0801" && f.Location.File == "content/articles/b.md");
                Assert.Empty(findings.Where(f => f.Severity == Severity.Error && f.Code.Id is not ("SG0112" or "SG0801" or "SG0205")).Select(f => f.Message));
            }
    }

    // Controls and noncharacters, raw or as a reference, stand in no output.
    private static void AssertClean(TestBuild build)
    {
        foreach (var (path, bytes) in build.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal) || f.Key.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.True(SiteGen.Text.RefusedCharacters.IndexIn(text) < 0, path);
            Assert.DoesNotMatch("&#(x0*1b?|1|27|146|xFFFE|xFDD0|x1FFFF);", text.Replace("&amp;", "", StringComparison.Ordinal));
        }
    }

    private sealed class ThrowingTree(ISourceTree tree, string odd, int time) : ISourceTree
    {
        private int _times;

        public IReadOnlyList<string> Files(string folder) => tree.Files(folder);

        public bool Exists(string path) => tree.Exists(path);

        // A finding names this method.
        [MethodImpl(MethodImplOptions.NoInlining)]
        public byte[] Read(string path) => path == odd && Interlocked.Increment(ref _times) >= time ? throw new FormatException("The value was 'Mara Lindqvist'.") : tree.Read(path);
    }
}
