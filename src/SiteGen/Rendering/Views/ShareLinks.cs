using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Views;

/// <summary>Plain links that share a page; nothing is loaded from anybody until one is followed.</summary>
internal static class ShareLinks
{
    /// <summary>The links for a page.</summary>
    /// <param name="address">The page's whole address.</param>
    /// <param name="text">What a post about it says.</param>
    /// <param name="mailSubject">The subject of a mail about it.</param>
    public static ShareView Create(string address, string text, string mailSubject)
    {
        var (link, words) = (Uri.EscapeDataString(address), Uri.EscapeDataString($"{text} {address}"));
        return new ShareView(
            address,
            $"mailto:?subject={Uri.EscapeDataString(mailSubject)}&body={words}",
            $"https://www.linkedin.com/sharing/share-offsite/?url={link}",
            $"https://bsky.app/intent/compose?text={words}",
            $"https://wa.me/?text={words}");
    }
}
