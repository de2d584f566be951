using System.Net;
using Markdig;
using SiteGen.Privacy.Names;
using SiteGen.Text.Html;

namespace SiteGen.Markdown;

/// <summary>Redacts raw HTML of editors: removes names from its text, even if tags or entities split them, and attributes that contain
/// names.</summary>
internal sealed class RawHtml(Redactor redactor, Location at)
{
    private readonly List<(int Start, int End, string Visible)> _parts = [];

    /// <summary>Returns HTML with only publishable text.</summary>
    public string Redacted(string html)
    {
        var clean = WithoutAttributes(html);
        _parts.Clear();
        var tokens = new HtmlTokenizer(clean, HtmlSyntax.Fragment);
        while (tokens.Read())
        {
            if (tokens.Kind == HtmlTokenKind.Text) Read(clean, tokens.Start, tokens.End);
            // A line break separates words like a space.
            else if (tokens.Kind == HtmlTokenKind.StartTag && tokens.Name.Equals("br", StringComparison.OrdinalIgnoreCase))
                _parts.Add((tokens.Start, tokens.Start, " "));
        }

        var visible = string.Concat(_parts.Select(p => p.Visible));
        var changes = redactor.Changes(Passage.Plain(visible, at));
        return changes.Count == 0 ? clean : Rewritten(clean, changes);
    }

    /// <summary>Returns a tag, without its attributes if one contains a name; nothing for a comment or processing instruction.</summary>
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
        var tokens = new HtmlTokenizer(html, HtmlSyntax.Fragment);
        while (tokens.Read())
        {
            while (tokens.ReadAttribute())
            {
            }

            var written = tokens.Written;
            if (tokens.Kind == HtmlTokenKind.Text) result.Append(written);
            else result.Append(Tag(written.ToString()));
        }

        return result.ToString();
    }

    // Each character or character reference is one part.
    private void Read(string html, int from, int to)
    {
        while (from < to)
        {
            var end = html[from] == '&' ? html.IndexOf(';', from, Math.Min(12, to - from)) + 1 : 0;
            var character = end > 0 && WebUtility.HtmlDecode(html[from..end]) is var decoded && decoded != html[from..end] ? decoded : null;
            _parts.Add(character is null ? (from, from + 1, html[from].ToString()) : (from, end, character));
            from = _parts[^1].End;
        }
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

/// <summary>Converts Markdown without resolving links or replacing names, to compare texts.</summary>
internal sealed class SourceHtml(bool allowHtml)
{
    private readonly MarkdownPipeline _pipeline = new Pipelines(allowHtml).Editor;

    /// <summary>Returns the HTML of a text; nothing if it is nested too deeply for Markdig.</summary>
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
