using SiteGen.Model;
using SiteGen.Pages.Blocks;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Plain;

/// <summary>Plain pages, and landing pages made of blocks.</summary>
internal sealed class PlainPage(PageViewFactory factory) : PageKind
{
    private readonly BlockViewMaker _blocks = new(factory);

    public override IReadOnlyList<BlockView> Blocks(Page page) => _blocks.Create(page);
}
