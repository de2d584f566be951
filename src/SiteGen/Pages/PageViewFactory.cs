using SiteGen.Model;
using SiteGen.Pages.Articles;
using SiteGen.Pages.Audiences;
using SiteGen.Pages.Blocks;
using SiteGen.Pages.Discussions;
using SiteGen.Pages.Events;
using SiteGen.Pages.People;
using SiteGen.Pages.Resources;
using SiteGen.Pages.Stories;
using SiteGen.Pages.Topics;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;

namespace SiteGen.Pages;

/// <summary>The makers of views, put together once for a build.</summary>
internal sealed class PageViewFactory
{
    /// <summary>Puts them together.</summary>
    public PageViewFactory(RenderContext context)
    {
        Context = context;
        var (joins, places) = (new JoinLinks(context.Site), new PlaceLinks(context));
        Dates = new Dates(context.Texts);
        People = new PeopleViews(context);
        States = new States(context);
        Calls = new CallViews(context, joins, States);
        Cards = new ListCards(context, Dates, People, States);
        Facets = new FacetViews(context, Cards, States);
        Topics = new TopicViews(context, Cards, People, States);
        Contributions = new ContributionViews(context, Cards, States);
        Parts = new PageParts(context, Dates, new SiteViews(context, places, joins, Calls), joins, Calls);
        Facts = new ContentFacts(context, Parts, People, Cards, Calls, Facets, new Related(context.Site));
        Threads = new ThreadViews(context, Dates, People, States, joins, Calls);
        var videos = new VideoViews(context, Dates);
        Stories = new StoryViews(context, People, Cards, Facets, videos);
        Events = new EventViews(context, Dates, People, States, Calls, videos);
        Articles = new ArticleViews(context, Dates, People);
        Resources = new ResourceViews(context, People, Cards);
        Blocks = new BlockViewMaker(this, places, joins);
        Lists = new Paging(context, Cards);
        Graphs = new PageGraphs(context, States, new PeopleNodes(context));
        Robots = new IndexingRules(context);
    }

    public RenderContext Context { get; }

    public Dates Dates { get; }

    public PeopleViews People { get; }

    public States States { get; }

    public CallViews Calls { get; }

    public ListCards Cards { get; }

    public PageParts Parts { get; }

    public ContentFacts Facts { get; }

    public ThreadViews Threads { get; }

    public FacetViews Facets { get; }

    public TopicViews Topics { get; }

    public ContributionViews Contributions { get; }

    public StoryViews Stories { get; }

    public EventViews Events { get; }

    public ArticleViews Articles { get; }

    public ResourceViews Resources { get; }

    public BlockViewMaker Blocks { get; }

    public Paging Lists { get; }

    public PageGraphs Graphs { get; }

    public IndexingRules Robots { get; }
}
