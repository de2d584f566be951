using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Support;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds SiteGen.sln.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A path below the root.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of the default theme by their path from the root.</summary>
    public static IReadOnlyDictionary<string, byte[]> DefaultTheme { get; } = Read("themes");

    /// <summary>The sample community: site.yml, content and themes.</summary>
    public static DiskTree Sample() => new(Root, new DiagnosticBag());

    private static Dictionary<string, byte[]> Read(string folder)
    {
        var tree = new DiskTree(Root, new DiagnosticBag());
        return tree.Files(folder).ToDictionary(f => f, tree.Read, StringComparer.Ordinal);
    }

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        throw new InvalidOperationException($"No SiteGen.sln above {from}.");
    }
}
