using SiteGen.Content.Kinds.Stories;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Stories;

/// <summary>Success stories.</summary>
internal sealed class StoryPage(PageViewFactory factory) : PageKind
{
    private readonly StoryViews _views = new(factory);
    private readonly StoryNodes _nodes = new(factory);

    public override bool ShowsFacets => false;

    public override PageView Show(PageView view, PageContent content) =>
        view with { Story = _views.Create(content.Page, content.Kind<StoryFrontMatter>()) };

    public override IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts) =>
        [_nodes.Create(content.Page, content.Kind<StoryFrontMatter>(), facts)];
}
