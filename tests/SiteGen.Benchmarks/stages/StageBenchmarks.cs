using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SiteGen.Benchmarks.Compare;
using SiteGen.Benchmarks.Compare.Content;
using SiteGen.Build;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming;

namespace SiteGen.Benchmarks.Stages;

/// <summary>The stages of the street over a generated site: <c>dotnet run -c Release -- --filter '*'</c>. SITEGEN_POSTS sets how many posts.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class StageBenchmarks
{
    private readonly DiagnosticBag _bag = new();
    private MemoryTree _tree = null!;
    private BuildOptions _options = null!;
    private SiteConfig _config = null!;
    private Theme _theme = null!;
    private SiteGen.Build.Members _members = null!;
    private ReadResult _read = null!;

    /// <summary>Generates the site, into memory so that no disk is measured.</summary>
    [GlobalSetup]
    public void Generate()
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var posts = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_POSTS"), out var wanted) ? wanted : 10;
        GenerateCommand.Write(new DataSet(posts, Community: false), folder);
        var disk = new DiskTree(Path.Combine(folder, "sitegen"), _bag);
        var paths = disk.Files("content").Concat(disk.Files("themes")).Append("site.yml");
        _tree = new MemoryTree(paths.Select(p => new KeyValuePair<string, byte[]>(p, disk.Read(p))));
        Directory.Delete(folder, recursive: true);
        _options = new BuildOptions(Clock.At(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero)));
        _config = new ConfigLoader(Files, _options, _bag).Load()!;
        _theme = Theme.Load(_tree, ConfigLoader.ThemesOf(_config), ConfigLoader.ThemeNeeds, _bag);
        _members = new SiteGen.Build.Members(Files, _config, _theme.Texts, _options, _bag);
        _read = ReadContent();
    }

    /// <summary>Reading and checking the theme.</summary>
    [Benchmark]
    public object? LoadTheme() => Theme.Load(_tree, ConfigLoader.ThemesOf(_config), ConfigLoader.ThemeNeeds, new DiagnosticBag()).Layouts.Result;

    /// <summary>The first pass over all content.</summary>
    [Benchmark]
    public object FirstPass() => ReadContent();

    /// <summary>The model of what was read.</summary>
    [Benchmark]
    public object Model() => Assemble();

    /// <summary>Conversion, layout and everything that follows.</summary>
    [Benchmark]
    public object SecondPass()
    {
        var context = new RenderContext(Assemble(), _theme.Texts, _theme.Settings, new PictureBuild(_options, _bag).Media(Files, _members, _read.Sources, leaks: null), _bag, NoIndex: false);
        var second = new RenderPass(_members, _theme, _theme.Layouts.Result!, context);
        var sink = new MemorySink();
        second.Rest(second.Pages(Files, sink, 1, (_, _) => { }), output => output.Write(sink), 1);
        return sink;
    }

    /// <summary>The whole build on one thread.</summary>
    [Benchmark(Baseline = true)]
    public object? WholeBuild() => new SiteBuilder(_tree, _options, new DiagnosticBag()).Build(new MemorySink());

    private SourceReader Files => new(_tree, _bag);

    private ReadResult ReadContent() => new ReadPass(Files, _config, _members, _bag) { Now = _options.Clock.In(_config.Zone) }.Read(1);

    private SiteGen.Model.Site Assemble() => new SiteGen.Model.SiteAssembly(_read.Sources, _options.Clock.In(_config.Zone), drafts: false, _bag).Assemble(_read.Unread);

    private sealed class InThisProcess : BenchmarkDotNet.Configs.ManualConfig
    {
        public InThisProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
