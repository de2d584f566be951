using System.Text;
using SiteGen.Build;
using SiteGen.Config;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Tests.Diagnostics;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Tests.Support;

/// <summary>The whole street with the default theme, which is loaded once for all sites below no base path: that is what takes time. The check for leaks is left out: what it would find has to be kept out before. Share cards stay drawings in text, so that they can be read.</summary>
internal static class ThemedStreet
{
    private static readonly Lazy<Theme> Default = new(LoadTheme);

    /// <summary>Builds the files of a site.</summary>
    /// <param name="site">The files; those of the theme need not be there.</param>
    /// <param name="write">Writes an output that is made of all pages, if not as usual.</param>
    public static TestBuild Build(IEnumerable<KeyValuePair<string, byte[]>> site, Action<Output, IOutputSink>? write = null) => Build(new MemoryTree(site), write);

    /// <summary>Builds the files of a tree.</summary>
    public static TestBuild Build(ISourceTree tree, Action<Output, IOutputSink>? write = null)
    {
        var (bag, sink) = (new DiagnosticBag(), new MemorySink());
        var options = new BuildOptions(Clock.At(new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero))) { WithoutLeakScan = true, CardsAsText = true };
        var builder = new SiteBuilder(tree, options, bag) { LoadTheme = _ => Default.Value, Write = write ?? ((output, to) => output.Write(to)) };
        var result = builder.Build(sink);
        return new TestBuild(result, sink.Files, bag.Sorted());
    }

    private static Theme LoadTheme()
    {
        var config = SiteConfigReader.Read(Encoding.UTF8.GetString(FullSite.Files["site.yml"]), new FieldSource("site.yml", new DiagnosticBag()))!;
        return Theme.Load(new MemoryTree(FullSite.Files), ConfigLoader.ThemesOf(config), ConfigLoader.ThemeNeeds, new DiagnosticBag());
    }
}
