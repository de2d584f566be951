using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Resources;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The newest resources made by members, one per maker.</summary>
internal sealed class ShowcaseMaker(
    RenderContext context, ListCards cards, PeopleViews people, PlaceLinks places) : BlockMaker<ShowcaseBlock>(SelectionOrder.Listed)
{
    protected override object? View(ShowcaseBlock block, LandingPage landing)
    {
        var items = landing.List(Made(block).Where(p => !landing.Shows(p)).DistinctBy(p => FrontMatter(p).Maker!.Value), block.Count);
        foreach (var item in items) landing.Introduce(FrontMatter(item).Maker!.Value);
        return items.Count == 0
            ? null
            : new ShowcaseView(block.Title, [.. items.Select(Entry)], places.All("resources"));
    }

    private static ResourceFrontMatter FrontMatter(Page page) => (ResourceFrontMatter)page.Source.Kind;

    private IEnumerable<Page> Made(ShowcaseBlock block) =>
        PagesByDate.Newest(context.Site
            .PagesOfType(PageType.Resource)
            .Where(p => FrontMatter(p).Maker is not null && (block.Kinds.Count == 0 || block.Kinds.Contains(FrontMatter(p).Kind))));

    private ShowcaseEntryView Entry(Page page) =>
        new(cards.Create(page), context.Texts.Get("resource" + FrontMatter(page).Kind), people.Create(FrontMatter(page).Maker!.Value));
}
