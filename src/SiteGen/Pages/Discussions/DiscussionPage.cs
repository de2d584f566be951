using SiteGen.Content.Kinds.Discussions;
using SiteGen.Rendering.JsonLd;
using SiteGen.Rendering.Kinds;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>Discussions: threads, questions and digests.</summary>
internal sealed class DiscussionPage(PageViewFactory factory) : PageKind
{
    private readonly ThreadViews _views = new(factory);
    private readonly ThreadNodes _nodes = new(factory.Context, factory.Nodes);

    public override bool ShowsBody => false;

    public override bool HasJoinPanel => true;

    public override PageView Show(PageView view, PageContent content) =>
        view with { Discussion = _views.Create(content.Page, content.Kind<DiscussionFrontMatter>(), content.Body) };

    public override IEnumerable<JsonLdNode> Nodes(PageContent content, PageFacts facts)
    {
        var (page, discussion) = (content.Page, content.Kind<DiscussionFrontMatter>());
        if (discussion.Mode != DiscussionMode.Digest)
            return [_nodes.From(page, discussion, facts, content.Body) ?? (JsonLdNode)factory.Graphs.WebPage(page, facts)];
        return [factory.Graphs.Article(page, facts) with
        {
            IsBasedOn = discussion.PublicThread,
            Author = factory.Nodes.List(page.FrontMatter.Credits.Editor is { } editor ? [editor.Value] : []),
        }];
    }
}
