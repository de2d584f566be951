using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The one place that starts other programs: the browser of the system, and the editor of the person who asked for it.</summary>
internal static class OtherPrograms
{
    /// <summary>Opens an address of SiteGen's own in the browser; false where there is none.</summary>
    public static bool TryOpen(string address) => TryStart(new ProcessStartInfo(address) { UseShellExecute = true });

    /// <summary>Opens a file in the editor that VISUAL or EDITOR names, and waits until it is closed; false where there is none.</summary>
    public static bool TryEdit(string file)
    {
        var editor = Environment.GetEnvironmentVariable("VISUAL") ?? Environment.GetEnvironmentVariable("EDITOR");
        if (string.IsNullOrWhiteSpace(editor)) return TryStart(new ProcessStartInfo(Path.GetFullPath(file)) { UseShellExecute = true });
        // An editor may be named with options, as in "code --wait".
        var words = editor.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return TryStart(new ProcessStartInfo(words[0], [.. words[1..], Path.GetFullPath(file)]), waits: true);
    }

    private static bool TryStart(ProcessStartInfo start, bool waits = false)
    {
        try
        {
            using var started = Process.Start(start);
            if (waits) started?.WaitForExit();
            return true;
        }
        catch (Exception fault) when (fault is Win32Exception or PlatformNotSupportedException or InvalidOperationException)
        {
            return false;
        }
    }
}
