using System.Security.Cryptography;
using System.Text;
using SiteGen.Files;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>What earlier runs left in an output: those of the version before, and those that somebody has changed by hand.</summary>
public sealed class TakeOverTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    // Byte for byte what the version before wrote, which may never change.
    [Fact]
    public void An_output_of_the_version_before_is_taken_over_without_loss()
    {
        _box.Put("CNAME", "circle.test");
        _box.Put("same.html", "1");
        _box.Put("stories/gone/index.html", "2");
        _box.Put("stories/stays/index.html", "3");
        _box.Put(".sitegen/lock", "");
        _box.Put(".sitegen/manifest", """
            # sitegen manifest 1
            6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  same.html
            d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35  stories/gone/index.html
            4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce  stories/stays/index.html

            """.ReplaceLineEndings("\n") + "# end 5f4dcc\n");
        Seal(".sitegen/manifest");

        var result = _box.Build("same.html=1", "stories/stays/index.html=4", "new/index.html=5");

        Assert.Equal(new CommitSummary(Written: 2, Unchanged: 1, Deleted: 1), result.Summary);
        Assert.Equal(["CNAME=circle.test", "new/index.html=5", "same.html=1", "stories/stays/index.html=4"], _box.Published());
        Assert.Equal(["SG1014"], result.Findings.Select(f => f.Code.Id));
    }

    [Fact]
    public void A_commit_that_the_version_before_was_killed_in_is_finished()
    {
        _box.Put("a.html", "1");
        _box.Put("b.html", "2");
        _box.Put(".sitegen/stage/folders/c/index.html", "3");
        _box.Put(".sitegen/journal", "# sitegen journal 1\n- b.html\n+ c/index.html\n# end 0\n");
        _box.Put(".sitegen/manifest.next", $"# sitegen manifest 1\n{Hash("1")}  a.html\n{Hash("3")}  c/index.html\n# end 0\n");
        _box.Put(".sitegen/manifest", $"# sitegen manifest 1\n{Hash("1")}  a.html\n{Hash("2")}  b.html\n# end 0\n");
        foreach (var file in new[] { "journal", "manifest.next", "manifest" }) Seal($".sitegen/{file}");

        _box.Open().Dispose();

        Assert.Equal(["a.html=1", "c/index.html=3"], _box.Published());
        Assert.Equal(["lock", "manifest"], _box.Own());
    }

    [Theory]
    [InlineData(".git/config")]
    [InlineData(".GIT/config")]
    [InlineData(".git/hooks/post-checkout")]
    [InlineData("a/.Git")]
    [InlineData("git~1/config")]
    [InlineData(".g\u200Cit/config")]
    [InlineData(".sitegen/lock")]
    [InlineData("../precious.txt")]
    [InlineData("a/../../precious.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("..\\precious.txt")]
    [InlineData("a\\b")]
    [InlineData("C:/precious.txt")]
    [InlineData("./a")]
    [InlineData(".git./config")]
    [InlineData("")]
    public void A_path_that_is_none_of_ours_is_refused_in_manifest_and_journal(string path)
    {
        Assert.False(OutputPath.TryParse(path, out _));
        _box.Build("a.html=1");
        _box.Put(".sitegen/manifest", $"# sitegen manifest 1\n{Hash("1")}  a.html\n{Hash("x")}  {path}\n# end 0\n");
        Seal(".sitegen/manifest");
        Assert.False(Manifest.TryRead(_box.Root.Manifest, out var manifest));
        Assert.Empty(manifest.Files);

        _box.Put(".sitegen/journal", $"# sitegen journal 1\n- {path}\n# end 0\n");
        Seal(".sitegen/journal");
        Assert.False(Journal.TryRead(_box.Root.Journal, out _));

        _box.Build("a.html=1").Only("SG1011");
    }

    [Fact]
    public void A_manifest_that_names_files_of_git_deletes_none_of_them()
    {
        _box.Build("a.html=1");
        _box.Put(".git/config", "theirs");
        _box.Put(".sitegen/manifest", $"# sitegen manifest 1\n{Hash("theirs")}  .git/config\n# end 0\n");
        Seal(".sitegen/manifest");

        _box.Build("a.html=1");

        Assert.Equal([".git/config=theirs", "a.html=1"], _box.Published());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // A seal is the hash of all lines above it.
    private void Seal(string path)
    {
        var text = File.ReadAllText(_box.PlaceOf(path));
        var body = text[..(text.LastIndexOf("# end", StringComparison.Ordinal))];
        File.WriteAllText(_box.PlaceOf(path), $"{body}# end {Hash(body)}\n");
    }
}
