using SiteGen.Content.Blocks;
using SiteGen.Content.Common;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Theming.Views;
using SiteGen.Yaml;

namespace SiteGen.Pages.Blocks;

/// <summary>An unanswered question; once it is answered, the next open question replaces it.</summary>
internal sealed class QuestionMaker(RenderContext context, ListCards cards, States states) : BlockMaker<QuestionBlock>(SelectionOrder.Named)
{
    protected override object? View(QuestionBlock block, LandingPage landing)
    {
        var items = landing.List(Named(block).Concat(Newest()), 1);
        return items.Count == 0 ? null : new OpenQuestionView(block.Title, cards.Create(items[0]));
    }

    private IEnumerable<Page> Named(QuestionBlock block) =>
        block.Discussion is { } id && context.Site.Pages.ById(id.Value) is { } page && IsOpen(page) ? [page] : [];

    private IEnumerable<Page> Newest() =>
        PagesByDate.Newest(context.Site.PagesOfType(PageType.Discussion).Where(p =>
            p is { Source.Kind: DiscussionFrontMatter { Mode: DiscussionMode.Question }, Access: not Access.Members } && IsOpen(p)));

    private bool IsOpen(Page page) => page.Type == PageType.Discussion && states.Create(page) is { Key: "open" };
}
