using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Tests.Publish;

/// <summary>Runs a command of the system.</summary>
internal static class Command
{
    public static bool Succeeds(string name, params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo(name, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
