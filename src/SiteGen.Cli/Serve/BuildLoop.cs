namespace SiteGen.Cli.Serve;

/// <summary>Builds whenever it is asked to. What is asked for while a build runs ends that build: the newest wins.</summary>
internal sealed class BuildLoop(PreviewBuild build, PreviewView view)
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _wanted = new(0);
    private readonly HashSet<string> _saved = new(StringComparer.Ordinal);
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource? _running;
    private PreviewView _view = view;

    /// <summary>The newest preview; null until the first build has ended.</summary>
    public Preview? Current { get; private set; }

    /// <summary>Asks for a build, and cancels one that runs.</summary>
    /// <param name="saved">The files that were saved.</param>
    /// <param name="shown">What is to be shown from now on, or null for no change.</param>
    public void Request(IEnumerable<string> saved, PreviewView? shown = null)
    {
        lock (_lock)
        {
            _saved.UnionWith(saved);
            _view = shown ?? _view;
            _running?.Cancel();
        }

        _wanted.Release();
    }

    /// <summary>Waits for a preview that is newer than one of a version.</summary>
    public async Task<Preview> Newer(int version, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (Current is { } current && current.Version > version) return current;
                next = _next.Task;
            }

            await next.WaitAsync(stop);
        }
    }

    /// <summary>Builds until it is stopped.</summary>
    public async Task Run(Action<Preview> onBuilt, CancellationToken stop)
    {
        while (true)
        {
            await _wanted.WaitAsync(stop);
            while (_wanted.Wait(0, CancellationToken.None)) { }
            using var running = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (await Task.Run(() => Build(running), stop) is { } built) onBuilt(built);
        }
    }

    private Preview? Build(CancellationTokenSource running)
    {
        string[] saved;
        PreviewView shown;
        lock (_lock) (_running, saved, shown) = (running, [.. _saved], _view);
        try
        {
            var built = build.Run(Current, shown, saved, running.Token);
            Publish(built);
            return built;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Files may go away while they are read. The next save brings the next build.
            Console.Error.WriteLine($"Not built: {fault.Message}");
            return null;
        }
        finally
        {
            lock (_lock) _running = null;
        }
    }

    private void Publish(Preview built)
    {
        TaskCompletionSource ready;
        lock (_lock)
        {
            _saved.ExceptWith(built.Saved);
            (Current, ready) = (built, _next);
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        ready.SetResult();
    }
}
