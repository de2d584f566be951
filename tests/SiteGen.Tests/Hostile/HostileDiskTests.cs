using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Hostile;

/// <summary>What only a disk can do to a site: the build ends with an error, and the site that was built before stays byte for byte.</summary>
public sealed class HostileDiskTests : IDisposable
{
    private const string Page = "---\ntitle: Odd\nsummary: A page that exists only to stand at an odd place, and nothing else.\npublished: 2026-10-01\ncover: {src: media/x/a.png, alt: A}\n---\nText.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-hostile-").FullName;

    private string Site => Path.Combine(_folder, "site");

    private string Output => Path.Combine(_folder, "dist");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string, string> Links => new()
    {
        { "content/articles/a.md", "secret.md" },
        { "content/articles/x", "" },
        { "content/media/x", "" },
        { "content/media/.x", "" },
        { "content/people/odd.yml", "secret.yml" },
        { "content/data/glossary.yml", "secret.yml" },
        { "content/topics", "" },
        { "themes/odd", "" },
        { "themes/default/partials/odd.sbn-html", "secret.sbn-html" },
        { "themes/default/assets/odd.txt", "secret.txt" },
        { "content/articles/loop.md", "../site/content/articles/loop.md" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void A_link_out_of_the_site_is_not_followed(string link, string target)
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder, "outside")).FullName;
        foreach (var file in new[] { "secret.md", "secret.yml", "secret.sbn-html", "secret.txt", "a.png" }) File.WriteAllBytes(Path.Combine(outside, file), Media.PngBytes.With());
        Refused(() =>
        {
            Put("content/articles/odd.md", Page.Replace("media/x/", link == "content/media/.x" ? "media/.x/" : "media/x/", StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(Place(link))!);
            File.CreateSymbolicLink(Place(link), Path.Combine(outside, target));
        });
    }

    [Fact]
    public void A_site_yml_that_is_a_link_is_not_read() => Refused(() =>
    {
        File.Move(Place("site.yml"), Path.Combine(_folder, "site.yml"));
        File.CreateSymbolicLink(Place("site.yml"), Path.Combine(_folder, "site.yml"));
    });

    [Theory]
    [InlineData("content/articles/a.md")]
    [InlineData("content/people/a.yml")]
    [InlineData("themes/default/theme.yml")]
    public async Task A_pipe_keeps_nobody_waiting(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        await Task.Run(() => Refused(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
            File.Delete(Place(path));
            using var made = System.Diagnostics.Process.Start("mkfifo", Place(path));
            made.WaitForExit();
            Put("content/articles/Odd.md", Page);
        })).WaitAsync(TimeSpan.FromMinutes(2));
    }

    [Theory]
    [InlineData("content/articles/a.md")]
    [InlineData("themes/default/layouts/page.sbn-html")]
    public void A_disk_image_among_the_files_is_not_read(string path) => Refused(() =>
    {
        Put(path, "");
        using (var file = File.OpenWrite(Place(path))) file.SetLength(3L * 1024 * 1024 * 1024);
        Put("content/articles/Odd.md", Page);
    });

    [Theory]
    [InlineData("content/articles/caf\u00E9.md", "content/articles/cafe\u0301.md")]
    [InlineData("content/articles/case.md", "content/articles/Case.md")]
    [InlineData("content/articles/x.md/index.md", "content/articles/y.md/z.md")]
    public void Names_that_could_fall_together_are_refused(string one, string other) => Refused(() =>
    {
        Put(one, Page);
        Put(other, Page);
    });

    // The site as built before, then with something hostile in it.
    private void Refused(Action hostile)
    {
        foreach (var (path, bytes) in TestSite.Files("")) Put(path, bytes);
        Assert.Equal(0, Build());
        var before = Published();
        hostile();
        Assert.Equal(1, Build());
        Assert.Equal(before, Published());
    }

    private int Build() => CommandLine.Run(["build", "--site", Site, "--output", Output, "--now", TestSite.Now, "--plain-images", "--quiet"]);

    private string Place(string path) => Path.Combine(Site, path);

    private void Put(string path, string text) => Put(path, System.Text.Encoding.UTF8.GetBytes(text));

    private void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(path))!);
        File.WriteAllBytes(Place(path), bytes);
    }

    private IEnumerable<string> Published() =>
        [.. Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith("lock", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(f => $"{f} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
