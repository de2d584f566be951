using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>What all pages share, made once for each section, since menus differ only in which entry is current.</summary>
internal sealed class SiteViews
{
    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ur", "yi", "ps", "dv"];
    private readonly Dictionary<string, SiteView> _sections;
    private readonly SiteView _elsewhere;
    private readonly Edition _edition;

    /// <summary>Makes the view of every section.</summary>
    public SiteViews(Edition edition, JoinLinks joins, CallViews calls)
    {
        _edition = edition;
        var targets = edition.Site.Config.MainMenu.Concat(edition.Site.Config.FooterMenu).Select(m => Url(m.Value)).OfType<string>().Distinct().ToList();
        _sections = targets.ToDictionary(t => t, t => View(t, joins, calls), StringComparer.Ordinal);
        _elsewhere = View("", joins, calls);
    }

    /// <summary>The view for a page of a section, such as <c>/stories/</c>.</summary>
    public SiteView Of(string section) => _sections.GetValueOrDefault(section) ?? _elsewhere;

    private SiteView View(string section, JoinLinks joins, CallViews calls)
    {
        var config = _edition.Site.Config;
        var language = config.Language;
        return new SiteView(
            config.Title,
            config.Tagline,
            Logo(config.Organization),
            language,
            RightToLeft.Contains(language.Split('-')[0]) ? "rtl" : "ltr",
            _edition.Address.Link("/"),
            Menu(config.MainMenu, section),
            Menu(config.FooterMenu, section),
            joins.To("join", "menu"),
            calls.JoinLabel,
            calls.JoinCost,
            _edition.Address.Link("/feed.xml"),
            _edition.Settings,
            config.Params);
    }

    private ImageView? Logo(Organization organization) =>
        organization.Logo is { } file && _edition.Media.Image("content/" + file, new Location(SiteConfigReader.File)) is { } image
            ? new ImageView(_edition.Address.Link(image.Path), "", image.Width, image.Height, null)
            : null;

    private List<MenuItemView> Menu(IEnumerable<Yaml.Located<string>> items, string section) =>
        [.. from item in items
            let url = Url(item.Value)
            where url is not null
            select new MenuItemView(Text(item.Value), _edition.Address.Link(url), url == section)];

    private string Text(string item) =>
        _edition.Site.Pages.Plain(item)?.Title ?? _edition.Site.Pages.ById(item)?.Title ?? _edition.Texts.Section(item);

    // A menu entry is a section, a plain page's slug or an id; one that is not built is left out.
    private string? Url(string item)
    {
        if (PageTypeFacts.WithFolder.Any(t => t.Folder == item && _edition.Site.HasList(t)) || _edition.Site.OwnPages.Contains(item)) return $"/{item}/";
        return (_edition.Site.Pages.Plain(item) ?? _edition.Site.Pages.ById(item))?.Url;
    }
}
