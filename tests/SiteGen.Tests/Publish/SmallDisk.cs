namespace SiteGen.Tests.Publish;

/// <summary>A file system of one megabyte of its own, so that it can really be full.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Page = 4096;

    private readonly string _mount = Directory.CreateTempSubdirectory("sitegen-disk-").FullName;

    public SmallDisk()
    {
        if (!Command.Succeeds("mount", "-t", "tmpfs", "-o", "size=1m,nr_inodes=1k", "none", _mount)) throw new InvalidOperationException("mount failed");
        Folder = Directory.CreateDirectory(Path.Combine(_mount, "site")).FullName;
    }

    public string Folder { get; }

    /// <summary>Why this machine cannot make one, or null.</summary>
    public static string? Missing { get; } = Probe();

    public void FillLeaving(int pages)
    {
        var free = new DriveInfo(_mount).AvailableFreeSpace / Page;
        File.WriteAllBytes(Path.Combine(_mount, "filler"), new byte[(free - pages) * Page]);
    }

    /// <summary>Uses up the files that the disk can hold, but for so many.</summary>
    public void FillFilesLeaving(int files)
    {
        var made = new List<string>();
        try
        {
            while (true)
            {
                var file = Path.Combine(_mount, $"filler-{made.Count}");
                File.WriteAllBytes(file, []);
                made.Add(file);
            }
        }
        catch (IOException)
        {
            foreach (var file in made.Take(files)) File.Delete(file);
        }
    }

    public void MakeReadOnly() => Assert.True(Command.Succeeds("mount", "-o", "remount,ro", _mount));

    public void MakeWritable() => Assert.True(Command.Succeeds("mount", "-o", "remount,rw", _mount));

    public void Dispose()
    {
        Command.Succeeds("umount", "-l", _mount);
        Directory.Delete(_mount);
    }

    private static string? Probe()
    {
        try
        {
            new SmallDisk().Dispose();
            return null;
        }
        catch (InvalidOperationException)
        {
            return "mounting a tmpfs is not permitted here";
        }
    }
}

/// <summary>A test that needs a disk of its own; skipped with a reason where there can be none.</summary>
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = SmallDisk.Missing;
}
