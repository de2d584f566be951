using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private const string Warned = """
        -- content/aside.md --
        ---
        title: An aside
        summary: A page that no other page of this site leads to, so that nobody finds it.
        ---
        Text.
        """;

    private const string Held = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: pending}
        -- content/discussions/a.md --
        ---
        title: A question
        summary: A question by somebody who has not yet said whether it may be shown in public.
        published: 2026-01-01
        ---
        :::post {by=mara}
        How?
        :::
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cli-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_site_without_faults_is_written() => Assert.Equal((0, true), Run(""));

    [Fact]
    public void A_warning_passes() => Assert.Equal((0, true), Run(Warned));

    [Fact]
    public void A_warning_fails_a_strict_build_and_nothing_is_written() => Assert.Equal((1, false), Run(Warned, "--strict"));

    [Fact]
    public void A_held_page_passes_a_strict_build() => Assert.Equal((0, true), Run(Held, "--strict"));

    [Fact]
    public void A_held_page_fails_a_build_that_asks_for_it() => Assert.Equal((1, false), Run(Held, "--fail-on-held"));

    [Fact]
    public void A_folder_without_a_site_is_an_error() => Assert.Equal(1, CommandLine.Run(["build", "--site", _folder, "--output", Output, "--quiet"]));

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--now", "yesterday")]
    [InlineData("--format", "xml")]
    [InlineData("--base-url", "ftp://circle.test/")]
    [InlineData("--stric", "")]
    [InlineData("--site", "/no/such/folder")]
    public void Wrong_usage_is_told_apart_from_findings(string option, string value) =>
        Assert.Equal(2, CommandLine.Run(["build", "--output", Output, option, .. value.Length > 0 ? [value] : Array.Empty<string>()]));

    [Theory]
    [InlineData("content/dist")]
    [InlineData("content")]
    [InlineData("themes/default/dist")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("dist/../content/dist")]
    [InlineData("link/dist")]
    [InlineData("link")]
    public void An_output_that_overlaps_the_source_is_wrong_usage_and_changes_nothing(string output)
    {
        Run("");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link"), Path.Combine(_folder, "content"));
        var before = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        Assert.Equal(2, CommandLine.Run(["build", "--site", _folder, "--output", Path.Combine(_folder, output), "--quiet"]));
        Assert.Equal(before, Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Content_that_is_a_link_into_the_output_is_wrong_usage()
    {
        Run("");
        Directory.Move(Path.Combine(_folder, "content"), Path.Combine(Output, "content"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "content"), Path.Combine(Output, "content"));
        Assert.Equal(2, CommandLine.Run(["build", "--site", _folder, "--output", Output, "--quiet"]));
    }

    [Theory]
    [InlineData("content/cache")]
    [InlineData("dist/cache")]
    [InlineData("dist")]
    public void A_cache_where_it_could_be_published_is_wrong_usage(string cache) => Assert.Equal((2, false), Run("", "--cache", Path.Combine(_folder, cache)));

    [Fact]
    public void Another_base_url_replaces_that_of_the_site()
    {
        Run("", "--base-url", "https://preview.test/branch");
        Assert.Contains("https://preview.test/branch/", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    private string Output => Path.Combine(_folder, "dist");

    private (int Code, bool Written) Run(string archive, params string[] options)
    {
        foreach (var (path, bytes) in TestSite.Files(archive))
        {
            var file = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        var code = CommandLine.Run(["build", "--site", _folder, "--output", Output, "--now", TestSite.Now, "--quiet", .. options]);
        return (code, File.Exists(Path.Combine(Output, "index.html")));
    }
}
