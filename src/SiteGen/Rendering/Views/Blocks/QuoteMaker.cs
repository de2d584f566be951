using SiteGen.Community;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>Words of one member, only while they agree.</summary>
internal sealed class QuoteMaker(Edition edition, PeopleViews people, PlaceLinks places) : BlockMaker<QuoteBlock>(Turn.Named)
{
    /// <inheritdoc/>
    protected override BlockView? View(QuoteBlock block, Landing landing)
    {
        if (edition.Site.Voices.Speech(block.Quote.By.Value) != Speech.Shown) return null;
        landing.Introduce(block.Quote.By.Value);
        var page = block.Page is { } id ? edition.Site.Pages.ById(id.Value) : null;
        return new BlockView(Quote: new PullQuoteView(people.Of(block.Quote), page is null ? null : places.To(page)));
    }
}
