using System.Runtime.InteropServices;

namespace SiteGen.Media.Tools;

/// <summary>Which fonts share cards are drawn in: those that come with SiteGen, and those of the machine where a text has characters that these lack. The first card of a process decides for all.</summary>
internal static class CardFonts
{
    /// <summary>The family that comes with SiteGen, in regular and bold.</summary>
    public const string Family = "Arimo";

    private const string Variable = "FONTCONFIG_FILE";

    /// <summary>Lets the fonts of the machine stand in for what the shipped ones lack.</summary>
    public static void AddMachine() => Use("fonts-of-machine.conf");

    /// <summary>Takes the shipped fonts alone.</summary>
    public static void BeforeVips() => Use("fonts.conf");

    // Native code does not see what .NET sets in its own copy of the environment.
    private static void Use(string configuration)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "fonts", configuration);
        _ = OperatingSystem.IsWindows() ? _putenv_s(Variable, file) : setenv(Variable, file, 1);
    }

#pragma warning disable IDE1006, SA1300 // The names are those of C.
    [DllImport("libc", CharSet = CharSet.Ansi), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int setenv(string name, string value, int overwrite);

    [DllImport("ucrtbase", CharSet = CharSet.Ansi), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int _putenv_s(string name, string value);
#pragma warning restore IDE1006, SA1300
}
