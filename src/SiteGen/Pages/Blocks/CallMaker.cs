using SiteGen.Content.Blocks;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>A panel with a call of site.yml.</summary>
internal sealed class CallMaker(CallViews calls, JoinLinks joins) : BlockMaker<CallBlock>(SelectionOrder.Named)
{
    protected override object? View(CallBlock block, LandingPage landing) =>
        block.Cta is { } cta
            ? new CallView(block.Title, block.Text, calls.For(cta.Value, joins.To("join", landing.Page.Id)))
            : null;
}
