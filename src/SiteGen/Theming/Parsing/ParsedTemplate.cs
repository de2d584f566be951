using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Theming.Chain;

namespace SiteGen.Theming.Parsing;

/// <summary>A template parsed by Scriban.</summary>
/// <param name="template">The template as written.</param>
/// <param name="bag">Receives the findings.</param>
internal sealed class ParsedTemplate(Template template, DiagnosticBag bag)
{
    private const int MaxExpressionDepth = 60;

    private IReadOnlyList<(int Start, int End)> _dropped = [];

    /// <summary>The name of the template.</summary>
    public string Name => template.Name;

    /// <summary>The text of the template, and the bag for findings on it.</summary>
    public TemplateSource Source { get; } = new(template.File.Path, template.Text, bag);

    /// <summary>The statements of the template; null if findings explain why it cannot be parsed.</summary>
    public ScriptBlockStatement? Body { get; private set; }

    /// <summary>The HTML contexts of its tags.</summary>
    public HtmlPlaces Places { get; private set; } = HtmlPlaces.None;

    /// <summary>Parses a template; syntax errors become findings.</summary>
    public static ParsedTemplate Parse(Template template, DiagnosticBag bag)
    {
        var parsed = new ParsedTemplate(template, bag);
        if (TemplateTokens.CanBeRead(parsed.Source)) parsed.Parse();
        return parsed;
    }

    /// <summary>The included partials, each with the name of each argument.</summary>
    public IEnumerable<(string Partial, string Argument)> Arguments() => Body is null ? [] : TemplateTags.Arguments(Body);

    /// <summary>The text between two tags, without lines that contain only tags without output.</summary>
    public string TextOf(ScriptRawStatement raw)
    {
        var (start, end) = (raw.Span.Start.Offset, raw.Span.Start.Offset + raw.Text.Length);

        // Dropped text touches a tag, so it is at the start or the end of the text between two tags.
        if (DroppedAt(start) is { } first) start = first.End;
        if (DroppedAt(end - 1) is { } last) end = last.Start;
        return start < end ? Source.Text[start..end] : "";
    }

    private (int Start, int End)? DroppedAt(int offset)
    {
        var (low, high) = (0, _dropped.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_dropped[middle].End <= offset) low = middle + 1;
            else if (_dropped[middle].Start > offset) high = middle - 1;
            else return _dropped[middle];
        }

        return null;
    }

    private void Parse()
    {
        var options = new ParserOptions { ExpressionDepthLimit = MaxExpressionDepth };
        var read = Scriban.Template.Parse(
            Source.Text, Source.Path, options, new LexerOptions { Lang = ScriptLang.Default, Mode = ScriptMode.Default });
        if (read.HasErrors || read.Page?.Body is not { } body)
        {
            Report(read.Messages);
            return;
        }

        var tags = TemplateTags.Find(body, Source.Text);
        Places = HtmlPlaces.Find(Source, tags);
        _dropped = TemplateLines.Dropped(Source.Text, tags);
        Body = body;
    }

    // Further messages of Scriban on the same line are consequences of the first.
    private void Report(IEnumerable<LogMessage> messages)
    {
        foreach (var error in messages.Where(m => m.Type == ParserMessageType.Error).DistinctBy(m => m.Span.Start.Line))
        {
            var offset = Math.Clamp(error.Span.Start.Offset, 0, Source.Text.Length);
            Source.Report(
                Codes.TemplateSyntax, offset, $"the tag cannot be read: {error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}",
                "Write {{ value }}, {{ if value }}, {{ for item in list }} or {{ end }}; the language is described in docs/themes.md.");
        }
    }
}

/// <summary>The source of a layout, partial or card.</summary>
/// <param name="Name">Its path without folder and extension, such as <c>blocks/hero</c>.</param>
/// <param name="File">The file that contains it.</param>
/// <param name="Text">Its text.</param>
internal sealed record Template(string Name, ThemeFile File, string Text);

/// <summary>A template's text with its locations and the bag for findings on it.</summary>
internal sealed record TemplateSource(string Path, string Text, DiagnosticBag Bag)
{
    /// <summary>Adds a finding at an offset of the text.</summary>
    public void Report(Code code, int offset, string message, string hint) => Bag.Add(code, At(offset), message, hint);

    /// <summary>Adds a finding at a node that Scriban parsed.</summary>
    public void Report(Code code, ScriptNode node, string message, string hint) =>
        Report(code, Math.Clamp(node.Span.Start.Offset, 0, Text.Length), message, hint);

    /// <summary>The location of an offset.</summary>
    public Location At(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new Location(Path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;
}
