using SiteGen.Community;
using SiteGen.Loading;

namespace SiteGen.Model;

/// <summary>Which post answers a discussion, as far as visitors may read it.</summary>
internal static class AcceptedAnswer
{
    /// <summary>Whether a visible post is the accepted answer. A removed post cannot be.</summary>
    public static bool Is(PostHeader post, Voices voices) => post.Accepted && voices.Speech(post.By.Value) == Speech.Shown;

    /// <summary>Whether members can read an accepted answer that visitors cannot. One that was withdrawn, or whose consent ended, answers nothing.</summary>
    public static bool IsInside(Page page, Voices voices) => page.Source.Body.AnswerInsideBy is { } author && voices.Speech(author) is (Speech.Shown or Speech.Held);

    /// <summary>The accepted answer of a page, or null where there is none or visitors may not read it.</summary>
    public static PostHeader? Of(Page page, Voices voices) => page.Source.Body.Posts.FirstOrDefault(p => Is(p, voices));
}
