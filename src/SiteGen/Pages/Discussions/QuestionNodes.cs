using SiteGen.Content;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>A question in structured data: posts that answer it are answers, all others are comments on the post that they reply
/// to.</summary>
internal sealed class QuestionNodes(Page page, DiscussionFrontMatter discussion, PageFacts facts, PostNodes nodes, int count)
{
    /// <summary>Returns the page of the question, or null if no answer may be quoted.</summary>
    /// <param name="posts">The posts that are marked up, the question first.</param>
    public QuestionPageNode? From(IReadOnlyList<ConvertedSegment> posts)
    {
        var (question, answers) = (posts[0], posts.Where(p => IsAnswer(p, posts[0])).ToList());
        if (answers.Count == 0) return null;
        var tree = new ReplyTree(posts, page.Source.Body.Posts, nodes, facts);
        var accepted = discussion.AcceptedBy is null ? null : answers.FirstOrDefault(a => a.Segment.Post!.Accepted);
        var others = answers.Where(a => a != accepted).Select(a => Answer(a, tree, posts)).ToList();
        return new QuestionPageNode(facts.Address, new QuestionNode
        {
            Name = facts.Title,
            Text = question.Text.Plain,
            AnswerCount = count,
            UpvoteCount = PostNodes.Votes(question),
            DatePublished = nodes.Date(question) ?? page.Published?.IsoMoment,
            DateModified = PageNodes.Modified(page, page.Published),
            Author = nodes.Author(question),
            AcceptedAnswer = accepted is null ? null : Answer(accepted, tree, posts),
            SuggestedAnswer = others.Count > 0 ? others : null,
            Image = nodes.Images(question),
            Comment = tree.Below(question, p => IsAnswer(p, question)),
            DigitalSourceType = PageNodes.SourceType(page),
        })
        { Id = facts.Address };
    }

    private AnswerNode Answer(ConvertedSegment post, ReplyTree tree, IReadOnlyList<ConvertedSegment> posts) =>
        new(post.Text.Plain, PostNodes.Anchor(facts, post), nodes.Date(post), PostNodes.Votes(post), nodes.Author(post))
        {
            Image = nodes.Images(post),
            Comment = tree.Below(post, p => IsAnswer(p, posts[0])),
        };

    private static bool IsAnswer(ConvertedSegment post, ConvertedSegment question) =>
        Answers.Includes(post.Segment.Post!, question.Segment.Post!);
}
