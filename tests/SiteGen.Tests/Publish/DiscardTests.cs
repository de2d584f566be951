using SiteGen.Diagnostics;

namespace SiteGen.Tests.Publish;

public sealed class DiscardTests : IDisposable
{
    private readonly OutputSandbox _box = new();

    public void Dispose() => _box.Dispose();

    [Fact]
    public void A_discarded_build_leaves_the_old_site_as_it_was()
    {
        _box.Build("a.html=1", "b.html=1");

        using (var folder = _box.Open())
        {
            OutputSandbox.WriteTo(folder.Sink, "a.html=2", "c/index.html=2");
            folder.Discard();
        }

        Assert.Equal(["a.html=1", "b.html=1"], _box.Published());
        Assert.Equal(["lock", "manifest"], _box.Own());
    }

    [Fact]
    public void A_discarded_first_build_leaves_no_folder()
    {
        using (var folder = _box.Open()) OutputSandbox.WriteTo(folder.Sink, "a/index.html=2");

        Assert.False(Directory.Exists(_box.Output));
    }

    [Fact]
    public void A_discarded_build_leaves_a_folder_of_somebody_else_without_a_trace()
    {
        _box.Put("notes.txt", "mine");

        using (var folder = _box.Open()) OutputSandbox.WriteTo(folder.Sink, "a/index.html=2");

        Assert.Equal(["notes.txt=mine"], _box.Published());
        Assert.False(Directory.Exists(_box.Root.Own));
    }

    [Fact]
    public void Nothing_is_committed_while_there_is_an_error()
    {
        _box.Build("a.html=1");
        var folder = _box.TryOpen(out var bag)!;
        OutputSandbox.WriteTo(folder.Sink, "a.html=2");
        bag.Add(Codes.Unreadable, new Location("content/a.md"), "cannot be read", "Mend it.");

        Assert.Null(folder.Commit());

        folder.Dispose();
        Assert.Equal(["a.html=1"], _box.Published());
        Assert.Equal(["lock", "manifest"], _box.Own());
    }

    [Fact]
    public void A_discard_after_the_commit_changes_nothing()
    {
        using var folder = _box.Open();
        OutputSandbox.WriteTo(folder.Sink, "a.html=1");
        folder.Commit();

        folder.Discard();

        Assert.Equal(["a.html=1"], _box.Published());
    }

    [Fact]
    public void A_folder_can_be_committed_only_once()
    {
        using var folder = _box.Open();
        OutputSandbox.WriteTo(folder.Sink, "a.html=1");
        folder.Commit();

        Assert.Throws<ObjectDisposedException>(folder.Commit);
    }
}
