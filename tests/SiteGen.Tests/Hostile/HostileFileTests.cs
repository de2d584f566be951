using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Hostile.Cases;
using SiteGen.Tests.House;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Hostile;

/// <summary>Builds a site with each hostile file: its documented outcome, within five seconds of work and 500 MB. That is measured of the whole process, so that no other test may run beside them.</summary>
[Collection(Alone.Name)]
public sealed class HostileFileTests
{
    private const long MaxBytes = 500L * 1024 * 1024;
    private static readonly TimeSpan MaxWork = TimeSpan.FromSeconds(5);

    // Far over the bound, for machines that do much else: only what hangs meets it.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    // The runtime goes on compiling what the tests before used; that is no work of the file.
    private static readonly Lazy<Task> Quiet = new(async () =>
    {
        for (var (round, busy) = (0, true); busy && round < 100; round++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            await Task.Delay(300);
            busy = Process.GetCurrentProcess().TotalProcessorTime - before > TimeSpan.FromMilliseconds(60);
        }
    });

    private static readonly IReadOnlyList<HostileFile> All =
        [.. EncodingCases.All, .. YamlCases.All, .. MarkdownCases.All, .. PostCases.All, .. SiteCases.All, .. ThemeCases.All, .. PathCases.All, .. MediaCases.All];

    public static TheoryData<string> Names => [.. All.Select(c => c.Name)];

    [Fact]
    public void There_are_at_least_150_and_each_has_a_name_of_its_own() =>
        Assert.InRange(All.Select(c => c.Name).Distinct().Count(), 150, All.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_file_gives_its_documented_outcome(string name)
    {
        await Quiet.Value;
        var file = All.Single(c => c.Name == name);
        var files = TestSite.Files(file.Beside);
        files[file.Path] = file.Content();
        var (build, work, peak) = await Measured(new MemoryTree(files));
        Told(file, build);
        Assert.All(build.Files.Keys, path => Assert.True(OutputPath.TryParse(path, out _), path));
        Assert.InRange(work, TimeSpan.Zero, MaxWork);
        Assert.InRange(peak, 0, MaxBytes);
    }

    private static void Told(HostileFile file, TestBuild build)
    {
        var errors = build.Findings.Where(f => f.Severity == Severity.Error).ToList();
        var listed = string.Join('\n', build.Findings.Take(5).Select(f => $"{f.Location}: {f.Code.Id} {f.Message}. {f.Hint}"));
        if (file.Outcome == HostileFile.Builds)
        {
            Assert.True(errors.Count == 0 && build.Result is not null, listed);
            return;
        }

        var (code, line) = file.Outcome.Split(':') is [var id, var at] ? (id, int.Parse(at, System.Globalization.CultureInfo.InvariantCulture)) : (file.Outcome, 0);
        Assert.True(build.Findings.Any(f => f.Code.Id == code && f.Location.File == (file.FoundIn ?? file.Path) && f.Location.Line == line), $"No {file.Outcome}. There are: {listed}");
        Assert.All(errors, e => Assert.False(string.IsNullOrWhiteSpace(e.Message) || string.IsNullOrWhiteSpace(e.Hint), e.Code.Id));
    }

    private static async Task<(TestBuild Build, TimeSpan Work, long Peak)> Measured(ISourceTree tree)
    {
        // What the cases before left in the runtime's pools is no memory of this one.
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (most, worked) = (before, Process.GetCurrentProcess().TotalProcessorTime);
        await using var watch = new Timer(_ => most = Math.Max(most, BytesInUse(before + MaxBytes)), null, 0, 5);
        var build = await Task.Run(() => TestSite.Build(tree, configure: options => options)).WaitAsync(Hang);
        return (build, Process.GetCurrentProcess().TotalProcessorTime - worked, most - before);
    }

    // How much garbage stands uncollected depends on the machine: over the bound, only what a full collection leaves counts.
    private static long BytesInUse(long bound)
    {
        if (GC.GetTotalMemory(forceFullCollection: false) is var bytes && bytes <= bound)
        {
            return bytes;
        }

        GC.Collect();
        var collected = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return collected.HeapSizeBytes - collected.FragmentedBytes;
    }
}
