using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Links to the places that menus and blocks name: a section, a plain page or an id.</summary>
internal sealed class PlaceLinks(Edition edition)
{
    /// <summary>The link, under the place's own name unless it has a label; null where the place is not built.</summary>
    public LinkView? To(string place, string? label = null) =>
        MenuPlaces.Url(edition.Site, place) is { } url ? new LinkView(label ?? Name(place), edition.Address.Link(url)) : null;

    /// <summary>The link from a part of a section to all of it.</summary>
    public LinkView All(string section) => new(edition.Texts.Get("seeAll"), edition.Address.Link($"/{section}/"));

    /// <summary>The link to a page.</summary>
    public LinkView To(Page page) => new(page.Title, edition.Address.Link(page.Url)) { Disclosure = Disclosures.Label(page, edition.Texts) };

    private string Name(string place) =>
        (edition.Site.Pages.Plain(place) ?? edition.Site.Pages.ById(place))?.Title ?? edition.Texts.Section(place);
}
