using System.Diagnostics;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>The least a build can take: the finished bytes of a tree, held in memory, written to a new folder on all cores.</summary>
internal static class Floor
{
    /// <summary>Seconds to write a copy of <paramref name="tree"/>; reading it beforehand is not counted.</summary>
    public static double Measure(string tree, string copy)
    {
        var files = Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(copy, Path.GetRelativePath(tree, file)), Bytes: File.ReadAllBytes(file))).ToList();
        var folders = files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct().Order(StringComparer.Ordinal).ToList();
        var clock = Stopwatch.StartNew();
        foreach (var folder in folders) Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file => File.WriteAllBytes(file.Path, file.Bytes));
        return clock.Elapsed.TotalSeconds;
    }
}
