using SiteGen.Files;

namespace SiteGen.Publish;

/// <summary>Takes the files of a build: those equal to the file in the output are only remembered, the others are staged.</summary>
internal sealed class DiskSink(OutputRoot root, DiagnosticBag bag) : IOutputSink
{
    private const int ChunkSize = 64 * 1024;

    private readonly ConcurrentDictionary<string, WrittenFile> _files = new(StringComparer.Ordinal);
    private int _faults;
    private int _writing;
    private volatile bool _isClosed;
    private readonly Lock _gate = new();
    private bool _hasStage;

    /// <summary>What this build wrote, in no order.</summary>
    public ICollection<WrittenFile> Files => _files.Values;

    /// <summary>The output as this build found it.</summary>
    public OutputSnapshot Before { get; } = new(root);

    /// <summary>Takes no more files, and returns when no thread is writing any longer.</summary>
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
            // After the first fault the commit is lost anyway; a full disk is no place to go on writing.
            if (change != FileChange.Same && _faults == 0) Stage(path.Value, content);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // One finding stands for the thousands that a full disk would give.
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
        // Nearly every new folder holds one page, so none is remembered: to make one that is there already is cheap.
        if (!hasFolder) Directory.CreateDirectory(OutputRoot.FolderOf(place));
        using var file = File.OpenHandle(place, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, content, 0);
    }

    // What is not published yet is nobody else's to read. The folders in it are moved
    // into the site, so they get the rights that all folders get.
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

/// <summary>What is remembered of a file that this build wrote.</summary>
internal readonly record struct WrittenFile(string Path, FileHash Hash, FileChange Change);

/// <summary>How a file of this build stands to the output before the commit.</summary>
internal enum FileChange
{
    /// <summary>Nothing is there.</summary>
    New,

    /// <summary>The same bytes are there; nothing was staged.</summary>
    Same,

    /// <summary>Other bytes, or a link, are there.</summary>
    Different,

    /// <summary>A folder is there.</summary>
    Folder,
}
