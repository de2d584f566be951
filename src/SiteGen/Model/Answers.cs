using SiteGen.Loading;

namespace SiteGen.Model;

/// <summary>Which posts of a discussion answer its question.</summary>
internal static class Answers
{
    /// <summary>Whether a post answers the question: it replies to no other post, and the asker does not add it. What was accepted is an answer.</summary>
    public static bool Includes(PostHeader post, PostHeader question) =>
        post != question && (post.Accepted || (post.By.Value != question.By.Value && (post.ReplyTo is not { } to || to.Value == question.Number)));

    /// <summary>Returns how many of the posts of a file, the question first, answer it.</summary>
    public static int Count(IReadOnlyList<PostHeader> posts) => posts.Count(p => Includes(p, posts[0]));
}
