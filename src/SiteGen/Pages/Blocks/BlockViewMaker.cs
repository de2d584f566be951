using SiteGen.Content.Blocks;
using SiteGen.Content.Kinds.Plain;
using SiteGen.Model;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Blocks;

/// <summary>Creates the blocks of landing pages, except blocks that are empty or of a later stage.</summary>
internal sealed class BlockViewMaker
{
    private readonly Site _site;
    private readonly Dictionary<Type, IBlockMaker> _makers;

    /// <summary>Registers the makers; the only list of them.</summary>
    public BlockViewMaker(PageViewFactory factory)
    {
        var (places, joins) = (factory.Places, factory.Joins);
        var context = factory.Context;
        _site = context.Site;
        IBlockMaker[] makers =
        [
            new HeroMaker(context, factory.Dates, factory.Calls, joins, places),
            new JoinBannerMaker(context, factory.Dates, factory.Calls, joins),
            new NewestMaker(context, factory.Cards),
            new TopicsMaker(context, places),
            new ArticlesMaker(context, factory.Cards, places),
            new FaqMaker(places),
            new QuoteMaker(context, factory.People, places),
            new LogosMaker(factory.Cards),
            new CallMaker(factory.Calls, joins),
            new DigestMaker(),
            new TopDiscussionsMaker(context, factory.Cards, places),
            new UpcomingEventsMaker(context, factory.Cards, places),
            new QuestionMaker(context, factory.Cards, factory.States),
            new VoicesMaker(context, factory.People, new Contributions(context, factory.States), places),
            new ShowcaseMaker(context, factory.Cards, factory.People, places),
            new StoryOfTheMonthMaker(context, factory.Cards, factory.People, factory.Dates),
            new StoriesMaker(context, factory.Cards, places),
            new InsightsMaker(context, factory.Dates, places),
            new MetricsMaker(context, factory.Dates, places),
        ];
        _makers = makers.ToDictionary(m => m.BlockType);
    }

    /// <summary>Creates the non-empty blocks of a page, in the order written.</summary>
    public IReadOnlyList<BlockView> Create(Page page)
    {
        if (page.Source.Kind is not PlainFrontMatter { Blocks.Count: > 0 } plain) return [];
        var blocks = plain.Blocks.Where(b => _site.IsReadyFor(b.Kind)).ToList();
        var (landing, views) = (new LandingPage(page), new BlockView?[blocks.Count]);
        foreach (var i in Enumerable.Range(0, blocks.Count).OrderBy(i => _makers[blocks[i].Block.GetType()].Order))
            if (_makers[blocks[i].Block.GetType()].View(blocks[i].Block, landing) is { } view)
                views[i] = new BlockView(blocks[i].Kind.Name, view);
        return [.. views.OfType<BlockView>()];
    }

    /// <summary>Returns the first hero of a page, whose call becomes the primary one; null if there is none.</summary>
    public static HeroBlock? Hero(Page page) =>
        (page.Source.Kind as PlainFrontMatter)?.Blocks.Select(b => b.Block).OfType<HeroBlock>().FirstOrDefault();

    /// <summary>Whether a block contains a member's quote.</summary>
    public static bool Quotes(BlockView block) => block.Content is PullQuoteView or MonthStoryView { Quote: not null };
}
