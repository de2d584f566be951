using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>libvips, which makes pictures: the file that comes with SiteGen, loaded once for the process. That of the system is never
/// taken, since other versions make other bytes.</summary>
internal static class Vips
{
    // Whatever else it reads, no picture of a site is.
    private static readonly string[] Readers = [
        "VipsForeignLoadJpeg",
        "VipsForeignLoadPng",
        "VipsForeignLoadWebp",
        "VipsForeignLoadNsgif",
        "VipsForeignLoadSvg"
    ];

    private static readonly Lazy<string?> Loaded = new(Load);

    /// <summary>The version of the library, such as 8.18.7; null where one of its <see cref="Files"/>
    /// is missing, or where it cannot be loaded on this machine.</summary>
    public static string? Version => Loaded.Value;

    /// <summary>The files that have to lie beside the program, the library first.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42",
        .. CardFonts.Files,
    ];

    /// <summary>The first of its files that is missing; where none is, the library.</summary>
    public static string Missing => Files.FirstOrDefault(f => !File.Exists(PathOf(f))) ?? Files[0];

    /// <summary>The whole path of a file beside the program.</summary>
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string? Load()
    {
        if (!Files.All(f => File.Exists(PathOf(f))) || !NativeLibrary.TryLoad(PathOf(Files[0]), out var library)) return null;
        try
        {
            CardFonts.Begin();
            return Start(library) is { } version && version == Expected ? version : null;
        }
        catch (Exception fault) when (fault is TypeLoadException or TypeInitializationException or VipsException)
        {
            return null;
        }
    }

    // Apart, since the first use of NetVips starts the library.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Start(nint library)
    {
        if (!IsStarted(library)) return null;
        // One thread a picture, so that the bytes are the same on any number of cores; whoever calls decides how many run side by side.
        (NetVips.NetVips.Concurrency, Cache.Max) = (1, 0);
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in Readers) Operation.Block(reader, false);
        return string.Join('.', Enumerable.Range(0, 3).Select(part => NetVips.NetVips.Version(part, fromModule: false)));
    }

    // NetVips starts the library by itself when it is first used, and finds it because it is
    // loaded already. In a native program it would do so before
    // all else, and take that of the system; there it is kept from it (NetVips.Substitutions.xml), and started here.
    private static bool IsStarted(nint library)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return ModuleInitializer.VipsInitialized;
        NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, _, _) => library);
        return NetVips.NetVips.Init();
    }

    private static string? Expected =>
        typeof(Vips).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "VipsVersion")?.Value;
}
