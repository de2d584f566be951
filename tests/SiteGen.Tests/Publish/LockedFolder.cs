namespace SiteGen.Tests.Publish;

/// <summary>A folder whose entries may not be changed, not even by root.</summary>
internal sealed class LockedFolder : IDisposable
{
    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    private readonly string _folder;

    public LockedFolder(string folder)
    {
        _folder = folder;
        Assert.True(Set(folder, isLocked: true));
    }

    /// <summary>Why this machine cannot make one, or null.</summary>
    public static string? Missing { get; } = Probe();

    public void Dispose() => Set(_folder, isLocked: false);

    private static bool Set(string folder, bool isLocked)
    {
        if (OperatingSystem.IsWindows()) return false;
        if (Environment.IsPrivilegedProcess) return Command.Succeeds("chattr", isLocked ? "+i" : "-i", folder);
        File.SetUnixFileMode(folder, isLocked ? Closed : Closed | UnixFileMode.UserWrite);
        return true;
    }

    private static string? Probe()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-locked-").FullName;
        var isPossible = Set(folder, isLocked: true) && Set(folder, isLocked: false);
        Directory.Delete(folder);
        return isPossible ? null : "this file system cannot close a folder to this user";
    }
}

/// <summary>A test that needs a closed folder; skipped with a reason where there can be none.</summary>
public sealed class LockedFolderFactAttribute : FactAttribute
{
    public LockedFolderFactAttribute() => Skip = LockedFolder.Missing;
}
