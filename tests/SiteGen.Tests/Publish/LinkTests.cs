namespace SiteGen.Tests.Publish;

public sealed class LinkTests : IDisposable
{
    private readonly OutputSandbox _box = new();
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("sitegen-elsewhere-").FullName;

    public void Dispose()
    {
        _box.Dispose();
        Directory.Delete(_elsewhere, recursive: true);
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Directory.CreateDirectory(_box.Output);
        Directory.CreateSymbolicLink(_box.PlaceOf("a"), _elsewhere);

        var result = _box.Build("a/b/index.html=1");

        Assert.EndsWith("dist/a", result.Only("SG1008").Location.File);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere));
    }

    [Fact]
    public void Nothing_is_deleted_through_a_link()
    {
        _box.Build("a/index.html=1", "b.html=1");
        Directory.Delete(_box.PlaceOf("a"), recursive: true);
        File.WriteAllText(Path.Combine(_elsewhere, "index.html"), "theirs");
        Directory.CreateSymbolicLink(_box.PlaceOf("a"), _elsewhere);

        var result = _box.Build("b.html=1");

        result.Only("SG1008");
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(_elsewhere, "index.html")));
    }

    [Fact]
    public void A_commit_is_not_finished_through_a_link()
    {
        _box.Build("a/index.html=1");
        Crash.AfterJournal(_box, steps: 0, "a/index.html=2");
        Directory.Delete(_box.PlaceOf("a"), recursive: true);
        Directory.CreateSymbolicLink(_box.PlaceOf("a"), _elsewhere);

        Assert.Null(_box.TryOpen(out var bag));
        Assert.Equal("SG1008", Assert.Single(bag.Sorted()).Code.Id);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere));

        Directory.Delete(_box.PlaceOf("a"));
        _box.Open().Dispose();
        Assert.Equal(["a/index.html=2"], _box.Published());
    }

    [Fact]
    public void A_link_in_the_place_of_our_file_is_replaced_and_what_it_led_to_stays()
    {
        _box.Build("a.html=1");
        var theirs = Path.Combine(_elsewhere, "a.html");
        File.WriteAllText(theirs, "1");
        File.Delete(_box.PlaceOf("a.html"));
        File.CreateSymbolicLink(_box.PlaceOf("a.html"), theirs);

        _box.Build("a.html=1");

        Assert.Null(new FileInfo(_box.PlaceOf("a.html")).LinkTarget);
        Assert.Equal("1", File.ReadAllText(theirs));
    }

    [Fact]
    public void A_link_in_the_place_of_a_page_that_goes_is_deleted_and_what_it_led_to_stays()
    {
        _box.Build("a.html=1", "b.html=1");
        File.WriteAllText(Path.Combine(_elsewhere, "a.html"), "theirs");
        File.Delete(_box.PlaceOf("a.html"));
        File.CreateSymbolicLink(_box.PlaceOf("a.html"), Path.Combine(_elsewhere, "a.html"));

        _box.Build("b.html=1");

        Assert.Equal(["b.html=1"], _box.Published());
        Assert.Equal("theirs", File.ReadAllText(Path.Combine(_elsewhere, "a.html")));
    }

    [Fact]
    public void Links_of_others_are_not_looked_into()
    {
        File.WriteAllText(Path.Combine(_elsewhere, "x.txt"), "theirs");
        Directory.CreateDirectory(_box.Output);
        Directory.CreateSymbolicLink(_box.PlaceOf("loop"), _box.Output);
        Directory.CreateSymbolicLink(_box.PlaceOf("other"), _elsewhere);

        var result = _box.Build("index.html=1");

        Assert.EndsWith("2 files that SiteGen did not write and leaves alone: \"loop\", \"other\"", result.Only("SG1014").Message);
    }

    [Fact]
    public void The_output_folder_itself_may_be_a_link()
    {
        Directory.CreateSymbolicLink(_box.Output, _elsewhere);

        _box.Build("a/index.html=1");

        Assert.Equal("1", File.ReadAllText(Path.Combine(_elsewhere, "a/index.html")));
    }

    [Fact]
    public void The_stage_may_not_be_behind_a_link()
    {
        Directory.CreateDirectory(_box.Output);
        Directory.CreateSymbolicLink(_box.Root.Own, _elsewhere);

        _box.Build("a/index.html=1").Only("SG1008");
    }
}
