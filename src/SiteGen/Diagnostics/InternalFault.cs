namespace SiteGen.Diagnostics;

/// <summary>Turns an exception that one file causes into a finding, so that it hides nothing that is wrong elsewhere.</summary>
internal static partial class InternalFault
{
    /// <summary>The result of the work, or null with a finding where it throws.</summary>
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

    /// <summary>Does the work; a finding says where it throws.</summary>
    public static void Guard(DiagnosticBag bag, Location at, Action work) => Guard<object>(bag, at, () =>
    {
        work();
        return null;
    });

    /// <summary>Does one work after the other; a finding says which throws. Gives how many there are.</summary>
    public static int Guard(DiagnosticBag bag, Location at, params Action[] works)
    {
        foreach (var work in works) Guard(bag, at, work);
        return works.Length;
    }

    // The text of an exception may repeat what the file says, and logs are read by more people than texts are.
    private static void Report(DiagnosticBag bag, Location at, Exception fault)
    {
        var cause = fault is AggregateException { InnerException: { } inner } ? inner : fault;
        bag.Add(
            Codes.InternalFault, at, $"SiteGen failed here, which is a mistake of its own ({cause.GetType().Name}{Place(cause)})",
            "Please report it with this file; all else was checked.");
    }

    private static string Place(Exception cause) =>
        cause.StackTrace is { } trace && Step().Match(trace) is { Success: true } step ? $" in {step.Groups["method"].Value}" : "";

    // The innermost method of SiteGen, by its type and name.
    [GeneratedRegex(@"^\W*\w+ SiteGen\.(?:\w+\.)*(?<method>\w+\.\w+)\(", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Step();
}
