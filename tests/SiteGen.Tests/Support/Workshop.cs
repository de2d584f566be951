namespace SiteGen.Tests.Support;

/// <summary>A place where a build makes pictures, with a cache of its own.</summary>
internal sealed class Workshop : IDisposable
{
    private static readonly DateTime Before = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-pictures-").FullName;

    /// <summary>The folder of the cache.</summary>
    public string Cache => Path.Combine(_folder, "cache");

    /// <summary>The folder within it that is the engine's own.</summary>
    public string Folder => Path.Combine(Cache, "sitegen-pictures");

    /// <summary>What is kept.</summary>
    public IReadOnlyList<string> Kept => [.. Directory.GetFiles(Folder).Where(f => Path.GetFileName(f)[0] != '.').Order(StringComparer.Ordinal)];

    /// <summary>How much was made since all that is kept was <see cref="Age">aged</see>.</summary>
    public int Made => Kept.Count(f => File.GetLastWriteTimeUtc(f) != Before);

    /// <summary>Makes all that is kept old.</summary>
    public void Age()
    {
        foreach (var file in Kept) File.SetLastWriteTimeUtc(file, Before);
    }

    /// <summary>Options that make pictures.</summary>
    public BuildOptions Real(BuildOptions options) => options with { Pictures = new PictureWork(Cache) };

    /// <summary>Options with a cache that is a file.</summary>
    public BuildOptions Uncached(BuildOptions options)
    {
        File.WriteAllText(Cache, "a file where the folder is to be");
        return Real(options);
    }

    /// <summary>Options without libvips.</summary>
    public BuildOptions Empty(BuildOptions options) => options with { Pictures = new PictureWork(Cache) { Library = null } };

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
