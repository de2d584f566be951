using SiteGen.Model;
using SiteGen.Rendering.StructuredData;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering;

/// <summary>The makers of views, put together once for a build.</summary>
internal sealed class Desk
{
    /// <summary>Puts them together.</summary>
    public Desk(Edition edition)
    {
        Edition = edition;
        var (joins, places) = (new JoinLinks(edition.Site), new PlaceLinks(edition));
        Dates = new Dates(edition.Texts);
        People = new PeopleViews(edition);
        States = new States(edition);
        Calls = new CallViews(edition, joins, States);
        Cards = new Cards(edition, Dates, People, States);
        Facets = new FacetViews(edition, Cards, States);
        Topics = new TopicViews(edition, Cards, People, States);
        Contributions = new ContributionViews(edition, Cards, States);
        Parts = new PageParts(edition, Dates, new SiteViews(edition, places, joins, Calls), joins, Calls);
        Facts = new ContentFacts(edition, Parts, People, Cards, Calls, Facets, new Related(edition.Site));
        Threads = new ThreadViews(edition, Dates, People, States, joins, Calls);
        Kinds = new KindViews(edition, Dates, People, States, Cards, Facets, Calls);
        Blocks = new BlockViews(this, places, joins);
        Lists = new Paging(edition, Cards);
        Graphs = new PageGraphs(edition, States, new PeopleNodes(edition));
        Robots = new Robots(edition);
    }

    public Edition Edition { get; }

    public Dates Dates { get; }

    public PeopleViews People { get; }

    public States States { get; }

    public CallViews Calls { get; }

    public Cards Cards { get; }

    public PageParts Parts { get; }

    public ContentFacts Facts { get; }

    public ThreadViews Threads { get; }

    public FacetViews Facets { get; }

    public TopicViews Topics { get; }

    public ContributionViews Contributions { get; }

    public KindViews Kinds { get; }

    public BlockViews Blocks { get; }

    public Paging Lists { get; }

    public PageGraphs Graphs { get; }

    public Robots Robots { get; }
}
