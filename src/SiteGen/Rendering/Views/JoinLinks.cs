using SiteGen.Model;
using SiteGen.Model.Matter;

namespace SiteGen.Rendering.Views;

/// <summary>Addresses that lead into the community: why somebody comes, from which page, and under which reference.</summary>
internal sealed class JoinLinks(Site site)
{
    /// <summary>The address that joins.</summary>
    /// <param name="intent">Why: <c>join</c>, <c>reply</c>, <c>attend</c> or <c>download</c>.</param>
    /// <param name="from">The id of the page, or the name of a list.</param>
    /// <param name="thread">The thread's own address, when everybody may know it.</param>
    public string To(string intent, string from, string? thread = null)
    {
        var join = site.Config.Join;
        var link = $"{join.Url}{(join.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}intent={intent}&from={Uri.EscapeDataString(from)}";
        if (join.Ref is { } reference) link += "&ref=" + reference;
        return thread is null ? link : link + "&thread=" + Uri.EscapeDataString(thread);
    }

    /// <summary>The address that leads from a page.</summary>
    public string From(Page page) => page.Source.Kind switch
    {
        DiscussionFrontMatter { Source.Visibility: Visibility.Public } discussion => To("reply", page.Id, discussion.Source.ReplyUrl ?? discussion.Source.Url),
        DiscussionFrontMatter => To("reply", page.Id),
        EventFrontMatter => To("attend", page.Id),
        ResourceFrontMatter => To("download", page.Id),
        _ => To("join", page.Id),
    };
}
