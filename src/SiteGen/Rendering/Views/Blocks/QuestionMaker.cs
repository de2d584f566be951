using SiteGen.Community;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Model.Matter.Blocks;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views.Blocks;

/// <summary>A question that waits for an answer. Once it has one, the next open question takes its place.</summary>
internal sealed class QuestionMaker(Edition edition, Cards cards, States states) : BlockMaker<QuestionBlock>(Turn.Named)
{
    /// <inheritdoc/>
    protected override BlockView? View(QuestionBlock block, Landing landing)
    {
        var items = landing.List(Named(block).Concat(Newest()), 1);
        return items.Count == 0 ? null : new BlockView(Question: new OpenQuestionView(block.Title, cards.Of(items[0])));
    }

    private IEnumerable<Page> Named(QuestionBlock block) =>
        block.Discussion is { } id && edition.Site.Pages.ById(id.Value) is { } page && IsOpen(page) ? [page] : [];

    private IEnumerable<Page> Newest() =>
        Chronicle.Newest(edition.Site.Of(PageType.Discussion).Where(p => p is { Source.Kind: DiscussionMatter { Mode: DiscussionMode.Question }, Access: not Access.Members } && IsOpen(p)));

    private bool IsOpen(Page page) => page.Type == PageType.Discussion && states.Of(page) is { Key: "open" };
}
