using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>An output folder on the real disk. A site is a list of files, each "path=text".</summary>
internal sealed class OutputSandbox : IDisposable
{
    private readonly string _parent;

    public OutputSandbox(string? parent = null)
    {
        _parent = parent ?? Directory.CreateTempSubdirectory("sitegen-writing-").FullName;
        Output = Path.Combine(_parent, "dist");
        Root = OutputRoot.At(Output);
    }

    public string Output { get; }

    public OutputRoot Root { get; }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    public string PlaceOf(string path) => Root.PlaceOf(path);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PlaceOf(path))!);
        File.WriteAllText(PlaceOf(path), text);
    }

    public OutputFolder Open() => TryOpen(out var bag) ?? throw new InvalidOperationException(bag.Sorted()[0].Message);

    public OutputFolder? TryOpen(out DiagnosticBag bag)
    {
        bag = new DiagnosticBag();
        return OutputFolder.TryOpen(Output, bag, out var folder) ? folder : null;
    }

    public BuildResult Build(params string[] site)
    {
        using var folder = TryOpen(out var bag);
        if (folder is null) return new BuildResult(null, bag.Sorted());
        WriteTo(folder.Sink, site);
        return new BuildResult(folder.Commit(), bag.Sorted());
    }

    public static void WriteTo(IOutputSink sink, params string[] site)
    {
        foreach (var (path, text) in site.Select(Split))
        {
            Assert.True(OutputPath.TryParse(path, out var place));
            sink.Write(place, Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>What a visitor could get: all files but SiteGen's own, as "path=text", in ordinal order.</summary>
    public string[] Published() =>
        [.. Paths(Output)
            .Where(p => !p.StartsWith(".sitegen/", StringComparison.Ordinal))
            .Select(p => $"{p}={File.ReadAllText(PlaceOf(p))}")];

    /// <summary>SiteGen's own files.</summary>
    public string[] Own() => [.. Paths(Root.Own)];

    public static string[] InOrder(IEnumerable<string> site) => [.. site.OrderBy(f => Split(f).Path, StringComparer.Ordinal)];

    private static (string Path, string Text) Split(string file) => (file[..file.IndexOf('=')], file[(file.IndexOf('=') + 1)..]);

    private static IEnumerable<string> Paths(string folder)
    {
        if (!Directory.Exists(folder)) return [];
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return Directory.EnumerateFiles(folder, "*", everything)
            .Select(f => Path.GetRelativePath(folder, f))
            .Order(StringComparer.Ordinal);
    }
}

internal sealed record BuildResult(CommitSummary? Summary, IReadOnlyList<Diagnostic> Findings)
{
    public Diagnostic Only(string code) => Assert.Single(Findings, f => f.Code.Id == code);
}
