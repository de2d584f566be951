namespace SiteGen.Publish;

/// <summary>Describes file system errors as findings in plain words.</summary>
internal static class DiskFault
{
    // The runtime passes on the system's own error code: errno on Unix, and the Win32 code in the low half elsewhere.
    private static readonly HashSet<int> Full = OperatingSystem.IsWindows() ? [39, 112] : [28, OperatingSystem.IsMacOS() ? 69 : 122];
    private static readonly HashSet<int> ReadOnly = OperatingSystem.IsWindows() ? [19] : [30];

    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException;

    public static void Report(DiagnosticBag bag, Location location, Exception fault)
    {
        var (code, message, hint) = Describe(fault);
        bag.Add(code, location, message, hint + " The output is as it was.");
    }

    /// <summary>Returns the message and the hint, without mentioning the state of the output.</summary>
    public static (Code Code, string Message, string Hint) Describe(Exception fault) => fault switch
    {
        UnauthorizedAccessException => (Codes.OutputDenied, "the system does not permit writing here",
            "Give the user who builds the right to write to the output folder and all folders in it."),
        IOException when ReadOnly.Contains(NumberOf(fault)) => (Codes.OutputDenied, "the file system is read-only",
            "Build to a folder on a writable disk."),
        IOException when Full.Contains(NumberOf(fault)) => (Codes.DiskFull, "no space is left on the disk",
            "Free some space (a build needs room for every changed file before it replaces the old one), then build again."),
        _ => (Codes.WriteFailed, $"the system says: {fault.Message.TrimEnd('.')}", "Remove the cause, then build again."),
    };

    private static int NumberOf(Exception fault) => fault.HResult & 0xFFFF;
}
