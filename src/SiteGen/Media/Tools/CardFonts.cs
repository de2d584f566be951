using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Media.Tools;

/// <summary>Which fonts share cards are drawn in: those that come with SiteGen, and those of the machine where a text has characters that these lack. The first card of a process decides for all.</summary>
internal static class CardFonts
{
    /// <summary>The family that comes with SiteGen, in regular and bold.</summary>
    public const string Family = "Arimo";

    /// <summary>The files of the fonts and of their configuration, beside the program.</summary>
    public static IReadOnlyList<string> Files { get; } = ["fonts/Arimo-Regular.ttf", "fonts/Arimo-Bold.ttf", "fonts/fonts.conf", "fonts/fonts-of-machine.conf"];

    // What may draw otherwise than the shipped files say.
    private static readonly string[] Overrides = ["FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "FC_LANG", "FREETYPE_PROPERTIES", "PANGOCAIRO_BACKEND", "VIPS_NOVECTOR"];

    // Those that fonts-of-machine.conf names.
    private static readonly string[] MachineFolders = ["/usr/share/fonts", "/usr/local/share/fonts", "/System/Library/Fonts", "/Library/Fonts"];

    private static readonly Lazy<string> Shipped = new(() => Hash(Files.Select(f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Vips.PathOf(f)))))));
    private static readonly Lazy<string> OfMachine = new(() => Hash(MachineFolders.Where(Directory.Exists)
        .SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        .Select(f => FormattableString.Invariant($"{f.FullName} {f.Length}")).Order(StringComparer.Ordinal)));

    private static bool _usesMachine;

    /// <summary>What the picture of a card depends on besides its text: a hash of the fonts.</summary>
    public static string Key => _usesMachine ? Shipped.Value + OfMachine.Value : Shipped.Value;

    /// <summary>Takes the shipped fonts alone. Before libvips is started.</summary>
    public static void Begin()
    {
        foreach (var name in Overrides) Set(name, null);
        Use("fonts/fonts.conf");
    }

    /// <summary>Lets the fonts of the machine stand in for what the shipped ones lack. Before the first card.</summary>
    public static void AddMachine()
    {
        _usesMachine = true;
        Use("fonts/fonts-of-machine.conf");
    }

    private static string Hash(IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    private static void Use(string configuration) => Set("FONTCONFIG_FILE", Vips.PathOf(configuration));

    // Native code does not see what .NET sets in its own copy of the environment.
    private static void Set(string name, string? value)
    {
        if (OperatingSystem.IsWindows()) _ = _putenv_s(name, value ?? "");
        else _ = value is null ? unsetenv(name) : setenv(name, value, 1);
    }

#pragma warning disable IDE1006, SA1300 // The names are those of C.
    [DllImport("libc", CharSet = CharSet.Ansi), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int setenv(string name, string value, int overwrite);

    [DllImport("libc", CharSet = CharSet.Ansi), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int unsetenv(string name);

    [DllImport("ucrtbase", CharSet = CharSet.Ansi), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int _putenv_s(string name, string value);
#pragma warning restore IDE1006, SA1300
}
