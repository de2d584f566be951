using SiteGen.Diagnostics;
using SiteGen.Tests.Docs;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Theming;

public sealed class SmallThemeTests
{
    [Fact]
    public void It_has_at_most_a_hundred_lines() =>
        Assert.InRange(SmallTheme.Files.Where(f => f.Key.EndsWith(".sbn-html", StringComparison.Ordinal)).Sum(f => f.Value.Count(b => b == '\n')), 12, 100);

    [Fact]
    public void The_guide_names_the_layouts_that_are_needed()
    {
        var loop = Document.Of("docs/themes.md").Code().Single(c => c.Code.Contains("for layout in", StringComparison.Ordinal)).Code;
        var named = loop.Split('\n').Single(l => l.StartsWith("for layout in", StringComparison.Ordinal)).Split(' ', ';')[3..^2].Where(l => l.Length > 0);
        var needed = SmallTheme.Files.Keys.Where(f => f.StartsWith("themes/small/layouts/", StringComparison.Ordinal)).Select(f => Path.GetFileName(f).Split('.')[0]);
        Assert.Equal(needed.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_builds_with_it_and_has_what_the_sample_has()
    {
        var bag = new DiagnosticBag();
        var sink = new SiteGen.Files.MemorySink();
        Assert.True(SiteGen.Config.Clock.TryParse(TestSite.Now, out var clock));
        Assert.NotNull(new SiteBuilder(Repository.Sample(), new BuildOptions(clock), bag) { LoadTheme = _ => SmallTheme.Theme }.Build(sink));
        Assert.Empty(SmallTheme.Findings);
        Assert.Equal(["SG1102"], bag.Sorted().Select(f => f.Code.Id));
        var discussion = System.Text.Encoding.UTF8.GetString(sink.Files["discussions/battery-sites-at-night/index.html"]);
        Assert.Contains("<h1 dir=\"auto\">Sites with a battery", discussion, StringComparison.Ordinal);
        Assert.Contains("<article id=\"post-1\">", discussion, StringComparison.Ordinal);
        Assert.True(sink.Files.Keys.Count(f => f.EndsWith("index.html", StringComparison.Ordinal)) > 100);
    }
}
