using SiteGen.Media.Tools;

namespace SiteGen.Tests.Media.Tools;

/// <summary>A cache that a site brings as a link to somewhere else on the machine.</summary>
public sealed class LinkedCacheTests : IDisposable
{
    private static readonly string Key = new('a', 64);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-cache-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("site/.sitegen/cache")]
    [InlineData("site/.sitegen")]
    public void Nothing_is_read_written_or_deleted_behind_a_link(string link)
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(_folder, "elsewhere", "cache")).FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, link))!);
        Directory.CreateSymbolicLink(Path.Combine(_folder, link), link.EndsWith("cache", StringComparison.Ordinal) ? elsewhere : Path.GetDirectoryName(elsewhere)!);
        File.WriteAllText(Path.Combine(elsewhere, new string('b', 64)), "of somebody else");
        var cache = new PictureCache(Path.Combine(_folder, "site", ".sitegen", "cache"));
        Assert.Equal([1, 2], cache.Get(Key, () => [1, 2]));
        cache.TakeOver();
        cache.Prune(new HashSet<string>(), isComplete: true);
        Assert.True(cache.IsFaulty);
        Assert.Equal([new string('b', 64)], Directory.GetFiles(elsewhere).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_files_with_the_names_of_a_cache_are_ever_deleted()
    {
        var names = new[] { new string('b', 64), new string('c', 64) + ".abcdefgh.tmp", new string('d', 64) + "-backup.tar", "notes.txt" };
        var ownFolder = Directory.CreateDirectory(Path.Combine(_folder, "sitegen-pictures")).FullName;
        foreach (var name in names) File.WriteAllText(Path.Combine(ownFolder, name), "x");
        new PictureCache(_folder).Prune(new HashSet<string>(), isComplete: true);
        Assert.Equal([".people", new string('d', 64) + "-backup.tar", "notes.txt"], Directory.GetFiles(ownFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
