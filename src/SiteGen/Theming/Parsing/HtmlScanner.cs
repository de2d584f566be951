using SiteGen.Text.Html;

namespace SiteGen.Theming.Parsing;

/// <summary>Finds the tags in a template's HTML, and values in contexts where escaping would not make them safe.</summary>
internal sealed class HtmlScanner(TemplateSource source, string html)
{
    private readonly List<(int Start, int End)> _comments = [];
    private int _at;
    private bool _isTold;

    /// <summary>Whether nothing was reported, so that all contexts are known.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>The ranges of the comments that were skipped.</summary>
    public IReadOnlyList<(int Start, int End)> Comments => _comments;

    /// <summary>The start and end tags in order.</summary>
    public IEnumerable<HtmlTag> Tags()
    {
        while ((_at = html.IndexOf('<', _at)) >= 0)
        {
            _isTold = false;
            if (IsAt("<!--")) SkipComment();
            else if (IsAt("</") && _at + 2 < html.Length && char.IsAsciiLetter(html[_at + 2])) yield return EndTag();
            else if (IsAt("<!") || IsAt("</")) SkipPast(">");
            else if (_at + 1 < html.Length && (char.IsAsciiLetter(html[_at + 1]) || HtmlText.IsMark(html[_at + 1])))
            {
                if (Tag() is not { } tag) yield break;
                yield return tag;
            }
            else _at++;
        }
    }

    /// <summary>Reads a start tag; null if it is not closed, after which no context is known.</summary>
    private HtmlTag? Tag()
    {
        var start = _at++;
        var name = While(c => !IsSpace(c) && c is not ('>' or '/' or HtmlText.Block));
        if (IsContinued()) name += HtmlText.Block;
        if (name.Any(HtmlText.IsMark)) Unsafe(start, "the name of an element is put together", "Write the name out.");
        var attributes = new List<HtmlAttribute>();
        while (true)
        {
            While(c => IsSpace(c) || c is '/' or HtmlText.Block);
            if (_at >= html.Length)
            {
                Unsafe(start, $"<{name} is not closed in this file", "Close each element's begin with > in the same file.");
                return null;
            }

            if (html[_at] == '>') break;
            if (Attribute() is { } attribute) attributes.Add(attribute);
        }

        _at++;
        var (closesItself, end) = (html[_at - 2] == '/', _at);
        return new HtmlTag(name.ToLowerInvariant(), start, attributes, Content(name))
        { ContentOffset = end, EndOffset = end, ClosesItself = closesItself };
    }

    // The name ends at a block that begins with a space, as in <li{{ if current }} class="a"{{ end }}>.
    private bool IsContinued()
    {
        var behind = _at;
        while (behind < html.Length && html[behind] == HtmlText.Block) behind++;
        return behind > _at && behind < html.Length && !IsSpace(html[behind]) && html[behind] is not ('>' or '/' or '=');
    }

    private void SkipComment()
    {
        var start = _at;
        SkipPast("-->");
        _comments.Add((start, _at));
        if (html.AsSpan(start, _at - start).Contains("--!>", StringComparison.Ordinal))
            Unsafe(start, "the comment ends with --!> for browsers", "End it with -->.");
    }

    private HtmlTag EndTag()
    {
        var start = _at;
        _at += 2;
        var name = While(c => !IsSpace(c) && c is not ('>' or '/'));
        While(IsSpace);
        if (_at < html.Length && html[_at] != '>')
            Unsafe(start, $"something stands in </{name.Trim(HtmlText.Block)}> behind the name", "Write the name alone.");
        SkipPast(">");
        return new HtmlTag(name.ToLowerInvariant(), start, [], "") { IsEnd = true, EndOffset = _at };
    }

