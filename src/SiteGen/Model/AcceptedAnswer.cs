using SiteGen.People;
using SiteGen.Source;

namespace SiteGen.Model;

/// <summary>Finds the accepted answer of a discussion that visitors may read.</summary>
internal static class AcceptedAnswer
{
    /// <summary>Whether a visible post is the accepted answer; a removed post cannot be.</summary>
    public static bool Is(PostHeader post, ConsentPolicy policy) =>
        post.Accepted && policy.QuoteStatusFor(post.By.Value) == QuoteStatus.Shown;

    /// <summary>Whether members can read an accepted answer that visitors cannot; false if it was withdrawn or its consent ended.</summary>
    public static bool IsInside(Page page, ConsentPolicy policy) =>
        page.Source.Body.AnswerInsideBy is { } author && policy.QuoteStatusFor(author) is (QuoteStatus.Shown or QuoteStatus.Held);

    /// <summary>Returns the accepted answer of a page; null if there is none or visitors may not read it.</summary>
    public static PostHeader? Find(Page page, ConsentPolicy policy) => page.Source.Body.Posts.FirstOrDefault(p => Is(p, policy));
}
