using System.Text;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Golden;

/// <summary>Two small sites whose outputs are stored. <c>SITEGEN_GOLDEN=write</c> stores them anew; a person reads the difference.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("thread", "discussions/cancellations/index.html", "feed.xml", "people/mara-lindqvist/index.html", "sitemap-discussions.xml")]
    [InlineData("event", "events/autumn-meetup/index.html", "events/index.html", "feed.xml")]
    public void A_small_site_gives_the_stored_outputs(string name, params string[] shown)
    {
        var site = Repository.PathOf("tests", "SiteGen.Tests", "Golden", name, "site");
        var files = TestSite.Files("");
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)) files[Path.GetRelativePath(site, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        var build = TestSite.Build(new MemoryTree(files));
        Stored(name, "findings.txt", string.Concat(build.Findings.Select(f => $"{f.Location} {f.Code.Id} {f.Message}\n")));
        Stored(name, "files.txt", string.Concat(build.Files.Keys.Where(f => !f.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(f => f + "\n")));
        foreach (var output in shown) Stored(name, output, WithoutFingerprints(build.Text(output)));
    }

    // The style sheet has its own tests; here its fingerprint would only make noise.
    private static string WithoutFingerprints(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @"(/assets/[\w/-]+)\.[0-9a-f]{8,}\.", "$1.");

    private static void Stored(string name, string output, string text)
    {
        var file = Path.Combine(Repository.PathOf("tests", "SiteGen.Tests", "Golden", name, "expected"), output);
        if (Environment.GetEnvironmentVariable("SITEGEN_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        Assert.True(File.Exists(file), $"{file} is not stored. Set SITEGEN_GOLDEN=write and read what it writes.");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
