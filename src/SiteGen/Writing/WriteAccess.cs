using System.Runtime.InteropServices;

namespace SiteGen.Writing;

/// <summary>Asks the system whether entries of a folder may be changed, without changing any.</summary>
internal static class WriteAccess
{
    private const int WriteAndEnter = 2 | 1;

    /// <summary>Whether this process may make, rename and delete files in the folder. Windows has no such question: always yes.</summary>
    public static bool IsGranted(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndEnter) == 0;

    [DllImport("libc", EntryPoint = "access")]
    private static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
