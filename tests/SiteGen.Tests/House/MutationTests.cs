using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

public sealed class MutationTests
{
    private const string Signs = "{}[]:*&!|>'\"%@`#-?,()<~^_\t\\$";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Whatever_an_editor_mistypes_in_every_file_is_a_finding_and_no_exception(int seed)
    {
        var (random, tree) = (new Random(seed), Repository.Sample());
        var files = tree.Files("content").Concat(tree.Files("themes")).Append("site.yml").ToDictionary(f => f, tree.Read, StringComparer.Ordinal);
        foreach (var file in files.Keys.Where(f => f.StartsWith("content/", StringComparison.Ordinal) && (f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal))).ToList())
        {
            var lines = Encoding.UTF8.GetString(files[file]).Split('\n').ToList();
            for (var slip = 0; slip < 3; slip++) Mistype(lines, random);
            files[file] = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        }

        Assert.NotEmpty(TestSite.Build(new SiteGen.Files.MemoryTree(files)).Findings);
    }

    [Theory]
    [InlineData("published: 0001-01-01")]
    [InlineData("published: 9999-12-31")]
    [InlineData("expires: 9999-12-31T23:59:59-14:00")]
    [InlineData("published: 2026-02-30")]
    public void A_date_that_no_one_means_is_an_error(string date) =>
        TestSite.Build($"""
            -- content/articles/a.md --
            ---
            title: An article
            summary: An article that exists so that a test can see what becomes of its dates.
            {date}
            ---
            Text.
            """).Finds("SG0210", "content/articles/a.md", 4);

    [Fact]
    public void An_event_without_a_start_is_an_error_and_the_build_goes_on() =>
        TestSite.Build("""
            -- content/events/a.md --
            ---
            title: An event
            summary: An event whose editor forgot to write when it is, which happens to everybody.
            published: 2026-10-01
            tz: America/New_York
            ---
            Text.
            """).Finds("SG0207", "content/events/a.md").HasFile("index.html", "<h1");

    [Fact]
    public void Two_holders_of_one_old_address_are_an_error_and_the_build_goes_on() =>
        TestSite.Build("""
            -- content/about.md --
            ---
            title: About
            summary: A page with old addresses that are taken, doubled, reserved and chained.
            aliases: [/old/, /old, /privacy/, /discussions/page/2/, /feed.xml, /404.html, /fine/]
            ---
            Text.
            -- content/data/redirects.yml --
            - {from: /old/, to: /about/}
            - {from: /chain/, to: /old/}
            - {from: /loop/, to: /loop/}
            """).Finds("SG0702", "content/about.md", 4, 18).Finds("SG0702", "content/about.md", 4, 24).Finds("SG0706", "content/about.md", 4, 35).Finds("SG0706", "content/about.md", 4, 57)
            .Finds("SG0706", "content/about.md", 4, 68).Finds("SG0702", "content/data/redirects.yml", 1).Finds("SG0706", "content/data/redirects.yml", 2).Finds("SG0706", "content/data/redirects.yml", 3)
            .HasFile("fine/index.html", "url=https://circle.test/about/");

    private static void Mistype(List<string> lines, Random random)
    {
        var i = random.Next(lines.Count);
        var (line, at) = (lines[i], random.Next(lines[i].Length + 1));
        var key = line.Split(':')[0];
        lines[i] = random.Next(8) switch
        {
            0 => "",
            1 => key + ":",
            2 => key + ": zz",
            3 => key + ": [1, {a: b}]",
            4 => key + ": 9999-12-31",
            5 => lines[random.Next(lines.Count)] + "\n" + line,
            6 => line[..at] + Signs[random.Next(Signs.Length)] + line[at..],
            _ => line[at..],
        };
    }
}
