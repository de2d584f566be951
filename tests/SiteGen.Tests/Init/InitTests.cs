using SiteGen.Cli;
using SiteGen.Cli.Init;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Support;
using SiteGen.Theming.Chain;

namespace SiteGen.Tests.Init;

public sealed class InitTests : IDisposable
{
    private static readonly SiteAnswers Answers = new()
    {
        Name = "Test Circle",
        Url = "https://circle.test/",
        Join = "https://app.circle.test/join",
        Language = "en",
        TimeZone = "Europe/Stockholm",
        Host = "github",
    };

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("sitegen-init-").FullName, "my circle å");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Theory]
    [InlineData("Test Circle", "https://circle.test/")]
    [InlineData("A \"Circle\": ours\\yours, 100% # yes", "https://circle.test/")]
    [InlineData("- {name}", "http://localhost:8080/")]
    public void A_new_site_builds_without_a_finding(string name, string url)
    {
        var build = Built(Answers with { Name = name, Url = url });
        Assert.Empty(build.Findings);
        build.HasFile("index.html", System.Net.WebUtility.HtmlEncode(name).Replace("&#39;", "'", StringComparison.Ordinal));
        build.HasFile("discussions/how-to-ask-a-first-question/index.html", "beanpole").Nowhere("Wim").Nowhere("Tove");
        Assert.Equal("content/discussions/who-remembers-names.md", Assert.Single(build.Result!.HeldPages).File);
        Assert.All(build.Result.Pages.Where(p => p.Type != "for"), kind => Assert.NotEqual(0, kind.Count));
    }

    [Fact]
    public void Nothing_that_an_editor_answers_is_taken_for_a_placeholder() =>
        Assert.Contains("title: \"{{url}} {{day+1}}\"", Files(Answers with { Name = "{{url}} {{day+1}}" })["site.yml"], StringComparison.Ordinal);

    [Fact]
    public void A_new_site_in_a_language_without_texts_builds_with_one_hint() =>
        Assert.Equal(Severity.Hint, Assert.Single(Built(Answers with { Language = "sv" }).Findings).Severity);

    [Theory]
    [InlineData("github", ".github/workflows/site.yml", "actions/deploy-pages")]
    [InlineData("gitlab", ".gitlab-ci.yml", "codequality: findings.json")]
    [InlineData("forgejo", ".forgejo/workflows/site.yml", "git push")]
    public void The_host_decides_the_file_for_CI_alone(string host, string path, string words)
    {
        var (files, others) = (Files(Answers with { Host = host }), Files(Answers));
        Assert.Contains(words, files[path], StringComparison.Ordinal);
        Assert.Contains("sha256sum --check", files[path], StringComparison.Ordinal);
        files.Remove(path);
        others.Remove(".github/workflows/site.yml");
        Assert.Equal(others, files);
    }

    [Fact]
    public void The_command_writes_a_site_that_the_tool_can_build()
    {
        Assert.Equal(0, CommandLine.Run(["init", _folder, "--name", "Our Circle", "--url", "https://circle.test", "--join", "https://app.circle.test/join", "--now", "2026-12-01"]));
        Assert.Contains("base_url: \"https://circle.test/\"", File.ReadAllText(Path.Combine(_folder, "site.yml")), StringComparison.Ordinal);
        Assert.Contains("dist/\n", File.ReadAllText(Path.Combine(_folder, ".gitignore")), StringComparison.Ordinal);
        var output = Path.Combine(_folder, "dist");
        Assert.Equal(0, CommandLine.Run(["build", "--site", _folder, "--output", output, "--strict", "--quiet", "--plain-images", "--now", "2026-12-01"]));
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }

    [Fact]
    public void No_file_is_replaced_and_none_is_added_beside_one_that_is_in_the_way()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "content"));
        File.WriteAllText(Path.Combine(_folder, "content", "home.md"), "mine");
        Assert.Equal(1, CommandLine.Run(["init", _folder, "--now", "2026-12-01"]));
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories))));
    }

    [Theory]
    [InlineData("--url", "circle.test")]
    [InlineData("--join", "javascript:alert(1)")]
    [InlineData("--language", "Swedish")]
    [InlineData("--host", "netlify")]
    [InlineData("--name", " ")]
    public void What_cannot_be_used_is_wrong_usage(string option, string value)
    {
        Assert.Equal(2, CommandLine.Run(["init", _folder, option, value]));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void Files_of_the_theme_are_copied_once_and_replace_those_in_the_tool()
    {
        CommandLine.Run(["init", _folder, "--now", "2026-12-01"]);
        Assert.Equal(0, CommandLine.Run(["theme", "eject", "partials/site-footer.sbn-html", "--site", _folder]));
        var footer = Path.Combine(_folder, "themes", "default", "partials", "site-footer.sbn-html");
        Assert.Equal(DefaultTheme.Read("partials/site-footer.sbn-html"), File.ReadAllBytes(footer));
        File.WriteAllText(footer, "<footer>Ours</footer>");
        Assert.Equal(1, CommandLine.Run(["theme", "eject", "partials/", "--site", _folder]));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder, "themes"), "*", SearchOption.AllDirectories));
        Assert.Equal(2, CommandLine.Run(["theme", "eject", "theme.yml", "--site", _folder]));
        Assert.Equal(2, CommandLine.Run(["theme", "eject", "../site.yml", "--site", _folder]));
        TestSite.Build(DefaultTheme.Under(new DiskTree(_folder, new DiagnosticBag())), configure: o => o).HasFile("index.html", "<footer>Ours</footer>");
    }

    [Fact]
    public void The_theme_in_the_tool_is_the_default_theme() =>
        Assert.Equal(
            Repository.DefaultTheme.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key["themes/default/".Length..], Convert.ToHexString(f.Value))),
            DefaultTheme.Files.Select(f => (f, Convert.ToHexString(DefaultTheme.Read(f)))));

    [Fact]
    public void A_site_with_a_whole_default_theme_gets_no_file_of_the_tool()
    {
        var tree = MemoryTree.Parse("-- themes/default/theme.yml --\nname: Ours\n-- themes/default/partials/a.sbn-html --\na\n");
        Assert.Equal(2, DefaultTheme.Under(tree).Files("themes").Count);
    }

    private static Dictionary<string, string> Files(SiteAnswers answers) =>
        StarterSite.Files(answers, new DateOnly(2026, 12, 1)).ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);

    private static TestBuild Built(SiteAnswers answers)
    {
        var files = Files(answers).ToDictionary(f => f.Key, f => System.Text.Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);
        return TestSite.Build(DefaultTheme.Under(new MemoryTree(files)), configure: o => o);
    }
}
