using System.Net;
using System.Text;
using SiteGen.Media.Variants;
using SiteGen.Theming.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>The text of a page as feeds carry it: what the page shows, without what surrounds it.</summary>
internal static class FeedText
{
    /// <summary>The HTML of a page's own words.</summary>
    public static string Of(PageView view)
    {
        var text = new StringBuilder();
        if (view.Page.Body is { } body) text.Append(body.Html);
        foreach (var item in view.Discussion?.Thread ?? []) Add(item, text);
        if (view.Event?.Recap is { } recap)
        {
            List(recap.Takeaways, text);
            text.Append(recap.Body?.Html);
        }

        return PictureMarkup.Without(text.ToString());
    }

    /// <summary>Words of an element that some readers show as text and others as HTML: written as HTML where the two would differ, so that nothing in them becomes a tag.</summary>
    public static string Words(string text)
    {
        var differs = text.Contains('<', StringComparison.Ordinal);
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0 && !differs; at = text.IndexOf('&', at + 1))
            differs = at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1]));
        return differs ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal) : text;
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
}
