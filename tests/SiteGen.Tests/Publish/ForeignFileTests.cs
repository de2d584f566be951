using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

public sealed class ForeignFileTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void Files_of_others_are_kept_and_named_in_one_hint()
    {
        foreach (var name in new[] { "CNAME", "deep/er/d.txt", "b.txt", "c.txt", ".well-known/x" }) _box.Put(name, "theirs");
        _box.Put(".git/objects/1", "history");

        var result = _box.Build("index.html=1");

        Assert.Equal(1, result.Summary?.Written);
        var hint = result.Only("SG1014");
        Assert.Equal(Severity.Hint, hint.Severity);
        Assert.Equal("the output holds 5 files that SiteGen did not write and leaves alone: "
            + "\".well-known/x\", \"CNAME\", \"b.txt\" and 2 others", hint.Message);
        Assert.Contains("deep/er/d.txt=theirs", _box.Published());
    }

    [Fact]
    public void A_file_of_others_keeps_its_folder_when_our_page_goes()
    {
        _box.Build("a/index.html=1", "b.html=1");
        _box.Put("a/theirs.txt", "x");

        _box.Build("b.html=1");

        Assert.Equal(["a/theirs.txt=x", "b.html=1"], _box.Published());
    }

    [Fact]
    public void A_file_that_SiteGen_did_not_write_is_never_replaced()
    {
        _box.Put("index.html", "theirs");
        _box.Put("same.html", "same");

        var result = _box.Build("index.html=ours", "same.html=same");

        Assert.Null(result.Summary);
        Assert.Equal("the site would replace 1 file that SiteGen did not write: \"index.html\"", result.Only("SG1006").Message);
        Assert.Equal(["index.html=theirs", "same.html=same"], _box.Published());
    }

    [Fact]
    public void A_file_of_others_with_our_bytes_becomes_ours()
    {
        _box.Put("same.html", "same");
        _box.Build("same.html=same", "a.html=1");

        _box.Build("a.html=1");

        Assert.Equal(["a.html=1"], _box.Published());
    }

    [Theory]
    [InlineData("a", "a/index.html")]
    [InlineData("a/theirs.txt", "a")]
    [InlineData("a/b/theirs.txt", "a")]
    public void A_file_of_others_in_the_way_is_an_error(string theirs, string ours)
    {
        _box.Put(theirs, "theirs");

        var result = _box.Build($"{ours}=ours");

        Assert.Null(result.Summary);
        Assert.EndsWith("dist/a", result.Only("SG1007").Location.File);
        Assert.Equal([$"{theirs}=theirs"], _box.Published());
    }

    [Fact]
    public void An_old_folder_with_a_file_of_others_does_not_give_way_to_a_file()
    {
        _box.Build("a/index.html=1");
        _box.Put("a/theirs.txt", "x");

        var result = _box.Build("a=file");

        result.Only("SG1007");
        Assert.Equal(["a/index.html=1", "a/theirs.txt=x"], _box.Published());
    }

    [Fact]
    public void A_file_of_others_where_a_page_was_that_is_gone_disturbs_nobody()
    {
        _box.Build("a/index.html=1", "b.html=1");
        Directory.Delete(_box.PlaceOf("a"), recursive: true);
        _box.Put("a", "theirs");

        Assert.Equal(new CommitSummary(Written: 0, Unchanged: 1, Deleted: 0), _box.Build("b.html=1").Summary);
        Assert.Equal(["a=theirs", "b.html=1"], _box.Published());
    }

    [Fact]
    public void Without_a_manifest_nothing_is_deleted()
    {
        _box.Build("a.html=1", "b.html=1");
        File.Delete(_box.Root.Manifest);

        var result = _box.Build("a.html=1");

        Assert.Equal(new CommitSummary(Written: 0, Unchanged: 1, Deleted: 0), result.Summary);
        Assert.Equal(["a.html=1", "b.html=1"], _box.Published());
        Assert.All(_box.Build("a.html=1").Findings, f => Assert.Equal(Severity.Hint, f.Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{half}")]
    [InlineData("{tampered}")]
    public void A_broken_manifest_is_a_warning_and_counts_as_none(string damage)
    {
        _box.Build("a.html=1", "b.html=1");
        var whole = File.ReadAllText(_box.Root.Manifest);
        var tampered = whole.Replace("a.html", "c.html");
        File.WriteAllText(_box.Root.Manifest, damage.Replace("{half}", whole[..^10]).Replace("{tampered}", tampered));

        var result = _box.Build("a.html=1");

        Assert.Equal(Severity.Warning, result.Only("SG1011").Severity);
        Assert.Equal(["a.html=1", "b.html=1"], _box.Published());
        Assert.DoesNotContain(_box.Build("a.html=1").Findings, f => f.Code.Id == "SG1011");
    }

    [Fact]
    public void A_manifest_that_names_a_path_outside_the_output_is_broken()
    {
        _box.Build("a.html=1");
        var outside = Path.Combine(Path.GetDirectoryName(_box.Output)!, "precious.txt");
        File.WriteAllText(outside, "x");
        new Manifest(new Dictionary<string, FileHash> { ["../precious.txt"] = FileHash.Compute("x"u8) }).Write(_box.Root.Manifest);

        var result = _box.Build("a.html=1");

        result.Only("SG1011");
        Assert.True(File.Exists(outside));
    }
}
