namespace SiteGen.Tests.Publish;

/// <summary>Disks that are full, read-only or closed to us, made with the real file system.</summary>
public sealed class RefusedTests
{
    private static readonly string Text = new('x', 20_000);

    [MountFact]
    public void A_full_disk_at_any_moment_leaves_the_old_site_or_makes_the_new_one()
    {
        var outcomes = new HashSet<bool>();
        for (var freePages = 0; freePages <= 30; freePages++)
        {
            using var disk = new SmallDisk();
            using var box = new OutputSandbox(disk.Folder);
            string[] old = ["a/index.html=old", "b.html=old", "gone.html=" + Text];
            string[] next = ["a/index.html=new", "b.html=" + Text, "c/d/index.html=" + Text, "same.html=new"];
            box.Build(old);
            disk.FillLeaving(freePages);

            var result = box.Build(next);

            var isCommitted = result.Summary is not null;
            outcomes.Add(isCommitted);
            Assert.Equal(isCommitted ? next : old, box.Published());
            Assert.Equal(["lock", "manifest"], box.Own());
            if (!isCommitted) Assert.StartsWith("Free some space", result.Only("SG1003").Hint);
        }
        Assert.Equal(2, outcomes.Count);
    }

    [MountFact]
    public void A_disk_that_takes_no_more_files_at_any_moment_leaves_the_old_site_or_makes_the_new_one()
    {
        var outcomes = new HashSet<bool>();
        for (var files = 0; files <= 20; files++)
        {
            using var disk = new SmallDisk();
            using var box = new OutputSandbox(disk.Folder);
            string[] old = ["a/index.html=old", "b.html=old", "gone/index.html=old"];
            string[] next = ["a/index.html=new", "b.html=new", "c/d/index.html=new", "c/e/index.html=new", "same.html=new"];
            box.Build(old);
            disk.FillFilesLeaving(files);

            var result = box.Build(next);

            var isCommitted = result.Summary is not null;
            outcomes.Add(isCommitted);
            Assert.Equal(isCommitted ? next : old, box.Published());
            Assert.Equal(["lock", "manifest"], box.Own());
            if (!isCommitted) result.Only("SG1003");
        }
        Assert.Equal(2, outcomes.Count);
    }

    [MountFact]
    public void A_full_disk_is_one_finding_however_many_files_are_left()
    {
        using var disk = new SmallDisk();
        using var box = new OutputSandbox(disk.Folder);

        var result = box.Build([.. Enumerable.Range(0, 200).Select(i => $"p{i}/index.html={Text}")]);

        Assert.Equal("SG1003", Assert.Single(result.Findings).Code.Id);
        Assert.False(Directory.Exists(box.Output));
    }

    [MountFact]
    public void A_read_only_disk_is_an_error()
    {
        using var disk = new SmallDisk();
        using var box = new OutputSandbox(disk.Folder);
        box.Build("a.html=1");
        disk.MakeReadOnly();

        var error = box.Build("a.html=2").Only("SG1004");

        Assert.Equal("the file system is read-only", error.Message);
        Assert.Equal(["a.html=1"], box.Published());
        disk.MakeWritable();
    }

    [LockedFolderFact]
    public void A_folder_that_may_not_be_changed_is_found_before_anything_is_changed()
    {
        using var box = new OutputSandbox();
        box.Build("a/index.html=1", "b/index.html=1", "c/index.html=1", "index.html=1");
        using var locked = new LockedFolder(box.PlaceOf("b"));

        var result = box.Build("a/index.html=2", "b/index.html=2", "index.html=2");

        Assert.Null(result.Summary);
        Assert.EndsWith("dist/b", result.Only("SG1004").Location.File);
        Assert.Equal(["a/index.html=1", "b/index.html=1", "c/index.html=1", "index.html=1"], box.Published());
    }

    [LockedFolderFact]
    public void An_output_that_may_not_be_written_is_an_error()
    {
        using var box = new OutputSandbox();
        Directory.CreateDirectory(box.Output);
        using var locked = new LockedFolder(box.Output);

        Assert.Equal("the system does not permit writing here", box.Build("a.html=1").Only("SG1004").Message);
    }

    [Fact]
    public void What_the_system_says_otherwise_is_passed_on()
    {
        using var box = new OutputSandbox();
        var name = new string('n', 240);
        var deep = string.Join('/', Enumerable.Repeat(name, 4)) + "/index.html";
        using var below = new OutputSandbox(Directory.CreateDirectory(Path.Combine(box.Output, LongFolder(3_100))).FullName);

        var result = below.Build($"{deep}=1");

        Assert.StartsWith("the system says: ", result.Only("SG1005").Message);
        Assert.False(Directory.Exists(below.Output));
    }

    [LockedFolderFact]
    public void A_commit_that_is_refused_half_way_says_so_and_the_next_build_finishes_it()
    {
        using var box = new OutputSandbox();
        box.Build("a/index.html=1", "b/index.html=1");
        Crash.AfterJournal(box, steps: 0, "a/index.html=2", "b/index.html=2");

        using (new LockedFolder(box.PlaceOf("b")))
        {
            Assert.Null(box.TryOpen(out var bag));
            var error = Assert.Single(bag.Sorted(), f => f.Code.Id == "SG1010");
            Assert.EndsWith("dist/b/index.html", error.Location.File);
            Assert.EndsWith("The next build finishes this commit before anything else.", error.Hint);
            Assert.Equal(["a/index.html=2", "b/index.html=1"], box.Published());
        }

        box.Open().Dispose();
        Assert.Equal(["a/index.html=2", "b/index.html=2"], box.Published());
    }

    private static string LongFolder(int length) =>
        string.Join('/', Enumerable.Repeat(new string('l', 99), length / 100));
}
