using SiteGen.Content.Blocks;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>A quote of one member, shown only with their consent.</summary>
internal sealed class QuoteMaker(
    RenderContext context, PeopleViews people, PlaceLinks places) : BlockMaker<QuoteBlock>(SelectionOrder.Named)
{
    protected override object? View(QuoteBlock block, LandingPage landing)
    {
        if (context.Site.ConsentPolicy.QuoteStatusFor(block.Quote.By.Value) != QuoteStatus.Shown) return null;
        landing.Introduce(block.Quote.By.Value);
        var page = block.Page is { } id ? context.Site.Pages.ById(id.Value) : null;
        return new PullQuoteView(people.Create(block.Quote), page is null ? null : places.To(page));
    }
}
