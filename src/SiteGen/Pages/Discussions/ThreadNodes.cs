using SiteGen.Content;
using SiteGen.Content.Kinds.Discussions;
using SiteGen.Markdown;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Rendering.JsonLd;
using SiteGen.Theming.Views;

namespace SiteGen.Pages.Discussions;

/// <summary>Creates the structured data of threads and questions; each marked-up post has its full visible text.</summary>
internal sealed class ThreadNodes(RenderContext context, PeopleNodes people)
{
    private readonly PostNodes _posts = new(context, people);

    /// <summary>Returns the node of a discussion; null if its first post, or every answer to its question, may not be quoted.</summary>
    public JsonLdNode? From(Page page, DiscussionFrontMatter discussion, PageFacts facts, ConvertedBody body)
    {
        var posts = body.Segments.Where(_posts.IsMarkedUp).ToList();
        if (posts.Count == 0 || posts[0].Segment != page.Source.Body.Segments.First(s => s.Post is not null)) return null;
        var answers = Answers.Count(page.Source.Body, context.Site.ConsentPolicy);
        if (!CanBeAnswered(discussion) || answers == 0 || PostNodes.Words(posts[0]) is not { } words || words == facts.Title)
            return Posting(page, facts, posts);
        return new QuestionNodes(page, discussion, facts, _posts, answers).From([.. posts.Where(p => PostNodes.Words(p) is not null)]);
    }

    private static bool CanBeAnswered(DiscussionFrontMatter discussion) =>
        discussion is { Mode: DiscussionMode.Question, Source: { OpenForAnswers: true, Visibility: Visibility.Public } source }
            && (source.ReplyUrl ?? source.Url) is not null;

    private PostingNode Posting(Page page, PageFacts facts, List<ConvertedSegment> posts)
    {
        var (first, replies) = (posts[0], page.Replies.Number);
        var cover = facts.Cover is { } picture ? new[] { context.Address.Origin + picture.Url } : [];
        var images = cover.Concat(_posts.Images(first) ?? []).ToList();
        return new PostingNode
        {
            Headline = facts.Title,
            Text = PostNodes.Words(first),
            Url = facts.Address,
            MainEntityOfPage = facts.Address,
            DatePublished = _posts.Date(first) ?? page.Published?.IsoMoment,
            DateModified = PageNodes.Modified(page, page.Published),
            Author = _posts.Author(first),
            Comment = new ReplyTree(posts, page.Source.Body.Posts, _posts, facts).Below(first),
            CommentCount = replies > 0 ? replies : null,
            InteractionStatistic = Counters(page, first),
            IsPartOf = people.Site,
            InLanguage = context.Site.Config.Language,
            Image = images.Count > 0 ? images : null,
            DigitalSourceType = PageNodes.SourceType(page),
            Id = facts.Address + "#thread",
        };
    }

    private static List<CounterNode>? Counters(Page page, ConvertedSegment first)
    {
        var counters = PostNodes.Likes(first);
        if (page.FrontMatter.Signals?.Views is { } views and > 0) counters.Add(new CounterNode("https://schema.org/ViewAction", views));
        if (page.Replies.Number is var replies and > 0) counters.Add(new CounterNode("https://schema.org/CommentAction", replies));
        return counters.Count > 0 ? counters : null;
    }
}
