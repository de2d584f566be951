using System.Text;
using SiteGen.Tests.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Rendering.ShareCards;

/// <summary>The fonts of a theme draw what Arimo lacks. Each build is a process of its own, since the first choice of fonts counts for all builds of one.</summary>
public sealed class CardFontTests : IDisposable
{
    private const string Site = """
        -- content/articles/a.md --
        ---
        title: 森田千尋
        summary: An article whose title is written in characters that the font of the cards lacks.
        published: 2026-10-01
        ---
        Text.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-card-fonts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_title_is_drawn_in_the_fonts_of_the_theme_and_without_them_there_is_a_hint()
    {
        var (with, found) = Card("with", manifest => manifest);
        var (without, missed) = Card("without", manifest => manifest[..manifest.IndexOf("fonts:", StringComparison.Ordinal)]
            + manifest[manifest.IndexOf("settings:", StringComparison.Ordinal)..]);
        Assert.DoesNotContain("SG0860", found, StringComparison.Ordinal);
        Assert.Contains("hint SG0860: the card of /articles/a/ has characters", missed, StringComparison.Ordinal);
        Assert.NotEqual(without, with);
    }

    private (byte[] Card, string Findings) Card(string name, Func<string, string> change)
    {
        foreach (var (path, bytes) in TestSite.Files(Site))
        {
            var file = Path.Combine(_folder, name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, path == "themes/default/theme.yml" ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes);
        }

        var output = Path.Combine(_folder, name + "-out");
        var run = NativeTool.RunManaged(["build", "--site", Path.Combine(_folder, name), "--output", output, "--now", TestSite.Now, "--quiet"]);
        Assert.Equal(0, run.Code);
        return (File.ReadAllBytes(Assert.Single(Directory.GetFiles(Path.Combine(output, "assets", "cards"), "article-a.*"))), run.Error);
    }
}
