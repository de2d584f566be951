using System.Text;
using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.House;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>Findings that only time brings: no build waits for them, and everybody is told.</summary>
[Collection(Alone.Name)]
public sealed class DueTests : IDisposable
{
    private const string Ended = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes, avatar: yes, profile: yes}}
        -- content/articles/a.md --
        ---
        title: What Mara Lindqvist keeps in the van
        summary: An article by somebody whose consent has ended since, which mentions her by name.
        published: 2026-01-01
        review_by: 2026-02-01
        by: mara
        ---
        As Mara Lindqvist says, keep a list.
        -- content/data/metrics.yml --
        members:
          label: Members
          value: 12
          definition: People with an account
          source: The register
          date: 2025-01-01
        """;

    private const string InAddress = """
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes, avatar: yes, profile: yes}}
        -- content/articles/a-day-with-mara-lindqvist.md --
        ---
        title: A day in the van
        summary: An article whose file name says who drove, from the time when it might be said.
        published: 2026-01-01
        ---
        Text.
        -- content/articles/b.md --
        ---
        title: A second day
        summary: An article that links to the other one, and has an old address with the name in it.
        published: 2026-01-02
        aliases: [/mara-lindqvist/]
        related: [article-a-day-with-mara-lindqvist]
        ---
        See [the first day](a-day-with-mara-lindqvist.md).
        -- content/data/redirects.yml --
        - {from: /lindqvist-mara-lindqvist/, to: /articles/b/}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-due-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_time_alone_brings_passes_a_strict_build_and_is_told_in_the_text_and_in_the_summary()
    {
        var (code, summary, findings) = Run(Ended, "--strict");
        Assert.Equal(0, code);
        Assert.Contains("content/articles/a.md:1:1: due SG1102: ", findings);
        Assert.Contains(": due SG0304: the metric \"members\"", findings);
        Assert.Contains("content/people/mara.yml:1:1: due SG0505: ", findings);
        Assert.Contains(": due SG1122: the name \"Ma…st\" may not be shown since a consent ended", findings);
        Assert.Contains("\nDue\n", summary);
        Assert.Contains("\n  content/articles/a.md:1:1: the page was to be reviewed by 2026-02-01\n", summary);
        Assert.Matches(@"\nFindings 0 errors, 0 warnings, [5-9] due, 0 hints\n", summary);
    }

    [Fact]
    public void Json_tells_it_too()
    {
        var (code, document, _) = Run(Ended, "--strict", "--format", "json");
        var json = JsonDocument.Parse(document).RootElement;
        Assert.Equal(0, code);
        Assert.True(json.GetProperty("passed").GetBoolean());
        Assert.Equal(["error", "warning", "due", "hint"], json.GetProperty("counts").EnumerateObject().Select(c => c.Name));
        Assert.Equal(json.GetProperty("findings").EnumerateArray().Count(f => f.GetProperty("severity").GetString() == "due"), json.GetProperty("counts").GetProperty("due").GetInt32());
        Assert.True(json.GetProperty("counts").GetProperty("due").GetInt32() >= 4);
    }

    [Fact]
    public void A_name_that_somebody_decided_to_withhold_is_a_warning_still() =>
        Assert.Equal(1, Run(Ended.Replace("state: granted", "state: refused", StringComparison.Ordinal), "--strict").Code);

    [Fact]
    public void Somebody_who_withdrew_before_the_end_of_the_consent_is_no_matter_of_time() =>
        Assert.Equal(1, Run(Ended.Replace("state: granted", "state: withdrawn", StringComparison.Ordinal), "--strict").Code);

    [Fact]
    public void A_name_in_an_address_is_left_out_with_what_stands_there_when_the_consent_ends()
    {
        WithoutError(TestSite.Build(InAddress, "2026-11-15")).HasFile("articles/a-day-with-mara-lindqvist/index.html").HasFile("mara-lindqvist/index.html");
        var build = WithoutError(TestSite.Build(InAddress, "2026-11-16")).Nowhere("lindqvist").HasFile("articles/b/index.html", "the first day")
            .Finds("SG1122", "content/articles/a-day-with-mara-lindqvist.md", 1).Finds("SG1122", "content/articles/b.md", 5).Finds("SG1122", "content/data/redirects.yml", 1);
        Assert.Equal("Lapsed", Assert.Single(build.Result!.HeldPages).Why.ToString());
        Assert.All(build.Findings.Where(f => f.Code.Id == "SG1122"), f => Assert.DoesNotContain("lindqvist", f.Message, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_picture_whose_name_tells_it_is_left_out_as_well()
    {
        const string Site = """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
            -- content/articles/a.md --
            ---
            title: A day in the van
            summary: An article with a picture whose file name says who is to be seen on it.
            published: 2026-01-01
            ---
            ![A van in the rain](../media/mara-lindqvist.png)
            """;
        var tree = new MemoryTree(new Dictionary<string, byte[]>(TestSite.Files(Site)) { ["content/media/mara-lindqvist.png"] = Media.PngBytes.With() });
        WithoutError(TestSite.Build(tree, "2026-11-15")).HasFile("media/mara-lindqvist.png");
        WithoutError(TestSite.Build(tree, "2026-11-16")).Nowhere("lindqvist").Finds("SG1122", "content/media/mara-lindqvist.png");
    }

    [Fact]
    public void A_file_for_download_that_holds_it_is_left_out_and_links_to_it_stand_as_text()
    {
        const string Site = """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
            -- content/articles/a.md --
            ---
            title: A day in the van
            summary: An article with a table for download, in which somebody's name stands.
            published: 2026-01-01
            ---
            Take [the table](../media/sheet.csv) or [the other](../media/other.csv).
            -- content/media/sheet.csv --
            stop,driver
            1,Mara Lindqvist
            -- content/media/other.csv --
            stop,driver
            1,nobody
            """;
        WithoutError(TestSite.Build(Site, "2026-11-15")).HasFile("media/sheet.csv");
        var build = WithoutError(TestSite.Build(Site, "2026-11-16")).HasNoFile("media/sheet.csv").HasFile("media/other.csv").Nowhere("lindqvist")
            .HasFile("articles/a/index.html", "Take the table or <a").Finds("SG1122", "content/media/sheet.csv", 2, 3);
        Assert.Single(build.Findings, f => f.Code.Id == "SG1122");
    }

    [Fact]
    public void A_file_for_download_with_a_name_that_was_never_free_stops_the_build_still() => TestSite.Build("""
        -- content/people/mara.yml --
        name: Mara Lindqvist
        consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
        -- content/people/oskar.yml --
        name: Oskar Brandt
        consent: {state: refused}
        -- content/articles/a.md --
        ---
        title: A day in the van
        summary: An article with a table for download, in which two people's names stand.
        published: 2026-01-01
        ---
        Take [the table](../media/sheet.csv).
        -- content/media/sheet.csv --
        1,Mara Lindqvist,Oskar Brandt
        """).Finds("SG0508", "content/media/sheet.csv");

    [Fact]
    public void A_metric_whose_id_tells_it_is_left_out_with_what_shows_it()
    {
        const string Metric = """
              label: Stops
              value: 12
              definition: Stops on a day
              source: The register
              date: 2026-10-01
            """;
        var site = TestSite.SiteYml("stage: maturity") + $$$"""
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
            -- content/data/metrics.yml --
            mara-lindqvist-stops:
            {{{Metric}}}
            other:
            {{{Metric.Replace("Stops\n", "Others\n", StringComparison.Ordinal)}}}
            -- content/home.md --
            ---
            title: Test Circle
            summary: The home page of a circle that exists only in tests and nowhere else.
            blocks:
              - {block: metrics, title: Numbers, metrics: [mara-lindqvist-stops, other]}
            ---
            """;
        WithoutError(TestSite.Build(site, "2026-11-15")).HasFile("metrics/index.html", "Stops");
        var build = WithoutError(TestSite.Build(site, "2026-11-16")).Nowhere("lindqvist").HasFile("metrics/index.html", "Others").Finds("SG1122", "content/data/metrics.yml");
        Assert.Single(build.Findings, f => f.Code.Id == "SG1122");
    }

    [Fact]
    public void A_call_goes_without_an_address_that_tells_it()
    {
        var people = """
            -- content/people/mara.yml --
            name: Mara Lindqvist
            consent: {state: granted, expires: 2026-11-15, scopes: {name: yes, quote: yes}}
            -- content/articles/a.md --
            ---
            title: A day in the van
            summary: An article whose call leads to the page of somebody who drove the van.
            published: 2026-01-01
            cta: ride
            ---
            Text.
            """;
        var site = Encoding.UTF8.GetString(TestSite.Files("")["site.yml"]);
        var ride = site.Replace("url: join}", "url: join}\n  ride: {label: Ride along, url: https://rides.example/mara-lindqvist}", StringComparison.Ordinal);
        var join = site.Replace("https://app.circle.test/signup", "https://app.circle.test/mara-lindqvist", StringComparison.Ordinal);
        foreach (var yml in new[] { ride, join })
        {
            var text = $"-- site.yml --\n{yml}\n{people.Replace("cta: ride", yml == ride ? "cta: ride" : "cta: join", StringComparison.Ordinal)}";
            WithoutError(TestSite.Build(text, "2026-11-15")).HasFile("articles/a/index.html", "/mara-lindqvist");
            var build = WithoutError(TestSite.Build(text, "2026-11-16")).Nowhere("lindqvist").Nowhere("invalid.example").Finds("SG1122", "site.yml");
            Assert.Single(build.Findings, f => f.Location.File == "site.yml");
            var refused = TestSite.Build(text.Replace("state: granted", "state: refused", StringComparison.Ordinal));
            Assert.Equal("SG0211", Assert.Single(refused.Findings, f => f.Location.File == "site.yml").Code.Id);
        }
    }

    [Theory]
    [InlineData("[aside](../aside.md)", "expires: 2026-11-20")]
    [InlineData("[aside](/aside/#text)", "expires: 2026-11-20")]
    [InlineData("[aside][1]\n\n[1]: https://circle.test/aside/", "published: 2026-12-24")]
    [InlineData("[aside](page-aside)", "expires: 2026-11-20")]
    public void A_page_that_only_a_page_leads_to_which_time_takes_away_is_no_finding(string link, string line) => WithoutError(TestSite.Build($$"""
        -- content/articles/a.md --
        ---
        title: A day in the van
        summary: An article which is not built now, and leads to a page that nothing else does.
        {{(line.StartsWith("published", StringComparison.Ordinal) ? line : "published: 2026-01-01\n" + line)}}
        ---
        {{link}}
        -- content/aside.md --
        ---
        title: Aside
        summary: A page that only one other page of this test circle leads to, which is away.
        ---
        ## Text

        [Behind](be.md)
        -- content/be.md --
        ---
        title: Behind
        summary: A page that only the page aside of this test circle leads to, and no other.
        ---
        Text.
        """)).HasNoFile("articles/a/index.html");

    [Fact]
    public void A_draft_leads_nowhere() => TestSite.Build("""
        -- content/articles/a.md --
        ---
        title: A day in the van
        summary: An article which is not done yet, and leads to a page that nothing else does.
        status: draft
        ---
        [aside](../aside.md)
        -- content/aside.md --
        ---
        title: Aside
        summary: A page that only one other page of this test circle leads to, which is a draft.
        ---
        Text.
        """).Finds("SG1121", "content/aside.md");

    private static TestBuild WithoutError(TestBuild build)
    {
        Assert.DoesNotContain(build.Findings, f => f.Severity is Severity.Error or Severity.Warning);
        return build;
    }

    private (int Code, string Out, string Error) Run(string archive, params string[] options)
    {
        foreach (var (path, bytes) in TestSite.Files(archive))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
            File.WriteAllBytes(Path.Combine(_folder, path), bytes);
        }

        var (before, output, error) = ((Console.Out, Console.Error), new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        try
        {
            Console.SetOut(output);
            Console.SetError(error);
            var code = CommandLine.Run(["build", "--site", _folder, "--output", Path.Combine(_folder, "dist"), "--now", TestSite.Now, "--plain-images", .. options]);
            return (code, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }
    }
}
