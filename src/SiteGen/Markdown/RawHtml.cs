using System.Net;
using System.Text;
using Markdig;
using SiteGen.Diagnostics;
using SiteGen.Privacy.Names;

namespace SiteGen.Markdown;

/// <summary>Redacts raw HTML, which an editor may write where the site's policy admits it: names vanish from its text, whatever tags and
/// entities part them, and with the attributes that carry them.</summary>
internal sealed class RawHtml(Redactor redactor, Location at)
{
    private readonly List<(int Start, int End, string Visible)> _parts = [];

    /// <summary>A stretch of HTML as it may be published.</summary>
    public string Redacted(string html)
    {
        var clean = WithoutAttributes(html);
        _parts.Clear();
        for (var from = 0; from < clean.Length;) from = Read(clean, from);
        var visible = string.Concat(_parts.Select(p => p.Visible));
        var changes = redactor.Changes(Passage.Plain(visible, at));
        return changes.Count == 0 ? clean : Rewritten(clean, changes);
    }

    /// <summary>A tag without its attributes where one of them carries a name; of a comment or an instruction, nothing.</summary>
    public string Tag(string tag)
    {
        if (tag.StartsWith("<!", StringComparison.Ordinal) || tag.StartsWith("<?", StringComparison.Ordinal)) return "";
        if (redactor.Admits(tag, at, NamePlace.Text) && redactor.Admits(WebUtility.HtmlDecode(tag), at, NamePlace.Text)) return tag;
        var name = 1 + tag.AsSpan(1).IndexOfAny(" \t\n/>");
        return name > 0 ? tag[..name] + ">" : "";
    }

    private string WithoutAttributes(string html)
    {
        var result = new StringBuilder(html.Length);
        for (var from = 0; from < html.Length;)
        {
            var tag = html.IndexOf('<', from);
            if (tag < 0) return result.Append(html, from, html.Length - from).ToString();
            var end = TagEnd(html, tag);
            result.Append(html, from, tag - from).Append(Tag(html[tag..end]));
            from = end;
        }

        return result.ToString();
    }

    // One character, one entity or one tag; what has no text is no part.
    private int Read(string html, int from)
    {
        if (html[from] == '<')
        {
            // A break of lines parts words as a space does.
            if (html.AsSpan(from).StartsWith("<br", StringComparison.OrdinalIgnoreCase)) _parts.Add((from, from, " "));
            return TagEnd(html, from);
        }

        var end = html[from] == '&' ? html.IndexOf(';', from, Math.Min(12, html.Length - from)) + 1 : 0;
        var entity = end > 0 && WebUtility.HtmlDecode(html[from..end]) is var decoded && decoded != html[from..end] ? decoded : null;
        _parts.Add(entity is null ? (from, from + 1, html[from].ToString()) : (from, end, entity));
        return _parts[^1].End;
    }

    private static int TagEnd(string html, int from)
    {
        if (html.AsSpan(from).StartsWith("<!--"))
            return html.IndexOf("-->", from, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : html.Length;
        var quote = '\0';
        for (var i = from; i < html.Length; i++)
        {
            if (quote == '\0' && html[i] == '>') return i + 1;
            if (html[i] is '"' or '\'') quote = quote == '\0' ? html[i] : quote == html[i] ? '\0' : quote;
        }

        return html.Length;
    }

    private string Rewritten(string html, IReadOnlyList<Redaction> changes)
    {
        var (result, copied, place) = (new StringBuilder(html.Length), 0, 0);
        foreach (var (start, end, visible) in _parts)
        {
            if (changes.FirstOrDefault(c => place < c.End && c.Start < place + visible.Length) is { Length: > 0 } change)
            {
                result.Append(html, copied, start - copied);
                if (change.Start >= place) result.Append(WebUtility.HtmlEncode(change.Replacement));
                copied = end;
            }

            place += visible.Length;
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }
}

/// <summary>Converts Markdown as it is written, for a comparison of texts: no link is looked up, and no name is replaced.</summary>
internal sealed class SourceHtml(bool allowHtml)
{
    private readonly MarkdownPipeline _pipeline = new Pipelines(allowHtml).Editor;

    /// <summary>The HTML of a text; nothing where it is nested deeper than Markdig goes.</summary>
    public string Convert(string text)
    {
        try
        {
            return Markdig.Markdown.ToHtml(text, _pipeline);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
