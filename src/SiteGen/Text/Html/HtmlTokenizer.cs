namespace SiteGen.Text.Html;

/// <summary>What a stretch of markup is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Text; its character references stand as written.</summary>
    Text,

    /// <summary>The begin of an element, whose attributes are read one by one.</summary>
    StartTag,
    EndTag,

    /// <summary>A comment, a declaration or an instruction; nobody sees it.</summary>
    Comment,

    /// <summary>Text in which neither tags nor character references mean anything, as in scripts.</summary>
    RawText,

    /// <summary>What begins like a tag and has no end; browsers drop it.</summary>
    Cut,
}

/// <summary>What markup is read as.</summary>
internal enum HtmlSyntax
{
    /// <summary>A whole page, in which scripts, styles and the like contain raw text.</summary>
    Page,

    /// <summary>A part of a page. What encloses it is unknown, as SVG might, so none of its text is taken for raw.</summary>
    Fragment,

    /// <summary>XML, where no element contains raw text and CDATA sections do.</summary>
    Xml,
}

/// <summary>Splits HTML, SVG or XML into tags, comments and text, as the tokenizer of a
/// browser does (HTML, 13.2.5), in one pass whatever the text.</summary>
/// <param name="html">The markup.</param>
/// <param name="syntax">What the markup is read as.</param>
internal ref struct HtmlTokenizer(ReadOnlySpan<char> html, HtmlSyntax syntax = HtmlSyntax.Page)
{
    private readonly ReadOnlySpan<char> _html = html;
    private int _at;
    private bool _isInTag;
    private (int Start, int End) _name, _attribute, _value;
    private HtmlContent _content;

    // How many elements of SVG and MathML are open. Browsers take none of their text for raw, whatever its element is called.
    private int _foreign;

    /// <summary>What was read.</summary>
    public HtmlTokenKind Kind { get; private set; }

    /// <summary>Where it begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it is over; of the begin of an element that is known once its attributes are read.</summary>
    public int End { get; private set; }

    /// <summary>The text, or the whole tag or comment as written.</summary>
    public readonly ReadOnlySpan<char> Written => _html[Start..End];

    /// <summary>The name of the element, as written.</summary>
    public readonly ReadOnlySpan<char> Name => _html[_name.Start.._name.End];

    /// <summary>The name of the attribute that was read last, as written.</summary>
    public readonly ReadOnlySpan<char> AttributeName => _html[_attribute.Start.._attribute.End];

    /// <summary>The value of that attribute; its character references stand as written.</summary>
    public readonly ReadOnlySpan<char> Value => _html[_value.Start.._value.End];

    /// <summary>Where the value begins.</summary>
    public readonly int ValueStart => _value.Start;

    /// <summary>Whether the tag has signs where none belong, as quotation marks in the name of an attribute.</summary>
    public bool IsOdd { get; private set; }

    /// <summary>Reads the next token; false at the end.</summary>
    public bool Read()
    {
        while (_isInTag) ReadAttribute();
        if (_at >= _html.Length) return false;
        Start = _at;
        if (_content != HtmlContent.Markup) return ReadContent();
        var rest = _html[_at..];
        if (rest[0] != '<' || !IsMarkup(rest)) return ReadText();
        if (rest[1] == '!' || rest[1] == '?' || (rest[1] == '/' && !char.IsAsciiLetter(rest[2]))) return ReadComment(rest);
        return ReadTag(rest[1] == '/' ? 2 : 1);
    }

    /// <summary>Reads the next attribute of the tag; false where the tag ends, or the text within it, which makes it
    /// <see cref="HtmlTokenKind.Cut"/>.</summary>
    public bool ReadAttribute()
    {
        if (!_isInTag) return false;
        while (_at < _html.Length && (IsSpace(_html[_at]) || _html[_at] == '/')) _at++;
        if (_at >= _html.Length) return EndTag(HtmlTokenKind.Cut);
        if (_html[_at] == '>')
        {
            _at++;
            return EndTag(Kind);
        }

        var start = _at++;
        while (_at < _html.Length && !IsNameEnd(_html[_at]) && _html[_at] != '=') _at++;
        _attribute = (start, _at);
        IsOdd |= AttributeName.IndexOfAny("\"'<=") >= 0;
        var end = _at;
        while (_at < _html.Length && IsSpace(_html[_at])) _at++;
        if (_at >= _html.Length || _html[_at] != '=')
        {
            (_at, _value) = (end, (end, end));
            return true;
        }

        ReadValue();
        return true;
    }

    private void ReadValue()
    {
        _at++;
        while (_at < _html.Length && IsSpace(_html[_at])) _at++;
        var isQuoted = _at < _html.Length && _html[_at] is '"' or '\'';
        var start = isQuoted ? _at + 1 : _at;
        var rest = _html[start..];
        var length = isQuoted ? rest.IndexOf(_html[_at]) : rest.IndexOfAny(" \n\t\r\f>");
        if (length < 0) length = rest.Length;
        _value = (start, start + length);
        IsOdd |= !isQuoted && Value.IndexOfAny("\"'<=`") >= 0;
        _at = Math.Min(_html.Length, start + length + (isQuoted ? 1 : 0));
    }

    private bool EndTag(HtmlTokenKind kind)
    {
        (_isInTag, Kind, End) = (false, kind, _at);
        if (syntax != HtmlSyntax.Page) return false;
        if (HtmlElement.IsForeign(Name)) _foreign = Math.Max(0, _foreign + ForeignChange(kind));
        if (kind == HtmlTokenKind.StartTag && _foreign == 0) _content = HtmlElement.Content(Name);
        return false;
    }

    private readonly int ForeignChange(HtmlTokenKind kind) => kind switch
    {
        HtmlTokenKind.StartTag => _html[End - 2] == '/' && _value.End <= End - 2 ? 0 : 1,
        HtmlTokenKind.EndTag => -1,
        _ => 0,
    };

    private bool ReadTag(int nameAt)
    {
        (Kind, _isInTag, IsOdd) = (nameAt == 2 ? HtmlTokenKind.EndTag : HtmlTokenKind.StartTag, true, false);
        var start = _at + nameAt;
        _at = start + 1;
        while (_at < _html.Length && !IsNameEnd(_html[_at])) _at++;
        _name = (start, _at);
        End = _at;
        if (Name.IndexOfAny("\"'<=") is var odd && odd >= 0) (IsOdd, _name) = (true, (start, start + odd));
        return true;
    }

    private bool ReadText()
    {
        Kind = HtmlTokenKind.Text;
        for (_at++; _at < _html.Length; _at++)
        {
            var next = _html[_at..].IndexOf('<');
            _at = next < 0 ? _html.Length : _at + next;
            if (next < 0 || IsMarkup(_html[_at..])) break;
        }

        End = _at = Math.Min(_at, _html.Length);
        return true;
    }

    private bool ReadComment(ReadOnlySpan<char> rest)
    {
        Kind = HtmlTokenKind.Comment;
        if (syntax == HtmlSyntax.Xml && rest.StartsWith("<![CDATA["))
        {
            var end = rest.IndexOf("]]>");
            (Kind, Start, End) = (HtmlTokenKind.RawText, _at + "<![CDATA[".Length, end < 0 ? _html.Length : _at + end);
            _at = end < 0 ? _html.Length : End + 3;
            return true;
        }

        End = _at += rest.StartsWith("<!--") ? CommentLength(rest) : rest.IndexOf('>') is var close and >= 0 ? close + 1 : rest.Length;
        return true;
    }

    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        if (rest[4..].StartsWith(">")) return 5;
        if (rest[4..].StartsWith("->")) return 6;
        for (var at = 4; at < rest.Length;)
        {
            var end = rest[at..].IndexOf("--");
            if (end < 0) return rest.Length;
            at += end + 2;
            if (rest[at..].StartsWith(">")) return at + 1;
            if (rest[at..].StartsWith("!>")) return at + 2;
            at--;
        }

        return rest.Length;
    }

    // To the tag that ends the element; nothing else is markup in it.
    private bool ReadContent()
    {
        Kind = _content == HtmlContent.Raw ? HtmlTokenKind.RawText : HtmlTokenKind.Text;
        _content = HtmlContent.Markup;
        for (End = _at; End < _html.Length; End++)
        {
            var next = _html[End..].IndexOf("</");
            End = next < 0 ? _html.Length : End + next;
            var behind = End + 2 + Name.Length;
            if (next < 0 || (behind < _html.Length
                && IsNameEnd(_html[behind])
                && _html.Slice(End + 2, Name.Length).Equals(Name, StringComparison.OrdinalIgnoreCase))) break;
        }

        End = _at = Math.Min(End, _html.Length);
        return Start < End || Read();
    }

    private static bool IsMarkup(ReadOnlySpan<char> rest) =>
        rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '!' or '?' || (rest[1] == '/' && rest.Length > 2));

    private static bool IsNameEnd(char c) => IsSpace(c) || c is '>' or '/';

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';
}
