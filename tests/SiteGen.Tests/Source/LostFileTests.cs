using System.Text;
using SiteGen.Cli.Reports;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Source;

/// <summary>No file of content is passed over without a word, whatever it is called.</summary>
public sealed class LostFileTests
{
    private const string Page = "---\ntitle: {0}\nsummary: A page that exists to be found under whatever name it has, and called {0}.\npublished: 2026-10-20\n---\n{1}\n";

    [Theory]
    [InlineData("content/articles/x.mdx", "Save it as x.md")]
    [InlineData("content/articles/x.html", "Write it in Markdown, as x.md")]
    [InlineData("content/articles/x.txt", "For a page, save it as x.md; for a download, link to it.")]
    [InlineData("content/blog.txt", "For a page, save it as blog.md")]
    [InlineData("content/static/a.txt", "For a page")]
    [InlineData("content/articles/x.json", "For a download, move it to content/media/")]
    [InlineData("content/media/x.md", "Pages do not lie in this folder")]
    [InlineData("content/data/metric.yml", "Did you mean \"metrics.yml\"?")]
    [InlineData("content/data/words.csv", "Only metrics.yml, glossary.yml and redirects.yml")]
    public void A_file_that_nothing_reads_is_a_finding(string path, string hint)
    {
        var found = Assert.Single(TestSite.Build($"-- {path} --\nSome words.\n").Findings);
        Assert.Equal(("SG0109", path), (found.Code.Id, found.Location.File));
        Assert.Contains(hint, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("status: draft\n")]
    public void A_download_beside_the_page_that_links_to_it_is_none(string more)
    {
        var page = Written("A", "[The list](list.txt)").Replace("published:", more + "published:", StringComparison.Ordinal);
        TestSite.Build($"-- content/articles/a/index.md --\n{page}-- content/articles/a/list.txt --\nSome words.\n").FindsNothing();
    }

    [Fact]
    public void Pictures_and_downloads_that_no_page_shows_are_none() =>
        TestSite.Build("-- content/media/list.txt --\nSome words.\n-- content/articles/a.png --\nA picture.\n-- content/articles/Thumbs.db --\nWhat Windows leaves.\n").FindsNothing();

    [Fact]
    public void A_folder_of_other_tools_is_a_finding() =>
        TestSite.Build(new MemoryTree(TestSite.Files("").Append(new("static/robots.txt", Encoding.UTF8.GetBytes("User-agent: *"))))).Finds("SG0109", "static/");

    [Fact]
    public void Markdown_and_YAML_are_read_under_both_endings()
    {
        var files = TestSite.Files($"""
            -- content/articles/a.markdown --
            {Written("A", "By @mara, see [b](b/index.markdown#why) and [c](../c.MD).")}
            -- content/articles/b/index.markdown --
            {Written("B", "## Why\n\nText.")}
            -- content/c.MD --
            {Written("C", "Text.")}
            -- content/people/mara.yaml --
            name: Mara Lindqvist
            consent: {"{state: granted}"}
            -- content/data/glossary.yaml --
            - term: Grey slot
              definition: A gap on the board.
            """);
        files["site.yaml"] = files["site.yml"];
        files.Remove("site.yml");
        TestSite.Build(new MemoryTree(files)).FindsNothing()
            .HasFile("articles/a/index.html", "By Mara Lindqvist", "href=\"/articles/b/#why\"", "href=\"/c/\"").HasFile("articles/b/index.html").HasFile("c/index.html").HasFile("glossary/index.html", "Grey slot");
    }

    [Theory]
    [InlineData("content/people/ines.yaml", "name: Ines Test\nstaff: true", "content/people/ines.yml")]
    [InlineData("content/data/redirects.yaml\n[]\n-- content/data/redirects.yml", "[]", "content/data/redirects.yaml")]
    public void Two_files_for_one_thing_are_a_finding(string path, string text, string found) =>
        TestSite.Build($"-- {path.Replace("\n-- ", " --\n-- ", StringComparison.Ordinal).Replace("yaml\n", "yaml --\n", StringComparison.Ordinal).Replace("[] --", "[]", StringComparison.Ordinal)} --\n{text}\n").Finds("SG0111", found);

    [Theory]
    [InlineData("content/articles/index.md", "SG0110", "the list at /articles/ is made by the build")]
    [InlineData("content/articles/_index.md", "SG0110", "the list at /articles/ is made by the build")]
    [InlineData("content/index.md", "SG0110", "Rename it to home.md")]
    [InlineData("content/articles/Weighing Hives.md", "SG0106", "Name it \"weighing-hives\"")]
    [InlineData("content/articles/vägning.md", "SG0106", "Name it \"vagning\"")]
    [InlineData("content/articles/What's_new?.md", "SG0106", "Name it \"what-s-new\"")]
    [InlineData("content/articles/養蜂.md", "SG0106", "1 to 100 lower-case letters")]
    [InlineData("content/articles/con.md", "SG0106", "this one is reserved")]
    public void A_name_that_cannot_be_an_address_is_answered_with_one_that_can(string path, string code, string words)
    {
        var found = Assert.Single(TestSite.Build($"-- {path} --\n{Written("A", "Text.")}-- content/articles/b.md --\n{Written("B", $"[A](<{Path.GetFileName(path)}>)").Replace(path.Count(c => c == '/') == 1 ? "](<" : "\u0001", "](<../", StringComparison.Ordinal)}").Findings, f => f.Severity == Severity.Error);
        Assert.Equal((code, path), (found.Code.Id, found.Location.File));
        Assert.Contains(words, $"{found.Message}. {found.Hint}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_such_a_name_is_checked_all_the_same() =>
        TestSite.Build($"-- content/articles/Weighing Hives.md --\n{Written("A", "[Gone](gone.md)")}").Finds("SG0106", "content/articles/Weighing Hives.md").Finds("SG0801", "content/articles/Weighing Hives.md", 6);

    [Fact]
    public void What_hosts_look_for_at_the_root_is_published()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-root-").FullName;
        string[] kept = [".nojekyll", ".well-known/security.txt", ".htaccess", "CNAME"], left = [".env", ".git/config", ".well-known/.hidden", ".DS_Store"];
        foreach (var (path, bytes) in TestSite.Files("").Concat(kept.Concat(left).Select(f => KeyValuePair.Create("themes/default/assets/root/" + f, Encoding.UTF8.GetBytes("Text.")))).Append(new("content/.hidden.md", [])))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllBytes(Path.Combine(folder, path), bytes);
        }

        var build = TestSite.Build(new DiskTree(folder, new DiagnosticBag())).FindsNothing();
        Directory.Delete(folder, recursive: true);
        foreach (var file in kept) build.HasFile(file, "Text.");
        foreach (var file in left) build.HasNoFile(file);
    }

    [Fact]
    public void A_line_break_in_the_name_of_a_file_does_not_split_a_finding()
    {
        var files = TestSite.Files("");
        files["content/articles/a\n\u001B[31mb.md"] = Encoding.UTF8.GetBytes(Written("A", "Text."));
        var (tree, text) = (new MemoryTree(files), new StringWriter { NewLine = "\n" });
        new TextFindings(text, tree).Print([Assert.Single(TestSite.Build(tree).Findings)]);
        Assert.StartsWith("content/articles/a\\u000A\\u001B[31mb.md: error SG0106: \"a\\u000A\\u001B[31mb\" cannot be part of an address.", text.ToString());
        Assert.Single(text.ToString().TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Every_control_character_is_told_and_hides_nothing_else()
    {
        var build = TestSite.Build($"-- content/articles/a.md --\n{Written("A", "One\u0007 and \u001B two.\n\nThree \uFFFE and \u0092.\n\n[Gone](gone.md) \U0001FFFF")}");
        build.Finds("SG0102", "content/articles/a.md", 6, 4).Finds("SG0102", "content/articles/a.md", 6, 10).Finds("SG0102", "content/articles/a.md", 8, 7).Finds("SG0102", "content/articles/a.md", 8, 13).Finds("SG0801", "content/articles/a.md", 10, 1);
        Assert.Equal(5, build.Findings.Count(f => f.Code.Id == "SG0102"));
    }

    private static string Written(string title, string body) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Page, title, body);
}
