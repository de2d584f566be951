using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetVips;

namespace SiteGen.Media.Tools;

/// <summary>Loads libvips, which makes pictures, once per process. Only the shipped file is used, because other versions produce different
/// bytes.</summary>
internal static class Vips
{
    // All other formats that libvips reads are blocked, because no site has pictures in them.
    private static readonly string[] Readers = [
        "VipsForeignLoadJpeg",
        "VipsForeignLoadPng",
        "VipsForeignLoadWebp",
        "VipsForeignLoadNsgif",
        "VipsForeignLoadSvg"
    ];

    private static readonly Lazy<string?> Loaded = new(Load);

    /// <summary>The version of the library, such as 8.18.7; null if one of its <see cref="Files"/> is missing, or if it cannot be loaded on
    /// this machine.</summary>
    public static string? Version => Loaded.Value;

    /// <summary>The files required beside the program, the library first.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42",
        .. CardFonts.Files,
    ];

    /// <summary>The first missing file; the library if none is missing.</summary>
    public static string Missing => Files.FirstOrDefault(f => !File.Exists(PathOf(f))) ?? Files[0];

    /// <summary>Returns the absolute path of a file beside the program.</summary>
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

    // A separate method, because the first use of NetVips starts the library.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Start(nint library)
    {
        if (!IsStarted(library)) return null;
        // One thread per picture, so that the bytes do not depend on the number of cores; the caller decides how many run in parallel.
        (NetVips.NetVips.Concurrency, Cache.Max) = (1, 0);
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in Readers) Operation.Block(reader, false);
        return string.Join('.', Enumerable.Range(0, 3).Select(part => NetVips.NetVips.Version(part, fromModule: false)));
    }

    // NetVips starts the library on first use, and finds it because it is already loaded. In a native program it would start earlier and
    // load the system's library, so that is disabled there (NetVips.Substitutions.xml) and the library is started here.
    private static bool IsStarted(nint library)
    {
        if (RuntimeFeature.IsDynamicCodeSupported) return ModuleInitializer.VipsInitialized;
        NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, _, _) => library);
        return NetVips.NetVips.Init();
    }

    private static string? Expected =>
        typeof(Vips).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "VipsVersion")?.Value;
}
