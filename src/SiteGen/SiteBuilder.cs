using SiteGen.Build;
using SiteGen.Checks;
using SiteGen.Config;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Privacy.Leaks;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming;

namespace SiteGen;

/// <summary>Builds a site from a community's files: read, model, render, publish. Every mistake is found in one run.</summary>
/// <param name="tree">The site's files.</param>
/// <param name="options">The options of the build.</param>
/// <param name="bag">Receives the findings.</param>
public sealed class SiteBuilder(ISourceTree tree, BuildOptions options, DiagnosticBag bag)
{
    private readonly SourceReader _files = new(tree, bag);

    /// <summary>Loads the themes; replaced in order to build many sites with one theme.</summary>
    internal Func<SiteConfig, Theme> LoadTheme { get; init; } = config =>
        Theme.Load(tree, ConfigLoader.ThemesOf(config), ConfigLoader.ThemeNeeds, bag);

    /// <summary>Writes one of the outputs that are made from all pages; replaced in order to inspect each output separately.</summary>
    internal Action<Output, IOutputSink> Write { get; init; } = (output, sink) => output.Write(sink);

    /// <summary>Starts loading the Markdown library in the background, which takes 4 % of a build of 10 pages.</summary>
    public static void WarmUp() => Task.Run(MarkdownWarmUp.Run);

    /// <summary>Builds the site into a sink. The caller decides, by the findings, whether to keep the sink's files.</summary>
    /// <param name="sink">Receives every file of the output.</param>
    /// <param name="progress">Receives each step as it begins, and the progress of long steps.</param>
    /// <returns>The result, or null if site.yml or the theme cannot be used.</returns>
    public BuildResult? Build(IOutputSink sink, Action<BuildProgress>? progress = null)
    {
        var timings = new Timings(progress ?? (_ => { }));
        var loader = new ConfigLoader(_files, options, bag);
        if (loader.Load() is not { } config) return null;
        var theme = timings.Step("theme", () => LoadTheme(config));
        if (!ConfigLoader.ThemeNeeds.Texts.All(theme.Texts.Has))
        {
            theme.Layouts.Wait(); // Reports the errors in the templates too.
            return null;
        }

        var now = options.Clock.In(config.Zone);
        var members = timings.Step("people", () => new Members(_files, config, theme.Texts, options, bag));
        config = loader.Redacted(config, members.Redactor);
        var pictures = new PictureBuild(options, bag);
        var gated = options.WithoutLeakScan ? null : new GatedShingles();
        var pass = new ReadPass(_files, config, members, bag) { Now = now, Gated = gated };
        var read = timings.Step("read", () => pass.Read(options.Jobs));
        var search = gated is null ? null : LeakSearch.Begin(read.Sources, gated, theme.Texts);
        var site = timings.Step("model", () => new ModelPass(read, bag).Assemble(now, options.Drafts));

        if (timings.Step("layouts", () => theme.Layouts.Result) is not { } layouts) return null;
        var leaks = search is null ? null : new LeakScanner(sink, search.Result, read.Sources, new OutputOrigins(tree, site), site);
        var outputs = new OutputAddresses(leaks ?? sink, new AddressTable(config.Address));
        var media = pictures.Media(_files, members, read.Sources, leaks);
        var context = new RenderContext(site, theme.Texts, theme.SettingsWith(config.Theme.Settings), media, bag, options.NoIndex);
        context = timings.Count("cards", tell => pictures.WithCards(context, (layouts, theme.Fonts), (outputs, leaks), tell));
        var render = new RenderPass(members, theme, layouts, context);
        var pages = timings.Count("pages", tell => render.Pages(_files, outputs, options.Jobs, tell));
        timings.Step("rest", () => render.Rest(pages, output => Render(output, outputs), options.Jobs));
        timings.Step("checks", () => new FinalChecks(site, tree, bag).Run(pages, outputs, leaks));
        pictures.Finish(members.ConsentPolicy);
        return new BuildResult(now, PageCount.All(site), site.HeldPages, timings.Steps)
        {
            BasePath = config.Address.Link("/"),
            Urls = site.Pages.All.ToDictionary(p => p.Source.Path, p => p.Url, StringComparer.Ordinal),
        };
    }

    private void Render(Output output, IOutputSink sink) =>
        InternalFault.Guard(bag, new Location($"the output \"{output.Name}\""), () => Write(output, sink));
}
