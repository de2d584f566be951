using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Outputs;
using SiteGen.Outputs.Calendars;
using SiteGen.Outputs.Feeds;
using SiteGen.Pages;
using SiteGen.Pages.Indexes;
using SiteGen.Pages.Lists;
using SiteGen.Pages.People;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Source;
using SiteGen.Theming;
using SiteGen.Theming.Templates;

namespace SiteGen.Build;

/// <summary>Renders content pages in parallel, then everything that is built from all of them.</summary>
internal sealed class RenderPass
{
    private readonly Theme _theme;
    private readonly Layouts _layouts;
    private readonly RenderContext _context;
    private readonly PageViewFactory _factory;
    private readonly BodyConverter _bodies;
    private readonly IReadOnlyList<Feed> _feeds;

    /// <summary>Creates the renderers.</summary>
    public RenderPass(Members members, Theme theme, Layouts layouts, RenderContext context)
    {
        var site = context.Site;
        (_theme, _layouts, _context, _factory) = (theme, layouts, context, new PageViewFactory(context));
        var setting = new MarkdownOptions(site.Config.Address, theme.Texts, context.Bag)
        { Sizes = context.Settings.GetValueOrDefault("image_sizes", "100vw") };
        var targets = new LinkTargets(site, new SitePaths(site), context.Media, context.Bag);
        var converter = new MarkdownConverter(new Pipelines(site.Config.AllowHtml), targets, context.Media, setting);
        _bodies = new BodyConverter(converter, site.ConsentPolicy, members.Redactor);
        _feeds = FeedPlan.Create(context);
    }

    /// <summary>Converts and writes the content pages.</summary>
    /// <param name="files">Reads the page bodies again.</param>
    /// <param name="sink">Receives the pages.</param>
    /// <param name="jobs">The number of threads.</param>
    /// <param name="progress">Receives the number of pages written and the total.</param>
    public IReadOnlyList<PageResult> Pages(SourceReader files, IOutputSink sink, int jobs, Action<int, int> progress)
    {
        var inFeeds = _feeds.SelectMany(f => f.Items).ToHashSet();
        return new ContentPages(_factory, files, _bodies, inFeeds).Write(new PageWriter(_layouts, sink), jobs, progress);
    }

    /// <summary>Writes the other outputs in parallel, then the pictures and files that they refer to, and returns the number of
    /// feeds.</summary>
    public int Rest(IReadOnlyList<PageResult> pages, Action<Output> write, int jobs)
    {
        Parallel.ForEach(Outputs(pages, jobs), new ParallelOptions { MaxDegreeOfParallelism = jobs }, write);
        write(new Output("media", sink => _context.Media.Write(sink, jobs)));
        return _feeds.Count;
    }

    /// <summary>Lists every output that is built from all pages, except media.</summary>
    private IReadOnlyList<Output> Outputs(IReadOnlyList<PageResult> pages, int jobs) =>
    [
        new("lists", sink => new ListPages(_factory).Write(new PageWriter(_layouts, sink), jobs)),
        new("people", sink => new PeoplePages(_factory).Write(new PageWriter(_layouts, sink))),
        new("finders", sink => new FinderPages(_factory).Write(new PageWriter(_layouts, sink))),
        new("insights", sink => new InsightPages(_factory).Write(new PageWriter(_layouts, sink))),
        new("metrics and glossary", sink => new MetricsAndGlossary(_factory).Write(new PageWriter(_layouts, sink))),
        new("not found", sink => new NotFoundPage(_factory).Write(new PageWriter(_layouts, sink))),
        new("feeds", sink => new RssFeeds(_context, _feeds, _theme.Assets.PathOf("css/feed.css")).Write(
            pages.Where(p => p.FeedHtml is not null).ToDictionary(p => p.Page, p => p.FeedHtml!), sink, jobs)),
        new("calendars", sink => new CalendarFiles(_context).Write(sink)),
        new("sitemap", sink => new Sitemap(_context).Write(pages, sink)),
        new("robots", sink => new RobotsTxt(_context).Write(sink)),
        new("redirects", sink => new Redirects(_context).Write(sink)),
        new("assets", Assets),
    ];

    private void Assets(IOutputSink sink)
    {
        foreach (var asset in _theme.Assets.All) sink.Write(asset.Output, asset.Bytes);
    }
}

/// <summary>A writer of one kind of output.</summary>
/// <param name="Name">The kind of output.</param>
/// <param name="Write">Writes all outputs of this kind.</param>
internal sealed record Output(string Name, Action<IOutputSink> Write);
