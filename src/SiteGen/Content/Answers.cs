using SiteGen.People;
using SiteGen.Source;

namespace SiteGen.Content;

/// <summary>Which posts of a discussion answer its question.</summary>
internal static class Answers
{
    /// <summary>Whether a post answers the question: it replies to no other post, and the
    /// asker does not add it. What was accepted is an answer.</summary>
    public static bool Includes(PostHeader post, PostHeader question) =>
        post != question
            && (post.Accepted || (post.By.Value != question.By.Value && (post.ReplyTo is not { } to || to.Value == question.Number)));

    /// <summary>Returns who wrote each of the posts of a file, the question first, that answer it.</summary>
    public static IReadOnlyList<string> Authors(IReadOnlyList<PostHeader> posts) =>
        posts.Where(p => Includes(p, posts[0])).Select(p => p.By.Value).ToArray();

    /// <summary>Returns how many answers a question has, those behind the gate included. One that was removed answers nothing.</summary>
    public static int Count(Body body, ConsentPolicy policy) =>
        body.AnsweredBy.Count(a => policy.QuoteStatusFor(a) is QuoteStatus.Shown or QuoteStatus.Held);

    /// <summary>Returns how many of them visitors can read.</summary>
    public static int CountShown(Body body, ConsentPolicy policy)
    {
        var posts = body.Posts.ToList();
        return posts.Count(p => Includes(p, posts[0]) && policy.QuoteStatusFor(p.By.Value) == QuoteStatus.Shown);
    }
}
