using SiteGen.Community;
using SiteGen.Configuration;
using SiteGen.Loading;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Model.Matter;
using SiteGen.Rendering.Views;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.StructuredData;

/// <summary>Threads and questions as nodes: each post that is marked up carries its full visible text.</summary>
internal sealed class ThreadNodes(Edition edition, States states, PeopleNodes people)
{
    private const int MostDepth = 12;

    /// <summary>The node of a discussion; none when no post is shown.</summary>
    public IEnumerable<Node> Of(Page page, DiscussionMatter discussion, PageFacts facts, ConvertedBody body)
    {
        var posts = body.Segments.Where(s => s.Segment.Post is { Edited: not Edited.Shortened } && s.Speech == Speech.Shown && s.Text.Plain.Length > 0).ToList();
        if (posts.Count == 0 || posts[0].Segment != page.Source.Body.Segments.FirstOrDefault(s => s.Post is not null)) return [];
        return IsQuestionPage(discussion) && Question(page, discussion, facts, posts) is { } question ? [question] : [Posting(page, facts, posts)];
    }

    private static bool IsQuestionPage(DiscussionMatter discussion) =>
        discussion is { Mode: DiscussionMode.Question, Source: { OpenForAnswers: true, Visibility: Visibility.Public } source } && (source.ReplyUrl ?? source.Url) is not null;

    private PostingNode Posting(Page page, PageFacts facts, List<ConvertedSegment> posts) => new(
        facts.Title,
        posts[0].Text.Plain,
        facts.Address,
        facts.Address,
        Date(posts[0]) ?? page.Published?.Iso,
        PageGraphs.Modified(page),
        Author(posts[0]),
        Comments(facts, posts),
        page.Source.Body.Replies,
        Counters(page, posts[0]),
        new Reference(edition.Address.Absolute("/") + "#site"),
        edition.Site.Config.Language,
        facts.Cover is { } cover ? edition.Address.Origin + cover.Url : null,
        PageGraphs.SourceType(page))
    { Id = facts.Address + "#thread" };

    // A reply hangs below the post it answers, to a depth that every reader of JSON takes; one whose parent is not marked up, and one to the opening post, stand at the top.
    private List<CommentNode>? Comments(PageFacts facts, List<ConvertedSegment> posts)
    {
        var numbers = posts.Skip(1).Select(p => p.Segment.Post!.Number).ToHashSet();
        var children = posts.Skip(1).ToLookup(p => p.Segment.Post!.ReplyTo is { } to && numbers.Contains(to.Value) && to.Value < p.Segment.Post!.Number ? to.Value : 0);
        return Below(0, 1);

        List<CommentNode>? Below(int parent, int depth)
        {
            var here = depth < MostDepth ? children[parent] : children[parent].SelectMany(Line);
            var nodes = here.Select(p => new CommentNode(p.Text.Plain, Anchor(facts, p), Date(p), Author(p), Likes(p), depth < MostDepth ? Below(p.Segment.Post!.Number, depth + 1) : null)).ToList();
            return nodes.Count > 0 ? nodes : null;
        }

        IEnumerable<ConvertedSegment> Line(ConvertedSegment post) => children[post.Segment.Post!.Number].SelectMany(Line).Prepend(post);
    }

    private QuestionPageNode? Question(Page page, DiscussionMatter discussion, PageFacts facts, List<ConvertedSegment> posts)
    {
        var answers = posts.Skip(1).Where(p => states.IsAnswer(p.Segment.Post!) && discussion.AcceptedBy is not null).ToList();
        var others = posts.Skip(1).Except(answers).Select(p => Answer(facts, p)).ToList();
        if (answers.Count + others.Count == 0 || posts[0].Text.Plain == facts.Title) return null;
        return new QuestionPageNode(facts.Address, new QuestionNode(
            facts.Title,
            posts[0].Text.Plain,
            page.Source.Body.Replies,
            Date(posts[0]) ?? page.Published?.Iso,
            Author(posts[0]),
            answers.Select(a => Answer(facts, a)).FirstOrDefault(),
            others.Count > 0 ? others : null))
        { Id = facts.Address };
    }

    private AnswerNode Answer(PageFacts facts, ConvertedSegment post) =>
        new(post.Text.Plain, Anchor(facts, post), Date(post), post.Segment.Post!.Likes, Author(post));

    private static string Anchor(PageFacts facts, ConvertedSegment post) => $"{facts.Address}#{BodyConverter.Anchor(post.Segment.Post!.Number)}";

    private PersonNode Author(ConvertedSegment post) => people.Of(post.Segment.Post!.By.Value);

    private string? Date(ConvertedSegment post) =>
        post.Segment.Post!.Date is { } when && LocalTime.TryAt(when.Value, edition.Site.Config.Zone, out var stamp) ? stamp.Iso : null;

    private static List<CounterNode>? Likes(ConvertedSegment post) =>
        post.Segment.Post!.Likes is { } likes and > 0 ? [new CounterNode("https://schema.org/LikeAction", likes)] : null;

    private static List<CounterNode>? Counters(Page page, ConvertedSegment opening)
    {
        var counters = Likes(opening) ?? [];
        if (page.Matter.Signals?.Views is { } views) counters.Add(new CounterNode("https://schema.org/ViewAction", views));
        if (page.Source.Body.Replies > 0) counters.Add(new CounterNode("https://schema.org/CommentAction", page.Source.Body.Replies));
        return counters.Count > 0 ? counters : null;
    }
}
