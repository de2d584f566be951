using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;

namespace SiteGen.Media.Tools;

/// <summary>Chooses the fonts of share cards: those shipped with SiteGen, those of the theme, and those of the machine for characters that
/// both lack. The first choice of a process applies to all its builds.</summary>
internal static class CardFonts
{
    /// <summary>The font family shipped with SiteGen, in regular and bold.</summary>
    public const string Family = "Arimo";

    /// <summary>The font files and their configuration, beside the program.</summary>
    public static IReadOnlyList<string> Files { get; } = [
        "fonts/Arimo-Regular.ttf",
        "fonts/Arimo-Bold.ttf",
        "fonts/fonts.conf",
        "fonts/fonts-of-machine.conf"
    ];

    private const string Variable = "FONTCONFIG_FILE";

    // Environment variables that could change how shipped fonts are drawn.
    private static readonly string[] Overrides = [
        "FONTCONFIG_PATH",
        "FONTCONFIG_SYSROOT",
        "FC_LANG",
        "FREETYPE_PROPERTIES",
        "PANGOCAIRO_BACKEND",
        "VIPS_NOVECTOR"
    ];

    // The folders listed in fonts-of-machine.conf.
    private static readonly string[] MachineFolders = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/System/Library/Fonts",
        "/Library/Fonts"
    ];

    private static readonly Lazy<string> Shipped = new(() =>
        Hash(Files.Select(f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Vips.PathOf(f)))))));
    private static readonly Lazy<string> OfMachine = new(() => Hash(MachineFolders.Where(Directory.Exists)
        .SelectMany(f => new DirectoryInfo(f).EnumerateFiles("*", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
            AttributesToSkip = FileAttributes.ReparsePoint
        }))
        .Select(f => FormattableString.Invariant($"{f.FullName} {f.Length}")).Order(StringComparer.Ordinal)));

    private static readonly Lock Choosing = new();

    private static string? _chosen;

    /// <summary>Hashes of the fonts, which a card's picture depends on besides its text.</summary>
    public static string Key => Shipped.Value + _chosen;

    /// <summary>Selects only the shipped fonts until others are chosen; must run before libvips starts.</summary>
    public static void Begin()
    {
        foreach (var name in Overrides) Set(name, null);
        Set(Variable, Vips.PathOf("fonts/fonts.conf"));
    }

    /// <summary>Adds fallback fonts for characters that the shipped ones lack. Only the first call of a process counts, because fontconfig
    /// reads fonts once; the files stay until the process ends.</summary>
    /// <param name="fonts">The fonts of the theme.</param>
    /// <param name="addMachine">Whether the fonts of the machine are fallbacks too.</param>
    /// <exception cref="IOException">The folder for temporary files cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder for temporary files cannot be written.</exception>
    public static void Choose(IReadOnlyList<byte[]> fonts, bool addMachine)
    {
        lock (Choosing)
        {
            if (_chosen is not null) return;
            var folder = Directory.CreateTempSubdirectory("sitegen-fonts-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete(folder);
            for (var i =
                0; i < fonts.Count; i++) File.WriteAllBytes(Path.Combine(folder, FormattableString.Invariant($"{i:00}.ttf")), fonts[i]);
            var shipped = Vips.PathOf(addMachine ? "fonts/fonts-of-machine.conf" : "fonts/fonts.conf");
            var configuration = Path.Combine(folder, "fonts.conf");
            var (include, own) = (SecurityElement.Escape(shipped), SecurityElement.Escape(folder));
            File.WriteAllText(
                configuration, $"<fontconfig><include>{include}</include><dir>{own}</dir><cachedir>{own}</cachedir></fontconfig>");
            Set(Variable, configuration);
            _chosen = string.Join(' ', fonts.Select(f => Convert.ToHexStringLower(SHA256.HashData(f))))
                + (addMachine ? OfMachine.Value : "");
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The system cleans up the folder for temporary files.
        }
    }

    private static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    // Native code does not see environment variables that .NET sets in its own copy.
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
