using SiteGen.Rendering.JsonLd;

namespace SiteGen.Rendering.Kinds;

/// <summary>The view builders that pages of all kinds use, created once per build.</summary>
internal sealed class PageViewFactory
{
    /// <summary>Creates the view builders.</summary>
    public PageViewFactory(RenderContext context)
    {
        Context = context;
        Joins = new JoinLinks(context.Site);
        Places = new PlaceLinks(context);
        Dates = new Dates(context.Texts);
        People = new PeopleViews(context);
        States = new States(context);
        Calls = new CallViews(context, Joins, States);
        Cards = new ListCards(context, Dates, People, States);
        Parts = new PageParts(context, Dates, new SiteViews(context, Places, Joins, Calls), Joins, Calls);
        Lists = new Paging(context, Cards);
        Nodes = new PeopleNodes(context);
        Graphs = new PageGraphs(context, Nodes);
        Robots = new IndexingRules(context);
    }

    public RenderContext Context { get; }
    public JoinLinks Joins { get; }
    public PlaceLinks Places { get; }
    public Dates Dates { get; }
    public PeopleViews People { get; }
    public States States { get; }
    public CallViews Calls { get; }
    public ListCards Cards { get; }
    public PageParts Parts { get; }
    public Paging Lists { get; }
    public PeopleNodes Nodes { get; }
    public PageGraphs Graphs { get; }
    public IndexingRules Robots { get; }
}
