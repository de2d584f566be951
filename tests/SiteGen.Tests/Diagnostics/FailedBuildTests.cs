using SiteGen.Cli;

namespace SiteGen.Tests.Diagnostics;

/// <summary>From the command line, on the disk: a mistake leaves the published site as it is.</summary>
public sealed class FailedBuildTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-failed-").FullName;

    public FailedBuildTests()
    {
        foreach (var (path, bytes) in FullSite.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
            File.WriteAllBytes(Path.Combine(_folder, path), bytes);
        }
    }

    private string Article => Path.Combine(_folder, "content/articles/full.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_misspelt_key_gives_exit_code_1_and_the_old_output_stays_byte_for_byte()
    {
        Assert.Equal(0, Build());
        var before = Output();
        Assert.Contains("articles/full/index.html", before.Keys);

        File.WriteAllText(Article, File.ReadAllText(Article).Replace("summary:", "sumary:").Replace("Full article", "Another title"));
        Assert.Equal(1, Build());
        Assert.Equal(before, Output());

        File.WriteAllText(Article, File.ReadAllText(Article).Replace("sumary:", "summary:"));
        Assert.Equal(0, Build());
        Assert.NotEqual(before["articles/full/index.html"], Output()["articles/full/index.html"]);
    }

    private int Build() => CommandLine.Run(["build", "--site", _folder, "--output", Path.Combine(_folder, "dist"), "--now", "2026-12-01", "--plain-images", "--quiet"]);

    private Dictionary<string, string> Output() =>
        Directory.EnumerateFiles(Path.Combine(_folder, "dist"), "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(Path.Combine(_folder, "dist"), f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
