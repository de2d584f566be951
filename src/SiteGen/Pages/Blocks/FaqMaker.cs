using SiteGen.Content.Blocks;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>Questions and answers, as written.</summary>
internal sealed class FaqMaker(PlaceLinks places) : BlockMaker<FaqBlock>(SelectionOrder.Named)
{
    protected override object? View(FaqBlock block, LandingPage landing)
    {
        if (block.Questions.Count == 0) return null;
        return new FaqView(
        block.Title,
        [.. block.Questions.Select(q => new FaqEntryView(q.Question, q.Answer, q.Page is { } page ? places.To(page.Value) : null))]);
    }
}
