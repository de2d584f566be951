using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>The views that all pages share, one per section, since menus differ only in the current entry.</summary>
internal sealed class SiteViews
{
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur", "yi", "ps", "dv"];
    private readonly Dictionary<string, SiteView> _sections;
    private readonly SiteView _elsewhere;
    private readonly RenderContext _context;
    private readonly PlaceLinks _places;
    private readonly ImageView? _logo;
    private readonly IReadOnlyList<LinkView> _follow;
    private readonly IReadOnlyList<string> _more;

    /// <summary>Makes the view of every section.</summary>
    public SiteViews(RenderContext context, PlaceLinks places, JoinLinks joins, CallViews calls)
    {
        (_context, _places) = (context, places);
        _logo = context.Logo is { } image ? context.View(image, "", null) : null;
        _follow = [.. context.Site.Config.Organization.SameAs.Select(a => new LinkView(Shown(a), a))];
        var inMenus = context.Site.Config.Menus.Main.Concat(context.Site.Config.Menus.Footer)
            .Select(m => MenuPlaces.Url(context.Site, m.Value))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        _more = [.. MenuPlaces.Sections(context.Site).Where(s => !inMenus.Contains(MenuPlaces.Url(context.Site, s)!))];
        var targets = inMenus.Concat(_more.Select(s => MenuPlaces.Url(context.Site, s)!));
        _sections = targets.ToDictionary(t => t, t => View(t, joins, calls), StringComparer.Ordinal);
        _elsewhere = View("", joins, calls);
    }

    /// <summary>The site view for a page of a section, such as <c>/stories/</c>.</summary>
    public SiteView Create(string section) => _sections.GetValueOrDefault(section) ?? _elsewhere;

    private SiteView View(string section, JoinLinks joins, CallViews calls)
    {
        var config = _context.Site.Config;
        var language = config.Language;
        return new SiteView
        {
            Title = config.Title,
            Tagline = config.Tagline,
            Logo = _logo,
            Language = language,
            Direction = RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr",
            HomeUrl = _context.Address.Link("/"),
            MainMenu = Menu(config.Menus.Main.Select(m => m.Value), section),
            FooterMenu = Menu(config.Menus.Footer.Select(m => m.Value), section),
            JoinUrl = joins.To("join", "menu"),
            JoinLabel = calls.JoinLabel,
            JoinCost = calls.JoinCost,
            FeedUrl = _context.Address.Link("/feed.xml"),
            Settings = _context.Settings,
            Params = config.Params,
            Follow = _follow,
            MoreMenu = Menu(_more, section),
        };
    }

    // The address itself is the clearest label, and distinguishes two pages on one host.
    private static string Shown(string address)
    {
        var bare = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }

    private List<MenuItemView> Menu(IEnumerable<string> places, string section) =>
        [.. from place in places
            let link = _places.To(place)
            where link is not null
            select new MenuItemView(link.Text, link.Url!, link.Url == _context.Address.Link(section))];
}
