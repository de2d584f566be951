using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Rendering.Views.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>The blocks of landing pages. A block without anything to show is left out, and so is one that the community is not ready for.</summary>
internal sealed class BlockViews
{
    private readonly Site _site;
    private readonly Dictionary<Type, IBlockMaker> _makers;

    /// <summary>Puts the makers together: the one list of them.</summary>
    public BlockViews(Desk desk, PlaceLinks places, JoinLinks joins)
    {
        var edition = desk.Edition;
        _site = edition.Site;
        IBlockMaker[] makers =
        [
            new HeroMaker(edition, desk.Dates, desk.Calls, joins, places),
            new JoinBannerMaker(edition, desk.Dates, desk.Calls, joins),
            new NewestMaker(edition, desk.Cards),
            new TopicsMaker(edition, places),
            new ArticlesMaker(edition, desk.Cards, places),
            new FaqMaker(places),
            new QuoteMaker(edition, desk.People, places),
            new LogosMaker(desk.Cards),
            new CallMaker(desk.Calls, joins),
            new DigestMaker(),
            new TopDiscussionsMaker(edition, desk.Cards, places),
            new UpcomingEventsMaker(edition, desk.Cards, places),
            new QuestionMaker(edition, desk.Cards, desk.States),
            new VoicesMaker(edition, desk.People, new Contributions(edition, desk.States), places),
            new ShowcaseMaker(edition, desk.Cards, desk.People, places),
            new StoryOfTheMonthMaker(edition, desk.Cards, desk.People, desk.Dates),
            new StoriesMaker(edition, desk.Cards, places),
            new InsightsMaker(edition, desk.Dates, places),
            new MetricsMaker(edition, desk.Dates, places),
        ];
        _makers = makers.ToDictionary(m => m.Of);
    }

    /// <summary>The blocks of a page that have something to show, in the order written.</summary>
    public IReadOnlyList<BlockView> Of(Page page)
    {
        if (page.Source.Kind is not PlainMatter { Blocks.Count: > 0 } plain) return [];
        var blocks = plain.Blocks.Where(b => _site.IsReadyFor(b.Kind)).Select(b => b.Block).ToList();
        var (landing, views) = (new Landing(page), new BlockView?[blocks.Count]);
        foreach (var i in Enumerable.Range(0, blocks.Count).OrderBy(i => _makers[blocks[i].GetType()].Turn))
            views[i] = _makers[blocks[i].GetType()].View(blocks[i], landing);
        return [.. views.OfType<BlockView>()];
    }

    /// <summary>The first hero of a page, whose call is then its primary one; null where there is no hero.</summary>
    public static HeroBlock? Hero(Page page) => (page.Source.Kind as PlainMatter)?.Blocks.Select(b => b.Block).OfType<HeroBlock>().FirstOrDefault();

    /// <summary>Whether a block shows words of a member.</summary>
    public static bool Quotes(BlockView block) => (block.Quote?.Quote ?? block.StoryOfTheMonth?.Quote) is not null;
}
