using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Audiences;

/// <summary>Landing pages for a role, a use case or an industry.</summary>
internal sealed class AudiencePage(PageViewFactory factory) : PageKind
{
    private readonly Dictionary<Page, FacetPage> _facets = factory.Context.Site.Facets.Pages.ToDictionary(f => f.Page);
    private readonly FacetViews _views = new(factory);

    public override PageView Show(PageView view, PageContent content) =>
        _facets.TryGetValue(content.Page, out var facet) ? view with { Audience = _views.Create(facet) } : view;

    public override IEnumerable<string>? Listed(PageView view) => view.Audience?.Parts.SelectMany(p => p.Cards).Select(c => c.Url);

    public override RobotsRule? Robots(Page page) =>
        factory.Robots.OfGroup(page.Listed && _facets.TryGetValue(page, out var facet) ? facet.Items.Count : 0, 1);
}
