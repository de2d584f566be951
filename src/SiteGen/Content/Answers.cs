using SiteGen.People;
using SiteGen.Source;

namespace SiteGen.Content;

/// <summary>Determines which posts of a discussion answer its question.</summary>
internal static class Answers
{
    /// <summary>Whether a post answers the question: it is accepted, or replies to no other post and is not by the asker.</summary>
    public static bool Includes(PostHeader post, PostHeader question) =>
        post != question
            && (post.Accepted || (post.By.Value != question.By.Value && (post.ReplyTo is not { } to || to.Value == question.Number)));

    /// <summary>Returns the authors of all answers among the posts of a file; the first post is the question.</summary>
    public static IReadOnlyList<string> Authors(IReadOnlyList<PostHeader> posts) =>
        posts.Where(p => Includes(p, posts[0])).Select(p => p.By.Value).ToArray();

    /// <summary>Counts the answers to a question, including those behind the gate but not removed ones.</summary>
    public static int Count(Body body, ConsentPolicy policy) =>
        body.AnsweredBy.Count(a => policy.QuoteStatusFor(a) is QuoteStatus.Shown or QuoteStatus.Held);

    /// <summary>Counts the answers that visitors can read.</summary>
    public static int CountShown(Body body, ConsentPolicy policy)
    {
        var posts = body.Posts.ToList();
        return posts.Count(p => Includes(p, posts[0]) && policy.QuoteStatusFor(p.By.Value) == QuoteStatus.Shown);
    }
}
