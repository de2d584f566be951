using SiteGen.People;
using SiteGen.Source;

namespace SiteGen.Model;

/// <summary>Which post answers a discussion, as far as visitors may read it.</summary>
internal static class AcceptedAnswer
{
    /// <summary>Whether a visible post is the accepted answer. A removed post cannot be.</summary>
    public static bool Is(PostHeader post, ConsentPolicy policy) =>
        post.Accepted && policy.QuoteStatusFor(post.By.Value) == QuoteStatus.Shown;

    /// <summary>Whether members can read an accepted answer that visitors cannot. One that was
    /// withdrawn, or whose consent ended, answers nothing.</summary>
    public static bool IsInside(Page page, ConsentPolicy policy) =>
        page.Source.Body.AnswerInsideBy is { } author && policy.QuoteStatusFor(author) is (QuoteStatus.Shown or QuoteStatus.Held);

    /// <summary>The accepted answer of a page, or null where there is none or visitors may not read it.</summary>
    public static PostHeader? Find(Page page, ConsentPolicy policy) => page.Source.Body.Posts.FirstOrDefault(p => Is(p, policy));
}
