using SiteGen.Content.Blocks;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The logos of organisations.</summary>
internal sealed class LogosMaker(ListCards cards) : BlockMaker<LogosBlock>(SelectionOrder.Named)
{
    protected override object? View(LogosBlock block, LandingPage landing)
    {
        var logos = block.Logos.Select(l => cards.Picture(l.Picture, landing.Page) is { } image ? new LogoView(image, l.Url) : null)
            .OfType<LogoView>()
            .ToList();
        return logos.Count == 0 ? null : new LogosView(block.Title, logos);
    }
}
