using SiteGen.Files;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

public sealed class CommitTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void A_first_build_makes_the_folder_and_every_file()
    {
        var result = _box.Build("index.html=home", "stories/a/index.html=a", "empty.txt=");

        Assert.Equal(new CommitSummary(Written: 3, Unchanged: 0, Deleted: 0), result.Summary);
        Assert.Empty(result.Findings);
        Assert.Equal(["empty.txt=", "index.html=home", "stories/a/index.html=a"], _box.Published());
    }

    [Fact]
    public void After_a_commit_only_the_lock_and_the_manifest_remain_of_its_own_files()
    {
        _box.Build("a/index.html=1", "b.html=1");
        _box.Build("a/index.html=2", "c/d.html=1");

        Assert.Equal(["lock", "manifest"], _box.Own());
    }

    [Fact]
    public void A_stage_that_vanishes_during_a_build_is_a_finding_and_the_old_site_stays()
    {
        _box.Build("a/index.html=1", "a/two.html=1");
        using (var folder = _box.TryOpen(out var bag)!)
        {
            OutputSandbox.WriteTo(folder.Sink, "a/index.html=2");
            Directory.Delete(_box.Root.Stage, recursive: true);
            OutputSandbox.WriteTo(folder.Sink, "a/two.html=2");

            Assert.Null(folder.Commit());
            Assert.True(bag.HasErrors);
        }

        Assert.Equal(["a/index.html=1", "a/two.html=1"], _box.Published());
    }

    [Fact]
    public void A_second_build_of_the_same_site_writes_no_file()
    {
        _box.Build("a/index.html=a", "b.html=b");
        var long_ago = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        string[] files = [_box.PlaceOf("a/index.html"), _box.PlaceOf("b.html"), _box.Root.Manifest];
        foreach (var file in files) File.SetLastWriteTimeUtc(file, long_ago);

        var result = _box.Build("a/index.html=a", "b.html=b");

        Assert.Equal(new CommitSummary(Written: 0, Unchanged: 2, Deleted: 0), result.Summary);
        Assert.All(files, f => Assert.Equal(long_ago, File.GetLastWriteTimeUtc(f)));
    }

    [Fact]
    public void A_change_of_one_byte_is_written_even_when_length_and_time_are_the_same()
    {
        _box.Build("a.html=one", "b.html=b");
        var time = File.GetLastWriteTimeUtc(_box.PlaceOf("a.html"));
        _box.Put("a.html", "two");
        File.SetLastWriteTimeUtc(_box.PlaceOf("a.html"), time);

        var result = _box.Build("a.html=one", "b.html=b");

        Assert.Equal(new CommitSummary(Written: 1, Unchanged: 1, Deleted: 0), result.Summary);
        Assert.Equal(["a.html=one", "b.html=b"], _box.Published());
    }

    [Fact]
    public void A_file_larger_than_one_chunk_is_compared_to_its_last_byte()
    {
        var large = new string('x', 200_000);
        _box.Build($"large.txt={large}y");

        Assert.Equal(new CommitSummary(Written: 0, Unchanged: 1, Deleted: 0), _box.Build($"large.txt={large}y").Summary);
        Assert.Equal(new CommitSummary(Written: 1, Unchanged: 0, Deleted: 0), _box.Build($"large.txt={large}z").Summary);
    }

    [Fact]
    public void A_page_that_is_no_longer_built_is_deleted_with_the_folders_it_leaves_empty()
    {
        _box.Build("a/b/c/index.html=1", "a/index.html=1", "x/y/index.html=1");

        var result = _box.Build("a/index.html=1");

        Assert.Equal(new CommitSummary(Written: 0, Unchanged: 1, Deleted: 2), result.Summary);
        Assert.Equal(["a/index.html=1"], _box.Published());
        Assert.False(Directory.Exists(_box.PlaceOf("a/b")));
        Assert.False(Directory.Exists(_box.PlaceOf("x")));
    }

    [Fact]
    public void A_folder_whose_only_page_is_replaced_by_another_stays()
    {
        _box.Build("a/old.html=1");
        _box.Build("a/new.html=2", "a/b/deep.html=3");

        Assert.Equal(["a/b/deep.html=3", "a/new.html=2"], _box.Published());
    }

    [Fact]
    public void A_page_edited_by_hand_is_still_deleted_when_the_site_no_longer_has_it()
    {
        _box.Build("member.html=name", "index.html=1");
        _box.Put("member.html", "minified name");

        _box.Build("index.html=1");

        Assert.Equal(["index.html=1"], _box.Published());
    }

    [Fact]
    public void An_old_file_gives_way_to_a_folder_and_an_old_folder_to_a_file()
    {
        _box.Build("a=file", "b/index.html=page", "b/c/index.html=page");

        var result = _box.Build("a/index.html=page", "b=file");

        Assert.Empty(result.Findings);
        Assert.Equal(["a/index.html=page", "b=file"], _box.Published());
    }

    [Fact]
    public void A_path_written_twice_is_a_fault_of_the_program()
    {
        using var folder = _box.Open();
        OutputSandbox.WriteTo(folder.Sink, "a.html=1");

        Assert.Throws<InvalidOperationException>(() => OutputSandbox.WriteTo(folder.Sink, "a.html=1"));
    }

    [Fact]
    public void A_file_and_a_folder_of_one_name_are_an_error()
    {
        var result = _box.Build("a=file", "a/index.html=page");

        Assert.Null(result.Summary);
        Assert.EndsWith("dist/a", result.Only("SG1009").Location.File);
        Assert.False(Directory.Exists(_box.Output));
    }

    [Fact]
    public void Files_written_from_many_threads_all_arrive()
    {
        string[] Site(int version) => [.. Enumerable.Range(0, 3000).Select(i => $"s{i % 7}/p{i}/index.html={(i % 2 == 0 ? version : 0)}")];
        _box.Build(Site(1));

        using var folder = _box.Open();
        Parallel.ForEach(Site(2), file => OutputSandbox.WriteTo(folder.Sink, file));

        Assert.Equal(new CommitSummary(Written: 1500, Unchanged: 1500, Deleted: 0), folder.Commit());
        Assert.Equal(OutputSandbox.InOrder(Site(2)), _box.Published());
    }

    [Fact]
    public void The_manifest_can_be_checked_by_anybody_and_names_only_what_is_published()
    {
        _box.Build("b.html=b", "secret/gone.html=x");
        _box.Build("b.html=b", "a.html=a");

        var lines = File.ReadAllLines(_box.Root.Manifest).Where(l => !l.StartsWith('#'));

        Assert.Equal(
        [
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.html",
            "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html",
        ], lines);
    }

    [Fact]
    public void The_bytes_are_taken_before_the_call_returns()
    {
        using var folder = _box.Open();
        var buffer = "first"u8.ToArray();
        folder.Sink.Write(OutputPath.ForUrl("/"), buffer);
        Array.Clear(buffer);
        folder.Commit();

        Assert.Equal(["index.html=first"], _box.Published());
    }
}
