using System.Text;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Support;

/// <summary>A whole site as one text, files after lines <c>-- path --</c>, built in memory with the default theme. What every site needs is added where the text lacks it.</summary>
internal static class TestSite
{
    /// <summary>The moment that tests build for unless they say otherwise.</summary>
    public const string Now = "2026-12-01";

    /// <summary>What is added where a test's text lacks it, so that a site without faults has no finding.</summary>
    private const string Common = """
        -- site.yml --
        title: Test Circle
        tagline: A circle for tests
        base_url: https://circle.test/
        language: en
        timezone: Europe/Stockholm
        join: {url: https://app.circle.test/signup, ref: site, cost: Free to join}
        ctas:
          join: {label: Join free, url: join}
        menus: {footer: [code-of-conduct, privacy]}
        moderators: [ines]
        contact: {removal: "mailto:care@circle.test"}
        -- content/home.md --
        ---
        title: Test Circle
        summary: The home page of a circle that exists only in tests and nowhere else.
        ---
        -- content/code-of-conduct.md --
        ---
        title: Code of conduct
        summary: How people who are in this test circle agreed to treat each other here.
        ---
        Be kind.
        -- content/privacy.md --
        ---
        title: Privacy
        summary: What this test site knows about the people who read it, which is nothing.
        ---
        Nothing is stored.
        -- content/people/ines.yml --
        name: Ines Test
        staff: true
        """;

    /// <summary>Builds a site.</summary>
    /// <param name="archive">The site's files.</param>
    /// <param name="now">The moment to build for.</param>
    /// <param name="configure">Changes the options.</param>
    public static TestBuild Build(string archive, string now = Now, Func<BuildOptions, BuildOptions>? configure = null) =>
        Build(Tree(archive), now, configure);

    /// <summary>Builds the files of a tree as they are; with options as they come also with the theme of the guide, which must find no more.</summary>
    public static TestBuild Build(ISourceTree tree, string now = Now, Func<BuildOptions, BuildOptions>? configure = null)
    {
        Assert.True(Clock.TryParse(now, out var clock), $"\"{now}\" is not a date.");
        var (bag, sink) = (new DiagnosticBag(), new MemorySink());
        var options = new BuildOptions(clock, Jobs: 2);
        var builder = new SiteBuilder(tree, configure?.Invoke(options) ?? options, bag) { LoadTheme = config => SharedTheme.Of(tree, config, bag) };
        var result = builder.Build(sink);
        SharedTheme.HasNoFault();
        if (configure is null) SmallTheme.BuildsAlike(tree, options, bag);
        return new TestBuild(result, sink.Files, bag.Sorted()) { InPart = bag.InPart };
    }

    /// <summary>The site.yml that every test's site has, with more lines, as a file of a text.</summary>
    public static string SiteYml(string more) => $"-- site.yml --\n{System.Text.Encoding.UTF8.GetString(Tree("").Read("site.yml")).TrimEnd('\n')}\n{more}\n";

    /// <summary>The files of a text with what every site needs.</summary>
    public static MemoryTree Tree(string archive) => new(Files(archive));

    /// <summary>The files of a text with what every site needs, by path.</summary>
    public static Dictionary<string, byte[]> Files(string archive)
    {
        var files = new Dictionary<string, byte[]>(Repository.DefaultTheme, StringComparer.Ordinal);
        foreach (var text in new[] { Common, archive })
        {
            var tree = MemoryTree.Parse(text);
            foreach (var path in tree.Files("content").Concat(tree.Files("themes")).Concat(tree.Exists("site.yml") ? ["site.yml"] : Array.Empty<string>())) files[path] = tree.Read(path);
        }

        return files;
    }
}

/// <summary>A built site, with questions that fail with what was found instead.</summary>
internal sealed record TestBuild(BuildResult? Result, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Shows in part what a text holds of withheld names.</summary>
    public Func<string, string> InPart { get; init; } = text => text;

    /// <summary>The text of an output.</summary>
    public string Text(string path)
    {
        Assert.True(Files.ContainsKey(path), $"There is no \"{path}\". There are: {string.Join(", ", Files.Keys.Order(StringComparer.Ordinal))}. Findings: {Listed}");
        return Encoding.UTF8.GetString(Files[path]);
    }

    /// <summary>Fails unless the output is there and holds every one of these texts.</summary>
    public TestBuild HasFile(string path, params string[] texts)
    {
        var content = Text(path);
        foreach (var text in texts) Assert.Contains(text, content, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Fails when the output is there.</summary>
    public TestBuild HasNoFile(string path)
    {
        Assert.DoesNotContain(path, Files.Keys);
        return this;
    }

    /// <summary>Fails when any output, or the name of one, holds this text.</summary>
    public TestBuild Nowhere(string text)
    {
        foreach (var (path, bytes) in Files)
        {
            Assert.DoesNotContain(text, path, StringComparison.OrdinalIgnoreCase);
            if (Encoding.UTF8.GetString(bytes).Contains(text, StringComparison.OrdinalIgnoreCase)) Assert.Fail($"\"{text}\" stands in {path}.");
        }

        return this;
    }

    /// <summary>Fails unless there is this finding at this place.</summary>
    public TestBuild Finds(string code, string file, int line = -1, int column = -1)
    {
        Assert.True(
            Findings.Any(f => f.Code.Id == code && f.Location.File == file && (line < 0 || f.Location.Line == line) && (column < 0 || f.Location.Column == column)),
            $"There is no {code} at {file}:{line}:{column}. There are: {Listed}");
        return this;
    }

    /// <summary>Fails when anything was found.</summary>
    public TestBuild FindsNothing()
    {
        Assert.True(Findings.Count == 0, Listed);
        return this;
    }

    private string Listed => Findings.Count == 0 ? "none" : string.Join("\n", Findings.Select(f => $"{f.Location}: {f.Code.Id} {f.Message}. {f.Hint}"));
}
