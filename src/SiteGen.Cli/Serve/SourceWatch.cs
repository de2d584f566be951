namespace SiteGen.Cli.Serve;

/// <summary>Notices what is saved in a site: by the events of the system, or by looking again and again where these do not come.</summary>
internal sealed class SourceWatch(string site, Action<IReadOnlyCollection<string>> onSaved) : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25), Interval = TimeSpan.FromMilliseconds(300);
    private static readonly string[] Folders = ["content", "themes", "archetypes"];

    private readonly Lock _lock = new();
    private readonly HashSet<string> _saved = new(StringComparer.Ordinal);
    private readonly List<FileSystemWatcher> _watchers = [];
    private Timer? _timer;
    private Dictionary<string, (long Length, DateTime Written)> _seen = [];

    /// <summary>Begins; returns why it looks again and again, or null where events come.</summary>
    /// <param name="poll">Whether it is to look again and again.</param>
    public string? Start(bool poll)
    {
        var why = poll ? "--poll was given" : WhyNoEvents();
        if (why is null && !TryWatch()) why = "the system watches no more folders (on Linux, raise fs.inotify.max_user_watches)";
        if (why is null) _timer = new Timer(_ => Flush());
        else Poll();
        return why;
    }

    private void Poll()
    {
        _seen = Look();
        _timer?.Dispose();
        _timer = new Timer(_ => Compare(), null, Interval, Interval);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    // Drives of other machines send no events of what happens there.
    private string? WhyNoEvents()
    {
        try
        {
            var drive = new DriveInfo(site);
            var isForeign = drive.DriveType == DriveType.Network
                || drive.DriveFormat is "9p" or "drvfs" or "vboxsf" or "virtiofs" or "nfs" or "nfs4" or "cifs" or "fuse" or "fuse.sshfs";
            return isForeign ? $"the folder is on a drive of the kind {drive.DriveFormat}" : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    // The root is watched for site.yml and for folders that come and go; what is built into it is nobody's concern.
    private bool TryWatch()
    {
        try
        {
            foreach (var watcher in _watchers) watcher.Dispose();
            _watchers.Clear();
            Watch(site, isDeep: false);
            foreach (var folder in Folders.Select(f => Path.Combine(site, f)).Where(Directory.Exists)) Watch(folder, isDeep: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            return false;
        }
    }

    private void Watch(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, e) => Note(e.FullPath, isDeep);
        watcher.Created += (_, e) => Note(e.FullPath, isDeep);
        watcher.Deleted += (_, e) => Note(e.FullPath, isDeep);
        watcher.Renamed += (_, e) => Note(e.OldFullPath, isDeep);
        watcher.Renamed += (_, e) => Note(e.FullPath, isDeep);
        watcher.Error += (_, _) => Note(site, isDeep);
        watcher.EnableRaisingEvents = true;
    }

    private void Note(string path, bool isDeep)
    {
        var name = Path.GetRelativePath(site, path).Replace('\\', '/');
        var isFolder = !isDeep && Folders.Contains(name);
        if (!isDeep && !isFolder && name is not ("site.yml" or "site.yaml" or ".")) return;
        lock (_lock)
        {
            _saved.Add(name);
            // A new folder is watched from now on.
            if (isFolder && !TryWatch()) Poll();
            else _timer?.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void Flush()
    {
        string[] saved;
        lock (_lock)
        {
            saved = [.. _saved];
            _saved.Clear();
        }

        if (saved.Length > 0) onSaved(saved);
    }

    private void Compare()
    {
        if (!_lock.TryEnter()) return;
        try
        {
            var (before, now) = (_seen, Look());
            _seen = now;
            _saved.UnionWith(now.Where(f => !before.TryGetValue(f.Key, out var was) || was != f.Value).Select(f => f.Key));
            _saved.UnionWith(before.Keys.Where(f => !now.ContainsKey(f)));
        }
        finally
        {
            _lock.Exit();
        }

        Flush();
    }

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        var found = new Dictionary<string, (long Length, DateTime Written)>(StringComparer.Ordinal);
        try
        {
            var files = Folders.Select(f => new DirectoryInfo(Path.Combine(site, f))).Where(f => f.Exists)
                .SelectMany(f => f.EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true }))
                .Concat(new DirectoryInfo(site).EnumerateFiles("site.y*ml"));
            foreach (var file in files)
                found[Path.GetRelativePath(site, file.FullName).Replace('\\', '/')] = (file.Length, file.LastWriteTimeUtc);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What goes away while it is looked at is seen the next time.
        }

        return found;
    }
}
