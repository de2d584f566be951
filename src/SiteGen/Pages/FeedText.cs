using System.Net;
using SiteGen.Config;
using SiteGen.Media.Variants;
using SiteGen.Theming.Views;

namespace SiteGen.Pages;

/// <summary>The text of a page as feeds carry it: what the page shows, in its order, without what surrounds it.</summary>
internal static partial class FeedText
{
    /// <summary>The HTML of a page's own words, its links with their whole address.</summary>
    public static string Render(PageView view, Texts texts, string origin)
    {
        var html = PictureMarkup.Without(Html(view, texts));
        return OwnLink().Replace(html, link => link.Value + (html[link.Index + link.Length] == '#' ? view.Page.Address : origin));
    }

    /// <summary>Words of an element that some readers show as text and others as HTML: written as HTML where the two would differ, so that
    /// nothing in them becomes a tag.</summary>
    public static string Words(string text)
    {
        var differs = text.Contains('<', StringComparison.Ordinal);
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0 && !differs; at = text.IndexOf('&', at + 1))
            differs = at + 1 < text.Length && (text[at + 1] == '#' || char.IsAsciiLetter(text[at + 1]));
        return differs ? text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal) : text;
    }

    private static string Html(PageView view, Texts texts)
    {
        var text = new StringBuilder();
        foreach (var notice in view.Page.Notices.Where(n => n.Label is not null)) Line($"{notice.Label} {notice.Text}", text);
        if (view.Resource?.Maker is { } maker) Line($"{texts.Get("madeBy")} {maker.Name}", text);
        foreach (var item in view.Discussion?.Before ?? []) Add(item, texts, text);
        if (view.Discussion?.Question is { } question) Add(question, texts, text);
        text.Append(view.Page.Body?.Html);
        foreach (var item in view.Discussion?.Thread ?? []) Add(item, texts, text);
        if (view.Event?.Recap is { } recap)
        {
            List(recap.Takeaways, text);
            text.Append(recap.Body?.Html);
        }

        return text.ToString();
    }

    private static void Add(ThreadItemView item, Texts texts, StringBuilder text)
    {
        if (item.Editor is { } editor) text.Append(editor.Html);
        if (item.LeftOut is { } count) Line(texts.Count("leftOut", count), text);
        if (item.Post is { } post) Add(post, texts, text);
    }

    private static void Add(PostView post, Texts texts, StringBuilder text)
    {
        text.Append("<p><strong>").Append(WebUtility.HtmlEncode(post.Author.Name)).Append("</strong>");
        if (post.Accepted) text.Append(" · ").Append(WebUtility.HtmlEncode(texts.Get("acceptedAnswer")));
        if (post.Edited is { } how) text.Append(" · ").Append(WebUtility.HtmlEncode(texts.Format("edited", ("how", how))));
        text.Append("</p>");
        if (post.Removed is { } removed) Line(removed, text);
        else text.Append("<blockquote>").Append(post.Body?.Html).Append("</blockquote>");
    }

    private static void Line(string words, StringBuilder text) => text.Append("<p>").Append(WebUtility.HtmlEncode(words)).Append("</p>");

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
