using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>Receives the files of a build: files equal to those in the output are only recorded, the others are staged.</summary>
internal sealed class DiskSink(OutputRoot root, DiagnosticBag bag) : IOutputSink
{
    private const int ChunkSize = 64 * 1024;

    private readonly ConcurrentDictionary<string, WrittenFile> _files = new(StringComparer.Ordinal);
    private int _faults;
    private int _writing;
    private volatile bool _isClosed;
    private readonly Lock _gate = new();
    private bool _hasStage;

    /// <summary>The files that this build wrote, in no particular order.</summary>
    public ICollection<WrittenFile> Files => _files.Values;

    /// <summary>The output as this build found it.</summary>
    public OutputSnapshot Before { get; } = new(root);

    /// <summary>Accepts no more files, and returns when all writing threads have finished.</summary>
    public void Close()
    {
        _isClosed = true;
        var wait = default(SpinWait);
        while (Interlocked.CompareExchange(ref _writing, 0, 0) > 0) wait.SpinOnce();
    }

    public void Write(OutputPath path, ReadOnlySpan<byte> content)
    {
        Interlocked.Increment(ref _writing);
        try
        {
            if (_isClosed) return;
            var change = ChangeOf(path.Value, content);
            Remember(new WrittenFile(path.Value, FileHash.Compute(content), change));
            // After the first error the commit is lost anyway, and a full disk should not be written to.
            if (change != FileChange.Same && _faults == 0) Stage(path.Value, content);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // One finding represents the thousands of errors that a full disk would cause.
            if (Interlocked.Increment(ref _faults) == 1) DiskFault.Report(bag, root.LocationOf(path.Value), fault);
        }
        finally
        {
            Interlocked.Decrement(ref _writing);
        }
    }

    private void Remember(WrittenFile file)
    {
        if (!_files.TryAdd(file.Path, file)) throw new InvalidOperationException($"\"{file.Path}\" was written twice in one build.");
    }

    private FileChange ChangeOf(string path, ReadOnlySpan<byte> content)
    {
        if (Before.At(OutputRoot.FolderOf(path)) != EntryKind.Folder) return FileChange.New;
        var file = new FileInfo(root.PlaceOf(path));
        return OutputSnapshot.KindAt(file) switch
        {
            EntryKind.Missing => FileChange.New,
            EntryKind.Folder => FileChange.Folder,
            EntryKind.File when file.Length == content.Length && HasBytes(file.FullName, content) => FileChange.Same,
            _ => FileChange.Different,
        };
    }

    private static bool HasBytes(string file, ReadOnlySpan<byte> content)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(Math.Min(ChunkSize, content.Length));
        try
        {
            using var handle = File.OpenHandle(file);
            for (var at = 0; at < content.Length;)
            {
                var read = RandomAccess.Read(handle, chunk, at);
                if (read == 0 || at + read > content.Length) return false;
                if (!content.Slice(at, read).SequenceEqual(chunk.AsSpan(0, read))) return false;
                at += read;
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private void Stage(string path, ReadOnlySpan<byte> content)
    {
        var hasFolder = Before.At(OutputRoot.FolderOf(path)) == EntryKind.Folder;
        var place = hasFolder ? root.PlaceAmongFiles(path) : root.PlaceInNewFolder(path);
        MakeStage();
        // Existing folders are not cached: nearly every new folder holds one page, and creating one that exists is cheap.
        if (!hasFolder) Directory.CreateDirectory(OutputRoot.FolderOf(place));
        using var file = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }

    // Nobody else may read what is not published yet. The folders in the stage are moved into the site, so they get the usual rights.
    private void MakeStage()
    {
        lock (_gate)
        {
            if (_hasStage) return;
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(root.Stage);
            else Directory.CreateDirectory(root.Stage, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Directory.CreateDirectory(root.StagedFiles);
            _hasStage = true;
        }
    }
}

/// <summary>The record of a file that this build wrote.</summary>
internal readonly record struct WrittenFile(string Path, FileHash Hash, FileChange Change);

/// <summary>The difference between a file of this build and the output before the commit.</summary>
internal enum FileChange
{
    /// <summary>The output has no such file.</summary>
    New,

    /// <summary>The output has the same bytes; nothing was staged.</summary>
    Same,

    /// <summary>The output has other bytes, or a link.</summary>
    Different,

    /// <summary>The output has a folder of this name.</summary>
    Folder,
}
