using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Links to the places that menus and blocks name: a section, a plain page or an id.</summary>
internal sealed class PlaceLinks(RenderContext context)
{
    /// <summary>The link, under the place's own name unless it has a label; null where the place is not built.</summary>
    public LinkView? To(string place, string? label = null) =>
        MenuPlaces.Url(context.Site, place) is { } url ? new LinkView(label ?? Name(place), context.Address.Link(url)) : null;

    /// <summary>The link from a part of a section to all of it.</summary>
    public LinkView All(string section) => new(context.Texts.Get("seeAll"), context.Address.Link($"/{section}/"));

    /// <summary>The link to a page.</summary>
    public LinkView To(Page page) => new(page.Title, context.Address.Link(page.Url)) { Disclosure = Disclosures.Label(page, context.Texts) };

    private string Name(string place) =>
        (context.Site.Pages.Plain(place) ?? context.Site.Pages.ById(place))?.Title ?? context.Texts.Section(place);
}
