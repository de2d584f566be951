using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>A site in which every key of every kind of file stands at least once, in tests/SiteGen.Tests/Diagnostics/full.</summary>
internal static class FullSite
{
    /// <summary>The files, with the default theme.</summary>
    public static Dictionary<string, byte[]> Files { get; } = Read();

    /// <summary>The files that an editor writes keys in.</summary>
    public static IReadOnlyList<string> Written { get; } =
        [.. Files.Keys.Where(f => !f.StartsWith("themes/", StringComparison.Ordinal) && (f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private static Dictionary<string, byte[]> Read()
    {
        var files = new Dictionary<string, byte[]>(Repository.DefaultTheme, StringComparer.Ordinal);
        var tree = new SiteGen.Files.DiskTree(Repository.PathOf("tests", "SiteGen.Tests", "Diagnostics", "full"), new SiteGen.Diagnostics.DiagnosticBag());
        foreach (var path in tree.Files("content").Append("site.yml")) files[path] = tree.Read(path);
        foreach (var image in new[] { "content/media/desk.png", "content/media/logo.png" }) files[image] = Media.PngBytes.With();
        files["content/media/checklist.pdf"] = [1];
        return files;
    }
}
