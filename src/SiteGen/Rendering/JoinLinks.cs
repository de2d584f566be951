using SiteGen.Content.Kinds;
using SiteGen.Model;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering;

/// <summary>Addresses that lead into the community, with the visitor's intent, the page they come from, and a reference.</summary>
internal sealed class JoinLinks(Site site)
{
    /// <summary>The address of the join page.</summary>
    /// <param name="intent">The reason: <c>join</c>, <c>reply</c>, <c>attend</c> or <c>download</c>.</param>
    /// <param name="from">The id of the page, or the name of a list.</param>
    /// <param name="thread">The thread's own address, if it is public.</param>
    public string To(string intent, string from, string? thread = null)
    {
        var join = site.Config.Join;
        var link =
            $"{join.Url}{(join.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}intent={intent}&from={Uri.EscapeDataString(from)}";
        if (join.Ref is { } reference) link += "&ref=" + reference;
        return thread is null ? link : link + "&thread=" + Uri.EscapeDataString(thread);
    }

    /// <summary>The join address for a page.</summary>
    public string From(Page page) => To(ContentKind.For(page.Type).Intent, page.Id, page.Source.Kind.ReplyThread);
}

/// <summary>Links to the targets that menus and blocks name: a section, a plain page or an id.</summary>
internal sealed class PlaceLinks(RenderContext context)
{
    /// <summary>The link to a target, with the target's own name unless a label is given; null if the target is not built.</summary>
    public LinkView? To(string place, string? label = null) =>
        MenuPlaces.Url(context.Site, place) is { } url ? new LinkView(label ?? Name(place), context.Address.Link(url)) : null;

    /// <summary>The link to an entire section.</summary>
    public LinkView All(string section) => new(context.Texts.Get("seeAll"), context.Address.Link($"/{section}/"));

    /// <summary>The link to a page.</summary>
    public LinkView To(Page page) => new(page.Title, context.Address.Link(page.Url))
    { Disclosure = Disclosures.Label(page, context.Texts) };

    private string Name(string place) =>
        (context.Site.Pages.Plain(place) ?? context.Site.Pages.ById(place))?.Title ?? context.Texts.Section(place);
}

/// <summary>Plain links for sharing a page; nothing is loaded from other sites until a visitor follows one.</summary>
internal static class ShareLinks
{
    /// <summary>The links for a page.</summary>
    /// <param name="address">The absolute address of the page.</param>
    /// <param name="text">The text of a post about it.</param>
    /// <param name="mailSubject">The subject of a mail about it.</param>
    public static ShareView Create(string address, string text, string mailSubject)
    {
        var (link, words) = (Uri.EscapeDataString(address), Uri.EscapeDataString($"{text} {address}"));
        return new ShareView(
            address, $"mailto:?subject={Uri.EscapeDataString(mailSubject)}&body={words}",
            $"https://www.linkedin.com/sharing/share-offsite/?url={link}", $"https://bsky.app/intent/compose?text={words}",
            $"https://wa.me/?text={words}");
    }
}
