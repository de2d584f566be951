using System.Diagnostics;

namespace SiteGen.Build;

/// <summary>Measures the steps of a build, and reports the start of each.</summary>
internal sealed class Timings(Action<BuildProgress> progress)
{
    private readonly List<StepTime> _steps = [];

    /// <summary>The finished steps, in order.</summary>
    public IReadOnlyList<StepTime> Steps => _steps;

    /// <summary>Runs a step that reports how many of its items are done.</summary>
    public T Count<T>(string name, Func<Action<int, int>, T> step) =>
        Step(name, () => step((done, all) => progress(new BuildProgress(name, done, all))));

    /// <summary>Runs a step.</summary>
    public T Step<T>(string name, Func<T> step)
    {
        progress(new BuildProgress(name));
        var start = Stopwatch.GetTimestamp();
        var result = step();
        _steps.Add(new StepTime(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
