using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Stories;
using SiteGen.Model;
using SiteGen.Pages.Stories;
using SiteGen.People;
using SiteGen.Rendering;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>The story featured for the latest month that has begun.</summary>
internal sealed class StoryOfTheMonthMaker(
    RenderContext context, ListCards cards, PeopleViews people, Dates dates) : BlockMaker<StoryOfTheMonthBlock>(SelectionOrder.Named)
{
    protected override object? View(StoryOfTheMonthBlock block, LandingPage landing)
    {
        if (landing.List(Featured().Take(1), 1) is not [var page]) return null;
        var story = (StoryFrontMatter)page.Source.Kind;
        var month = DateOnly.ParseExact(Month(page) + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new MonthStoryView(
            block.Title, dates.Month(month), cards.Create(page), story.Org, story.Numbers.Select(Numbers.Create).FirstOrDefault(),
            Quote(story, landing), story.Result);
    }

    private IEnumerable<Page> Featured()
    {
        var now = context.Site.Now.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return context.Site.PagesOfType(PageType.Story)
            .Where(p => Month(p) is { } month && string.CompareOrdinal(month, now) <= 0)
            .OrderByDescending(Month, StringComparer.Ordinal)
            .ThenBy(p => p.Id, StringComparer.Ordinal);
    }

    private static string? Month(Page page) => page.FrontMatter.Classification.FeaturedMonth;

    // Returns the first quote that may be shown, unless another block already shows its speaker.
    private QuoteView? Quote(StoryFrontMatter story, LandingPage landing)
    {
        var quote = story.Quotes.FirstOrDefault(q =>
            context.Site.ConsentPolicy.QuoteStatusFor(q.By.Value) == QuoteStatus.Shown && !landing.Shows(q.By.Value));
        if (quote is null) return null;
        landing.Introduce(quote.By.Value);
        return people.Create(quote);
    }
}
