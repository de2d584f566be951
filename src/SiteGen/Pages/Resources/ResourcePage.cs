using SiteGen.Content.Kinds.Resources;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Resources;

/// <summary>Resources that members made and share.</summary>
internal sealed class ResourcePage(PageViewFactory factory) : PageKind
{
    private readonly ResourceViews _views = new(factory);
    private readonly ResourceNodes _nodes = new(factory.Context, factory.Nodes);

    public override PageView Show(PageView view, PageContent content) =>
        view with { Resource = _views.Create(content.Page, content.Kind<ResourceFrontMatter>()) };

    public override IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts) =>
        [_nodes.From(content.Page, content.Kind<ResourceFrontMatter>(), facts)];
}
