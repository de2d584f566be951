namespace SiteGen.Publish;

/// <summary>Keeps a second build out of an output folder for the lifetime of the lock.</summary>
/// <remarks>It is a lock of the operating system, not the existence of the file, so it ends with the process in any case.</remarks>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null if another build holds it.</summary>
    public static OutputLock? TryTake(string file)
    {
        try
        {
            var taken = new OutputLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            // A build that discards its new folder deletes the file, and a lock on a deleted file keeps nobody out.
            if (File.Exists(file)) return taken;
            taken.Dispose();
            return null;
        }
        catch (IOException e) when ((e.HResult & 0xFFFF) == SharingViolation)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();

    private static int SharingViolation => OperatingSystem.IsWindows() ? 32 : OperatingSystem.IsMacOS() ? 35 : 11;
}
