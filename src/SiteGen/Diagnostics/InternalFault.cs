namespace SiteGen.Diagnostics;

/// <summary>Turns an exception caused by one file into a finding, so that other files are still checked.</summary>
internal static partial class InternalFault
{
    /// <summary>Runs the work and returns its result; null with a finding when it throws.</summary>
    public static T? Guard<T>(DiagnosticBag bag, Location at, Func<T?> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Report(bag, at, fault);
            return null;
        }
    }

    /// <summary>Runs the work, and adds a finding when it throws.</summary>
    public static void Guard(DiagnosticBag bag, Location at, Action work) => Guard<object>(bag, at, () =>
    {
        work();
        return null;
    });

    /// <summary>Runs each piece of work, adds a finding for each that throws, and returns their number.</summary>
    public static int Guard(DiagnosticBag bag, Location at, params Action[] works)
    {
        foreach (var work in works) Guard(bag, at, work);
        return works.Length;
    }

    // The message of an exception may quote the file, and more people read logs than files.
    private static void Report(DiagnosticBag bag, Location at, Exception fault)
    {
        var cause = fault is AggregateException { InnerException: { } inner } ? inner : fault;
        bag.Add(
            Codes.InternalFault, at, $"SiteGen failed here, which is a mistake of its own ({cause.GetType().Name}{Place(cause)})",
            "Please report it with this file; all else was checked.");
    }

    private static string Place(Exception cause) =>
        cause.StackTrace is { } trace && Step().Match(trace) is { Success: true } step ? $" in {step.Groups["method"].Value}" : "";

    // Matches the innermost method of SiteGen, by type and name.
    [GeneratedRegex(@"^\W*\w+ SiteGen\.(?:\w+\.)*(?<method>\w+\.\w+)\(", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Step();
}
