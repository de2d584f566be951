using SiteGen.Benchmarks.Compare.Content;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>What a build left on the disk.</summary>
/// <param name="Posts">Posts that came out as pages.</param>
/// <param name="Pages">All HTML files: posts, lists, topics and plain pages.</param>
/// <param name="Files">All files.</param>
/// <param name="BytesPerPost">Mean size of a post's page.</param>
/// <param name="Bytes">Size of all files.</param>
internal sealed record OutputTree(int Posts, int Pages, int Files, double BytesPerPost, long Bytes)
{
    /// <summary>Looks at an output folder for the posts that should be there.</summary>
    public static OutputTree Read(string output, DataSet data)
    {
        var expected = data.Shown.Select(post => post.Path.TrimStart('/') + "index.html");
        var posts = expected.Select(path => new FileInfo(Path.Combine(output, path))).Where(file => file.Exists).ToList();
        var files = FilesOf(output).ToList();
        return new OutputTree(
            posts.Count,
            files.Count(file => file.Extension == ".html"),
            files.Count,
            posts.Count == 0 ? 0 : posts.Average(file => file.Length),
            files.Sum(file => file.Length));
    }

    /// <summary>Size and time of every file; a file that was written again, even with the same bytes, has another time.</summary>
    public static Dictionary<string, (long, DateTime)> Snapshot(string output) =>
        FilesOf(output).ToDictionary(file => file.FullName, file => (file.Length, file.LastWriteTimeUtc));

    private static IEnumerable<FileInfo> FilesOf(string output) =>
        Directory.Exists(output) ? new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories) : [];
}