    private HtmlAttribute? Attribute()
    {
        var start = _at;
        var name = While(c => !IsSpace(c) && c is not ('>' or '=' or '/' or HtmlText.Block));
        if (name.Any(c => HtmlText.IsMark(c) || c is '"' or '\'' or '<') || (name.Length > 0 && IsContinued()))
            Unsafe(start, "the name of an attribute is put together", "Write names out, and values in quotes: name=\"{{ value }}\".");
        if (name.Length == 0) _at++;
        var end = _at;
        While(IsSpace);
        if (_at >= html.Length || html[_at] != '=')
        {
            _at = end;
            return name.Length == 0 ? null : new HtmlAttribute(name.ToLowerInvariant(), start, "", end);
        }

        _at++;
        While(IsSpace);
        var (value, offset) = Value();
        return new HtmlAttribute(name.ToLowerInvariant(), start, value, offset);
    }

    private (string Value, int Offset) Value()
    {
        var start = _at;
        if (start >= html.Length || html[start] is not ('"' or '\'')) return (Unquoted(), start);
        _at++;
        var value = While(c => c != html[start]);
        _at = Math.Min(_at + 1, html.Length);
        if (value.IndexOf(HtmlText.Partial, StringComparison.Ordinal) is var partial and >= 0)
            Unsafe(start + 1 + partial, "a partial stands in an attribute", "Print a text there: {{ value }}.");
        else if (value.IndexOf('<', StringComparison.Ordinal) is var bracket and >= 0)
            Unsafe(start + 1 + bracket, "a < stands in an attribute, where not every browser reads it as text", "Write &lt;.");
        return (value, start + 1);
    }

    private string Unquoted()
    {
        var start = _at;
        var value = While(c => !IsSpace(c) && c != '>');
        if (value.Any(HtmlText.IsMark))
            Unsafe(start, "a value is printed without quotes around it", "Put it in quotes: name=\"{{ value }}\".");
        return value;
    }

    private string Content(string name)
    {
        if (HtmlElement.Content(name) == HtmlContent.Markup) return "";
        var end = html.IndexOf("</" + name, _at, StringComparison.OrdinalIgnoreCase);
        var content = html[_at..(end < 0 ? html.Length : end)];
        _at += content.Length;
        return content;
    }

    // Later findings in the same tag are consequences of the first.
    private void Unsafe(int offset, string what, string hint)
    {
        if (!_isTold) source.Report(Codes.UnsafePlace, offset, what, hint);
        (IsSure, _isTold) = (false, true);
    }

    private string While(Func<char, bool> belongs)
    {
        var start = _at;
        while (_at < html.Length && belongs(html[_at])) _at++;
        return html[start.._at];
    }

    private void SkipPast(string end)
    {
        var at = html.IndexOf(end, _at, StringComparison.Ordinal);
        _at = at < 0 ? html.Length : at + end.Length;
    }

    private bool IsAt(string mark) => string.CompareOrdinal(html, _at, mark, 0, mark.Length) == 0;

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}

/// <summary>An attribute as written in a template.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Offset">Where the name begins.</param>
/// <param name="Value">Its value with placeholder characters for tags, or empty.</param>
/// <param name="ValueOffset">Where the value begins.</param>
internal sealed record HtmlAttribute(string Name, int Offset, string Value, int ValueOffset);

/// <summary>A start or end tag as written in a template.</summary>
/// <param name="Name">The element's name in lower case.</param>
/// <param name="Offset">The offset of its opening bracket.</param>
/// <param name="Attributes">Its attributes, including those of all branches of a block.</param>
/// <param name="Content">The content of an element without nested markup, such as <c>script</c> and <c>title</c>; otherwise empty.</param>
internal sealed record HtmlTag(string Name, int Offset, IReadOnlyList<HtmlAttribute> Attributes, string Content)
{
    /// <summary>The offset of the content.</summary>
    public int ContentOffset { get; init; }

    /// <summary>The offset after the closing bracket.</summary>
    public int EndOffset { get; init; }

    /// <summary>Whether it is an end tag.</summary>
    public bool IsEnd { get; init; }

    /// <summary>Whether it ends with <c>/&gt;</c>.</summary>
    public bool ClosesItself { get; init; }

    /// <summary>The first value of an attribute with this name, or null.</summary>
    public string? this[string attribute] => Attributes.FirstOrDefault(a => a.Name == attribute)?.Value;
}
