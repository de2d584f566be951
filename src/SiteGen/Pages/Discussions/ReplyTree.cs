using SiteGen.Markdown;
using SiteGen.Rendering.JsonLd;
using SiteGen.Source;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>The marked-up posts of a thread, each below the post that it replies to; if that post is not marked up, below its nearest
/// marked-up ancestor or the first post.</summary>
internal sealed class ReplyTree
{
    // JSON readers limit the nesting; deeper posts are listed flat at the last level.
    private const int MostDepth = 12;

    private readonly ILookup<int, ConvertedSegment> _children;
    private readonly PostNodes _nodes;
    private readonly PageFacts _facts;

    /// <summary>Builds the tree.</summary>
    /// <param name="posts">The posts that are marked up, starting with the first of the thread.</param>
    /// <param name="headers">The headers of all posts that the page shows.</param>
    /// <param name="nodes">Creates the parts of nodes.</param>
    /// <param name="facts">The facts of the page.</param>
    public ReplyTree(IReadOnlyList<ConvertedSegment> posts, IEnumerable<PostHeader> headers, PostNodes nodes, PageFacts facts)
    {
        (_nodes, _facts) = (nodes, facts);
        var root = posts[0].Segment.Post!;
        var marked = posts.Skip(1).Select(p => p.Segment.Post!.Number).ToHashSet();
        var all = headers.GroupBy(h => h.Number).ToDictionary(g => g.Key, g => g.First());
        // A second post with the number of the first is reported elsewhere, and would be its own parent here.
        _children = posts.Skip(1).Where(p => p.Segment.Post!.Number != root.Number).ToLookup(p => Parent(p.Segment.Post!));

        int Parent(PostHeader post)
        {
            // A post replies to an earlier one; any other reference is a mistake, and would cause a cycle.
            while (post.ReplyTo is { } to && to.Value < post.Number && all.TryGetValue(to.Value, out var parent))
            {
                if (marked.Contains(parent.Number)) return parent.Number;
                post = parent;
            }

            return root.Number;
        }
    }

    /// <summary>Returns the comments below a post, or null.</summary>
    /// <param name="post">The post.</param>
    /// <param name="except">Selects posts to leave out.</param>
    public IReadOnlyList<CommentNode>? Below(ConvertedSegment post, Func<ConvertedSegment, bool>? except = null) => Below(post, except, 1);

    private List<CommentNode>? Below(ConvertedSegment post, Func<ConvertedSegment, bool>? except, int depth)
    {
        var children = _children[post.Segment.Post!.Number].Where(c => except?.Invoke(c) != true);
        var nodes = (depth < MostDepth ? children : children.SelectMany(InARow)).Select(c => Comment(c, except, depth)).ToList();
        return nodes.Count > 0 ? nodes : null;
    }

    private CommentNode Comment(ConvertedSegment post, Func<ConvertedSegment, bool>? except, int depth) =>
        new(
            PostNodes.Words(post), PostNodes.Anchor(_facts, post), _nodes.Date(post), _nodes.Author(post),
            PostNodes.Likes(post) is { Count: > 0 } likes ? likes : null)
        {
            Image = _nodes.Images(post),
            Comment = depth < MostDepth ? Below(post, except, depth + 1) : null,
        };

    private IEnumerable<ConvertedSegment> InARow(ConvertedSegment post) =>
        _children[post.Segment.Post!.Number].SelectMany(InARow).Prepend(post);
}
