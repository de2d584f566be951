using System.Runtime.InteropServices;
using SiteGen.Publish;

namespace SiteGen.Cli.Build;

/// <summary>Ends the process on a termination signal without leaving files of an unfinished build behind.</summary>
internal sealed class StopSignals : IDisposable
{
    private const int ExitCodeOfSignals = 128;
    private const string ShowCursor = "\u001b[?25h";
    private readonly List<PosixSignalRegistration> _registrations;

    /// <summary>Listens until disposed.</summary>
    public StopSignals(OutputFolder folder) => _registrations =
    [
        On(PosixSignal.SIGINT, 2, folder),
        On(PosixSignal.SIGTERM, 15, folder),
        On(PosixSignal.SIGHUP, 1, folder),
    ];

    public void Dispose() => _registrations.ForEach(r => r.Dispose());

    private static PosixSignalRegistration On(PosixSignal signal, int number, OutputFolder folder) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            // Progress output has hidden the cursor.
            if (!Console.IsErrorRedirected) Console.Error.Write(ShowCursor);
            folder.Abandon(() => Environment.Exit(ExitCodeOfSignals + number));
        });
}
