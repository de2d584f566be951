using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Media.Variants;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The text of a page as feeds carry it: what the page shows, without what surrounds it.</summary>
internal static partial class FeedText
{
    /// <summary>The HTML of a page's own words, its links with their whole address.</summary>
    public static string Of(PageView view, string origin)
    {
        var html = PictureMarkup.Without(view.Discussion is null && view.Event is null ? view.Page.Body?.Html ?? "" : Parts(view));
        return OwnLink().Replace(html, link => link.Value + (html[link.Index + link.Length] == '#' ? view.Page.Address : origin));
    }

    /// <summary>Words of an element that some readers show as text and others as HTML: written as HTML where the two would differ, so that nothing in them becomes a tag.</summary>
    public static string Words(string text)
    {
        var differs = text.Contains('<', StringComparison.Ordinal);
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0 && !differs; at = text.IndexOf('&', at + 1))
            differs = at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1]));
        return differs ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) : text;
    }

    private static string Parts(PageView view)
    {
        var text = new StringBuilder(view.Page.Body?.Html);
        foreach (var item in view.Discussion?.Thread ?? []) Add(item, text);
        if (view.Event?.Recap is { } recap)
        {
            List(recap.Takeaways, text);
            text.Append(recap.Body?.Html);
        }

        return text.ToString();
    }

    private static void Add(ThreadItemView item, StringBuilder text)
    {
        if (item.Editor is { } editor) text.Append(editor.Html);
        if (item.Post is not { } post) return;
        text.Append("<p><strong>").Append(WebUtility.HtmlEncode(post.Author.Name)).Append("</strong></p>");
        if (post.Removed is { } removed) text.Append("<p>").Append(WebUtility.HtmlEncode(removed)).Append("</p>");
        else text.Append("<blockquote>").Append(post.Body?.Html).Append("</blockquote>");
    }

    private static void List(IReadOnlyList<string> items, StringBuilder text)
    {
        if (items.Count == 0) return;
        text.Append("<ul>");
        foreach (var item in items) text.Append("<li>").Append(WebUtility.HtmlEncode(item)).Append("</li>");
        text.Append("</ul>");
    }

    // Links of the text are the engine's own and quoted.
    [GeneratedRegex(""" (?:href="(?=/(?!/)|#)|src="(?=/(?!/)))""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnLink();
}
