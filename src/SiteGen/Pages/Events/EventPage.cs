using SiteGen.Content.Kinds.Events;
using SiteGen.Model;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Events;

/// <summary>Events, before and after their date.</summary>
internal sealed class EventPage(PageViewFactory factory) : PageKind
{
    private readonly EventViews _views = new(factory);
    private readonly EventNodes _nodes = new(factory.Context, factory.States, factory.Nodes);

    public override PageView Show(PageView view, PageContent content) =>
        view with { Event = _views.Create(content.Page, content.Kind<EventFrontMatter>(), content.Body) };

    public override IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts) =>
        _nodes.Create(content.Page, content.Kind<EventFrontMatter>(), facts, factory.Graphs.Article(content.Page, facts));

    public override IReadOnlyList<AlternateView> Formats(Page page) =>
        [factory.Parts.Calendar("addToCalendar", CalendarPaths.For(page))];
}
