namespace SiteGen.Publish;

/// <summary>Keeps a second build out of an output folder for as long as it lives.</summary>
/// <remarks>The lock is the system's, not the file's existence: it ends with the process, however that ends.</remarks>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or gives null where another build holds it.</summary>
    public static OutputLock? TryTake(string file)
    {
        try
        {
            var taken = new OutputLock(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            // A build that discards its new folder deletes the file: a lock on a file without a name keeps nobody out.
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
