using System.Runtime.InteropServices;
using NetVips;
using static NetVips.NetVips;

namespace SiteGen.Media.Tools;

/// <summary>libvips, which makes pictures: the file that comes with SiteGen, loaded once for the process. That of the system is never taken, since other versions make other bytes.</summary>
internal static class Vips
{
    // Whatever else it reads, no picture of a site is.
    private static readonly string[] Readers = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadNsgif", "VipsForeignLoadSvg"];

    private static readonly Lazy<string?> Loaded = new(Load);

    /// <summary>The file that has to lie beside the executable.</summary>
    public static string File { get; } = OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    /// <summary>The version of the library, such as 8.18.7; null where its file is missing or cannot be loaded on this machine.</summary>
    public static string? Version => Loaded.Value;

    // Once the file is loaded, the system takes it wherever its name is asked for.
    private static string? Load()
    {
        if (!NativeLibrary.TryLoad(Path.Combine(AppContext.BaseDirectory, File), out _)) return null;
        CardFonts.BeforeVips();
        if (!ModuleInitializer.VipsInitialized) return null;
        // One thread a picture, so that the bytes are the same on any number of cores; whoever calls decides how many run side by side.
        (Concurrency, Cache.Max) = (1, 0);
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, (_, _, _) => { });
        Operation.Block("VipsForeignLoad", true);
        foreach (var reader in Readers) Operation.Block(reader, false);
        return string.Join('.', Enumerable.Range(0, 3).Select(part => NetVips.NetVips.Version(part)));
    }
}
