using System.Text;
using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Loading;
using SiteGen.Model;
using SiteGen.Outputs;
using SiteGen.Rendering;
using SiteGen.Street;
using SiteGen.Tests.Diagnostics;
using SiteGen.Theming;
using SiteGen.Yaml;

namespace SiteGen.Tests.Support;

/// <summary>The whole street with the default theme, which is loaded once for all sites below no base path: that is what takes time.</summary>
internal static class ThemedStreet
{
    private static readonly Lazy<Theme> Default = new(LoadTheme);

    /// <summary>Builds the files of a site.</summary>
    /// <param name="site">The files; those of the theme need not be there.</param>
    public static TestBuild Build(IEnumerable<KeyValuePair<string, byte[]>> site)
    {
        var (bag, sink) = (new DiagnosticBag(), new MemorySink());
        foreach (var output in Street(site, bag, sink) ?? []) output.Write(sink);
        return new TestBuild(null, sink.Files, bag.Sorted());
    }

    /// <summary>Builds the content pages, and gives what writes the rest, by name.</summary>
    /// <returns>Null where site.yml cannot be used.</returns>
    public static IReadOnlyList<Output>? Street(IEnumerable<KeyValuePair<string, byte[]>> site, DiagnosticBag bag, MemorySink sink)
    {
        var now = new DateTimeOffset(2026, 12, 1, 0, 0, 0, TimeSpan.Zero);
        var files = new SourceReader(new MemoryTree(site), bag);
        var opening = new Opening(files, new BuildOptions(Clock.At(now)), bag);
        if (opening.Config() is not { } config) return null;
        var people = new People(files, config, Default.Value.Texts, now, bag);
        config = opening.Worded(config, people.Wording);
        var read = new FirstPass(files, config, people, bag).Read(1);
        var model = new SiteAssembly(read.Sources, now, false, bag).Assemble(read.Unread);
        var second = new SecondPass(people, Default.Value, Default.Value.Layouts.Result!, new Edition(model, Default.Value.Texts, Settings(config), read.Media, bag, false));
        var pages = second.Pages(files, sink, 1);
        new FragmentCheck(pages, bag).Run();
        return second.Outputs(pages, 1);
    }

    private static Dictionary<string, string> Settings(SiteConfig config)
    {
        var settings = new Dictionary<string, string>(Default.Value.Settings, StringComparer.Ordinal);
        foreach (var (name, value) in config.Theme.Settings.Where(s => settings.ContainsKey(s.Key))) settings[name] = value;
        return settings;
    }

    private static Theme LoadTheme()
    {
        var config = SiteConfigReader.Read(Encoding.UTF8.GetString(FullSite.Files["site.yml"]), new FieldSource("site.yml", new DiagnosticBag()))!;
        return Theme.Load(new MemoryTree(FullSite.Files), Opening.Themes(config), Opening.Needs, new DiagnosticBag());
    }
}
