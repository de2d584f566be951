using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Diagnostics;
using SiteGen.Tests.Support;
using Xunit.Abstractions;

namespace SiteGen.Tests.Hostile;

/// <summary>Files that change, vanish or close while the site is built, each at each of its readings.</summary>
public sealed class MovingFileTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Func<byte[], byte[]>> Moves = new(StringComparer.Ordinal)
    {
        ["vanishes"] = _ => throw new FileNotFoundException("it is gone."),
        ["closes"] = _ => throw new UnauthorizedAccessException("access is denied."),
        ["fails"] = _ => throw new IOException("the disk failed."),
        ["is emptied"] = _ => [],
        ["grows"] = bytes => [.. bytes, .. "\nAnd more."u8],
        ["is cut"] = bytes => bytes[..(bytes.Length / 2)],
    };

    [Fact]
    public void A_file_that_moves_while_the_site_is_built_is_an_error_or_does_not_matter()
    {
        var counted = new CountedTree(new MemoryTree(FullSite.Files));
        var (usual, stopped) = (ThemedStreet.Build(counted), new ConcurrentBag<string>());
        var cases = from file in FullSite.Written.Append("content/media/desk.png") from move in Moves.Keys from reading in Enumerable.Range(1, counted.Readings[file]) select (file, move, reading);
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, c =>
        {
            var tree = new MovingTree(new MemoryTree(FullSite.Files), c.file, c.reading, Moves[c.move]);
            var build = ThemedStreet.Build(tree);
            var errors = build.Findings.Where(f => f.Severity == Severity.Error).ToList();
            if (errors.Count > 0) stopped.Add($"{c.file} {c.move}");
            // Before its first reading a file may have been anything; then a site is made of what was found, and of that alone.
            else if (c.reading > 1) Assert.Equal(usual.Files.Keys.Order(StringComparer.Ordinal), build.Files.Keys.Order(StringComparer.Ordinal));
        });
        output.WriteLine($"{stopped.Count} of {cases.Count()} stopped by an error");
        Assert.All(FullSite.Written.Where(f => f.EndsWith(".md", StringComparison.Ordinal)), f => Assert.Contains($"{f} vanishes", stopped));
        Assert.All(FullSite.Written.Where(f => f.EndsWith(".md", StringComparison.Ordinal)), f => Assert.Contains($"{f} grows", stopped));
    }

    private sealed class CountedTree(ISourceTree tree) : ISourceTree
    {
        public ConcurrentDictionary<string, int> Readings { get; } = new(StringComparer.Ordinal);

        public IReadOnlyList<string> Files(string folder) => tree.Files(folder);

        public bool Exists(string path) => tree.Exists(path);

        public byte[] Read(string path)
        {
            Readings.AddOrUpdate(path, 1, (_, times) => times + 1);
            return tree.Read(path);
        }
    }

    private sealed class MovingTree(ISourceTree tree, string file, int reading, Func<byte[], byte[]> move) : ISourceTree
    {
        private int _read;

        public IReadOnlyList<string> Files(string folder) => tree.Files(folder);

        public bool Exists(string path) => tree.Exists(path);

        public byte[] Read(string path) =>
            path == file && Interlocked.Increment(ref _read) >= reading ? move(tree.Read(path)) : tree.Read(path);
    }
}
