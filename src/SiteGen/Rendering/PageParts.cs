using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The parts of a page that has no source file, such as a list, a profile or the glossary.</summary>
/// <param name="Kind">The kind, as themes see it.</param>
/// <param name="Url">The site path.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">The meta description.</param>
/// <param name="Section">The section whose menu entry is current.</param>
/// <param name="Trail">The breadcrumbs between home and the page itself.</param>
internal sealed record GeneratedPage(string Kind, string Url, string Title, string Summary, string Section, IReadOnlyList<LinkView> Trail)
{
    /// <summary>The feeds of the page.</summary>
    public IReadOnlyList<AlternateView> Feeds { get; init; } = [];
}

/// <summary>Builds the views that every page needs: facts and head.</summary>
internal sealed class PageParts(RenderContext context, Dates dates, SiteViews sites, JoinLinks joins, CallViews calls)
{
    /// <summary>The site view for a section.</summary>
    public SiteView Site(string section) => sites.Create(section);

    /// <summary>The facts of a page without a source file.</summary>
    public PageFacts Facts(GeneratedPage page)
    {
        var address = context.Address.Absolute(page.Url);
        return new PageFacts
        {
            Kind = page.Kind,
            KindLabel = page.Title,
            Url = context.Address.Link(page.Url),
            Address = address,
            Title = page.Title,
            Summary = page.Summary,
            Contents = [],
            Byline = [],
            Topics = [],
            Breadcrumbs = [Home, .. page.Trail, new LinkView(page.Title, context.Address.Link(page.Url))],
            Share = ShareLinks.Create(address, context.Shared(page.Title), MailSubject(context.Shared(page.Title))),
            Related = [],
            Cta = calls.Join(page.Url.Trim('/').Replace('/', '-')),
            Notices = [],
            AppliesTo = [],
            Params = NoParams,
        };
    }

    /// <summary>The head of a page.</summary>
    /// <param name="facts">The page's facts.</param>
    /// <param name="robots">The rule for search engines.</param>
    /// <param name="feeds">The other formats and the feeds of the page.</param>
    /// <param name="data">Its structured data.</param>
    public HeadView Head(PageFacts facts, RobotsRule robots, IReadOnlyList<AlternateView> feeds, Markup? data) => new()
    {
        Title = Title(facts),
        Description = facts.Summary,
        ShareTitle = context.Shared(Title(facts)),
        ShareDescription = context.Shared(facts.Summary),
        Canonical = facts.Address,
        Robots = robots.Content,
        OgType = "website",
        Address = facts.Address,
        Image = context.Cards.GetValueOrDefault(facts.Address) ?? Share,
        Locale = context.Texts.Get("locale"),
        Alternates = [SiteFeed, .. feeds],
        FormOrigins = [],
        StructuredData = data,
    };

    /// <summary>The breadcrumb of the home page.</summary>
    public LinkView Home => new(context.Texts.Get("home"), context.Address.Link("/"));

    /// <summary>The feed of a list or topic.</summary>
    public AlternateView Feed(string title, string url) =>
        new("application/rss+xml", context.Texts.Format("feedOf", ("title", title)), context.Address.Link(url));

    /// <summary>A calendar file, labelled with a text of the theme.</summary>
    public AlternateView Calendar(string text, string url) => new("text/calendar", context.Texts.Get(text), context.Address.Link(url));

    /// <summary>The subject of an e-mail that shares a page.</summary>
    public string MailSubject(string title) => context.Texts.Format("mailSubject", ("title", title), ("site", context.Site.Config.Title));

    /// <summary>The join address for a page.</summary>
    public string Join(Page page) => joins.From(page);

    /// <summary>The views of dates.</summary>
    public Dates Dates => dates;

    private static IReadOnlyDictionary<string, string> NoParams { get; } = new Dictionary<string, string>();

    private AlternateView SiteFeed => new(
        "application/rss+xml", context.Texts.Format("siteFeed", ("site", context.Site.Config.Title)), context.Address.Link("/feed.xml"));

    private ShareImageView Share => new(
        context.Address.Absolute("/share.png"), 1200, 630, "image/png",
        context.Texts.Format("shareImageAlt", ("site", context.Site.Config.Title)));

    private string Title(PageFacts facts) =>
        facts.Url == context.Address.Link("/") ? facts.Title : $"{facts.Title} · {context.Site.Config.Title}";
}
