using SiteGen.Text.Html;

namespace SiteGen.Privacy.Leaks;

/// <summary>Reads the text of HTML, SVG and XML: the text between tags, the attribute values, and the HTML in feed values.</summary>
internal sealed class MarkupReading
{
    // HTML within JSON within HTML.
    private const int Deepest = 3;

    private static readonly string[] Makers = [
        "dc:creator",
        "creator",
        "author",
        "managingEditor",
        "webMaster",
        "itunes:author",
        "dc:contributor"
    ];

    private readonly OutputText _to;
    private readonly JsonReading _json;
    private readonly DecodedText _value = new();
    private int _depth;

    /// <summary>Creates a reader of markup.</summary>
    /// <param name="to">Receives the text.</param>
    /// <param name="json">Reads the data in scripts.</param>
    public MarkupReading(OutputText to, JsonReading json)
    {
        (_to, _json) = (to, json);
        json.Html = ReadInner;
    }

    /// <summary>Reads markup.</summary>
    /// <param name="format">HTML, SVG or other XML.</param>
    /// <param name="markup">The markup.</param>
    /// <param name="source">Where the markup begins in the file.</param>
    public void Read(OutputFormat format, ReadOnlySpan<char> markup, int source)
    {
        var tokens = new HtmlTokenizer(markup, format == OutputFormat.Html ? HtmlSyntax.Page : HtmlSyntax.Xml);
        var element = new Element(format);
        while (tokens.Read())
        {
            if (tokens.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag) element = ReadTag(ref tokens, element, source);
            else if (tokens.Kind == HtmlTokenKind.Comment) AddComment(tokens.Written, source + tokens.Start);
            else ReadText(tokens.Written, tokens.Kind == HtmlTokenKind.RawText, element, source + tokens.Start);
        }

        _to.Text.EndText(source + markup.Length);
    }

    private void AddComment(ReadOnlySpan<char> comment, int source)
    {
        _to.Aside.AddDecoded(comment, source);
        _to.Aside.EndText(source);
    }

    private void ReadText(ReadOnlySpan<char> text, bool isRaw, Element element, int source)
    {
        if (element.IsData) _json.Read(text, source);
        else if (element.IsCode) Escapes.AddUnescaped(text, source, _to.Code);
        else if (element.Format == OutputFormat.Xml) ReadValue(text, isRaw, element, source);
        else if (isRaw) _to.Text.Add(text, source);
        else _to.Text.AddDecoded(text, source);
    }

    // HTML in a feed is written with character references or in a CDATA section.
    private void ReadValue(ReadOnlySpan<char> text, bool isRaw, Element element, int source)
    {
        if (!isRaw && text.Contains('&'))
        {
            _value.Clear();
            _value.AddDecoded(text, source);
            text = _value.Span;
        }

        if (text.IndexOfAny('<', '&') >= 0) ReadInner(text.ToString(), source);
        else if (element.IsMaker || OutputText.IsAddress(text.Trim())) _to.AddValue(text.Trim(), source, element.IsMaker);
        else _to.Text.Add(text, source);
    }

    // All of it maps to one position in the file.
    private void ReadInner(string html, int source)
    {
        if (++_depth <= Deepest)
        {
            var outer = _to.Text.From;
            foreach (var (text, _) in _to.All) text.From = outer ?? source;
            _to.Text.EndText(source);
            Read(OutputFormat.Html, html, source);
            foreach (var (text, _) in _to.All) text.From = outer;
        }
        else _to.Text.Add(html, source);

        _depth--;
    }

    private Element ReadTag(ref HtmlTokenizer tokens, Element around, int source)
    {
        var flow = HtmlElement.Flow(tokens.Name, around.Format == OutputFormat.Xml ? HtmlFlow.Block : HtmlFlow.Inline);
        if (flow == HtmlFlow.Block) _to.Text.EndText(source + tokens.Start);
        else _to.Text.Add(flow == HtmlFlow.Between ? [' '] : [DecodedText.Edge], source + tokens.Start);
        var element = tokens.Kind == HtmlTokenKind.EndTag ? new Element(around.Format) : Begun(tokens.Name, around.Format);
        var isByline = false;
        while (tokens.ReadAttribute())
        {
            var value = tokens.Value;
            if (value.IsEmpty) continue;
            isByline |= value is "author" or "article:author" or "dc.creator";
            element.IsData |= element.IsCode && value.Contains("json", StringComparison.OrdinalIgnoreCase);
            AddAttribute(AttributeUses.Find(tokens.AttributeName), value, source + tokens.ValueStart, isByline);
        }

        // Some of the text of a cut tag is not in any attribute value.
        if (tokens.Kind == HtmlTokenKind.Cut) _to.Text.AddDecoded(tokens.Written, source + tokens.Start);
        else if (tokens.IsOdd) AddComment(tokens.Written[1..^1], source + tokens.Start + 1);
        return element;
    }

    private static Element Begun(ReadOnlySpan<char> name, OutputFormat format)
    {
        var element = new Element(format)
        {
            IsCode = name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        };
        if (format != OutputFormat.Xml) return element;
        foreach (var maker in Makers) element.IsMaker |= name.SequenceEqual(maker);
        return element;
    }

    private void AddAttribute(AttributeUse use, ReadOnlySpan<char> value, int source, bool isByline)
    {
        if (use == AttributeUse.Prescribed) return;
        if (use == AttributeUse.Code)
        {
            _to.Code.AddDecoded(value, source, isValue: true);
            _to.Code.EndText(source);
            return;
        }

        if (value.Contains('&'))
        {
            _value.Clear();
            _value.AddDecoded(value, source, isValue: true);
            value = _value.Span;
        }

        if (use == AttributeUse.Address) _to.AddAddress(value, source);
        else _to.AddValue(value, source, isByline);
    }

    /// <summary>The element whose tag was read last.</summary>
    private record struct Element(OutputFormat Format)
    {
        /// <summary>Whether the element is a script or a style.</summary>
        public bool IsCode { get; init; }

        /// <summary>Whether the element is a script that contains data.</summary>
        public bool IsData { get; set; }

        /// <summary>Whether the element names a creator.</summary>
        public bool IsMaker { get; set; }
    }
}
