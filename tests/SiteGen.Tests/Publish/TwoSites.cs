using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Cli;
using SiteGen.Publish;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publish;

/// <summary>Two sites that are built in turn into one output, on the real disk. They share files, change some, have some alone, and swap files for folders. Files of others lie between.</summary>
internal sealed class TwoSites : IDisposable
{
    private const int Files = 300;

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-two-").FullName;
    private readonly string[][] _expected = new string[2][];

    public TwoSites()
    {
        for (var version = 0; version < 2; version++) WriteSource(version);
        foreach (var path in Foreign) PutForeign(path);
        for (var version = 1; version >= 0; version--)
        {
            Assert.Equal(0, Build(version));
            _expected[version] = Written();
        }
    }

    /// <summary>Files that SiteGen did not write: beside the site, in a folder that comes and goes, and hidden.</summary>
    public static string[] Foreign { get; } = ["CNAME", "only1/of-somebody-else.txt", ".well-known/theirs"];

    /// <summary>Milliseconds of a whole run.</summary>
    public double LongestRun { get; private set; }

    /// <summary>Milliseconds from the first sign of a commit to the end of most of them.</summary>
    public double LongestCommit { get; private set; } = 50;

    public OutputRoot Root => OutputRoot.At(Output);

    private string Output => Path.Combine(_folder, "dist");

    public string PlaceOf(string path) => Path.Combine(Output, path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Starts the command.</summary>
    /// <param name="version">The site that it builds.</param>
    /// <param name="under">A command that runs it, with its arguments.</param>
    public Process Start(int version, params string[] under)
    {
        string[] command = [.. under, "dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "SiteGen.Cli.dll"), .. Arguments(version)];
        return Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    /// <summary>Waits until a run begins its commit, or ends.</summary>
    public void WaitForCommit(Process build)
    {
        while (!File.Exists(Root.NextManifest) && !build.WaitForExit(1))
        {
        }
    }

    public int Build(int version) => CommandLine.Run(Arguments(version));

    /// <summary>The files of the output when a version is whole: each its path and its hash.</summary>
    public string[] Expected(int version) => _expected[version];

    /// <summary>All files but SiteGen's own.</summary>
    public string[] Written() => [.. Paths(Output).Where(p => !p.StartsWith(".sitegen/", StringComparison.Ordinal)).Select(p => $"{p}={Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Output, p))))}")];

    public string[] Own() => [.. Paths(Root.Own)];

    private string[] Arguments(int version) => ["build", "--site", Source(version), "--output", Output, "--now", TestSite.Now, "--plain-images", "--quiet"];

    private string Source(int version) => Path.Combine(_folder, $"v{version}");

    private void WriteSource(int version)
    {
        foreach (var (path, bytes) in TestSite.Files($"-- content/data/redirects.yml --\n{Redirects(version)}"))
        {
            var file = Path.Combine(Source(version), path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    // Pages that lead elsewhere are the cheapest to make, so that the commit is a good part of the run.
    private static string Redirects(int version)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Files; i++)
        {
            var (from, to) = (i % 4) switch
            {
                0 => ($"/same/p{i}/", "/privacy/"),
                1 => ($"/changed/p{i}/", version == 0 ? "/privacy/" : "/code-of-conduct/"),
                2 => ($"/only{version}/p{i}/", "/privacy/"),
                _ => (version == 0 ? $"/turn{i}.html" : $"/turn{i}.html/below/", "/privacy/"),
            };
            text.Append($"- {{from: {from}, to: {to}}}\n");
        }

        return text.ToString();
    }

    private void PutForeign(string path)
    {
        var file = Path.Combine(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "of somebody else");
    }

    /// <summary>Takes the times of a run. Leaves version 0 in place, as the rounds expect.</summary>
    public void Measure()
    {
        var (from, began) = (Stopwatch.GetTimestamp(), 0L);
        foreach (var version in new[] { 1, 0 })
        {
            from = Stopwatch.GetTimestamp();
            using var build = Start(version);
            WaitForCommit(build);
            began = Stopwatch.GetTimestamp();
            build.WaitForExit();
            Assert.Equal(0, build.ExitCode);
        }

        LongestCommit = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        LongestRun = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(f => Path.GetRelativePath(folder, f)).Order(StringComparer.Ordinal);
}
