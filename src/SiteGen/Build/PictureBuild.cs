using SiteGen.Config;
using SiteGen.Files;
using SiteGen.Media;
using SiteGen.Media.Tools;
using SiteGen.Media.Variants;
using SiteGen.Model;
using SiteGen.Outputs.ShareCards;
using SiteGen.People;
using SiteGen.Privacy.Leaks;
using SiteGen.Rendering;
using SiteGen.Source;
using SiteGen.Theming;
using SiteGen.Theming.Templates;

namespace SiteGen.Build;

/// <summary>The work on pictures: share cards before the pages that name them, smaller image copies while pages are rendered.</summary>
internal sealed class PictureBuild(BuildOptions options, DiagnosticBag bag)
{
    private readonly PictureTools? _tools = options.Pictures is { } work ? PictureTools.Open(work, bag) : null;

    /// <summary>Returns the pictures and files of a site, with smaller copies if those are made.</summary>
    public MediaFiles Media(SourceReader files, Members members, Sources sources, LeakScanner? leaks)
    {
        var allowed = sources.Pages.Where(p => p.FrontMatter.Lifecycle.MayBeShown).SelectMany(p => p.FrontMatter.AllowedNames);
        var redactor = members.Redactor.Allowing([.. allowed]);
        return new MediaFiles(files, name => redactor.Carried(name)?.Name, bag)
        {
            Variants = _tools is { Encoder: not null } or { NamesAll: true } ? new ImageVariants(files, _tools) : null,
            Lapsed = leaks is null ? null : leaks.Lapsed,
            Portraits = new Portraits(members.ConsentPolicy),
        };
    }

    /// <summary>Writes the share cards, and returns a context that includes them.</summary>
    public RenderContext WithCards(
        RenderContext context, (Layouts Layouts, IReadOnlyList<ThemeFont> Fonts) theme, (IOutputSink Sink, LeakScanner? Leaks) to,
        Action<int, int> progress)
    {
        if (!theme.Layouts.HasCard || Picture is not { } picture) return context;
        var renderer = new CardRenderer(context, theme.Layouts)
        { Picture = picture, MayPublish = (path, text) => to.Leaks?.Passes(path, text) ?? true };
        var dates = new Dates(context.Texts);
        var subjects = new CardSubjects(context, dates).All();
        var joins = new JoinLinks(context.Site);
        if (_tools?.Renderer is not null) CardFontChoice.Make(context, subjects, theme.Fonts, bag);
        var layout = new CardLayout(
            context, new SiteViews(context, new PlaceLinks(context), joins, new CallViews(context, joins, new States(context))).Create(""));
        return context with { Cards = renderer.Write(subjects, layout, to.Sink, (options.Jobs, done => progress(done, subjects.Count))) };
    }

    /// <summary>Reports faults once everything is written, and deletes old pictures even if this build made none.</summary>
    public void Finish(ConsentPolicy policy)
    {
        var others = options.Caches.Where(c => c != options.Pictures?.Cache && Directory.Exists(c)).ToList();
        if (_tools is null && others.Count == 0) return;
        var shown = ShownPeople.Marks(policy);
        _tools?.Finish(shown, bag);
        foreach (var cache in others.Select(c => new PictureCache(c)))
        {
            cache.TakeOver();
            cache.Prune(shown, isComplete: false);
            if (cache.IsFaulty) bag.Add(
                Codes.CacheUnusable, new Location(SiteConfigReader.File),
                "pictures of an earlier build cannot be deleted, and somebody in them may have withdrawn",
                "Allow writing to .sitegen/cache, or delete it.");
        }
    }

    private Func<string, string, byte[]?>? Picture =>
        CardsAsText ? (svg, _) => System.Text.Encoding.UTF8.GetBytes(svg)
        : _tools is { Renderer: { } renderer } tools
            ? (svg, card) => renderer.Png(svg, (CardLayout.Width, CardLayout.Height), fault => tools.Faults.Add(card, fault))
        : null;

    private bool CardsAsText => options.CardsAsText || _tools is { Renderer: null, NamesAll: true };
}
