using System.Diagnostics;

namespace SiteGen.Benchmarks.Compare.Measuring;

/// <summary>A site generator as its users run it: one process from a source folder to an output folder.</summary>
internal sealed record Generator(string Name, string Executable, Func<string, string, string[]> Arguments)
{
    // GNU time asks the kernel about its own child. Asking from here would count this runtime's memory, which the child
    // holds between fork and exec.
    private const string Time = "/usr/bin/time";

    /// <summary>Hugo from the path.</summary>
    public static Generator Hugo { get; } = new("Hugo", "hugo", (site, output) => ["--source", site, "--destination", output, "--quiet"]);

    /// <summary>Eleventy and Jekyll, where they are on the path.</summary>
    public static IReadOnlyList<Generator> Others { get; } =
    [
        .. new Generator[]
        {
            new("Eleventy", "eleventy", (site, output) => [$"--config={site}/eleventy.config.js", $"--input={site}", $"--output={output}", "--quiet"]),
            new("Jekyll", "jekyll", (site, output) => ["build", "--source", site, "--destination", output, "--quiet", "--disable-disk-cache"]),
        }.Where(g => g.IsInstalled),
    ];

    private bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, Executable)));

    /// <summary>SiteGen as it says its version, without work: what its start takes.</summary>
    public static Generator SiteGenStart(string executable) => new("SiteGen", executable, (_, _) => ["--version"]);

    /// <summary>SiteGen as published.</summary>
    public static Generator SiteGen(string executable, string name = "SiteGen") =>
        new(name, executable, (site, output) => ["build", "--site", site, "--output", output, "--now", "2026-12-01", "--plain-images", "--quiet"]);

    /// <summary>Builds once and measures it; a build that fails ends the comparison with its own words.</summary>
    public Measurement Build(string site, string output)
    {
        var usage = output + ".usage";
        Process.Start("sync").WaitForExit();
        var start = new ProcessStartInfo(Time, ["-f", "%U %S %M", "-o", usage, Executable, .. Arguments(site, output)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var words = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new ComparisonException($"{Name} ended with {process.ExitCode}:\n{string.Concat(words.Result)}");
        return Read(usage, seconds);
    }

    private static Measurement Read(string usage, double seconds)
    {
        double[] figures = [.. File.ReadAllLines(usage)[^1].Split(' ').Select(double.Parse)];
        return new Measurement(seconds, figures[0] + figures[1], figures[2] * 1024 / 1e6);
    }
}
