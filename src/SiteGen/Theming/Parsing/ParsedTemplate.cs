using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Theming.Chain;

namespace SiteGen.Theming.Parsing;

/// <summary>A template as Scriban reads it.</summary>
/// <param name="template">The template as written.</param>
/// <param name="bag">Takes the findings.</param>
internal sealed class ParsedTemplate(Template template, DiagnosticBag bag)
{
    private const int MaxExpressionDepth = 60;

    private IReadOnlyList<(int Start, int End)> _dropped = [];

    /// <summary>What it is called.</summary>
    public string Name => template.Name;

    /// <summary>Its text, and where findings on it go.</summary>
    public TemplateSource Source { get; } = new(template.File.Path, template.Text, bag);

    /// <summary>Its statements; null when findings say why it cannot be read.</summary>
    public ScriptBlockStatement? Body { get; private set; }

    /// <summary>What surrounds each of its tags in the HTML.</summary>
    public HtmlPlaces Places { get; private set; } = HtmlPlaces.None;

    /// <summary>Reads a template; what cannot be read becomes a finding.</summary>
    public static ParsedTemplate Parse(Template template, DiagnosticBag bag)
    {
        var parsed = new ParsedTemplate(template, bag);
        if (TemplateTokens.CanBeRead(parsed.Source)) parsed.Parse();
        return parsed;
    }

    /// <summary>The partials that it includes, each with the name of each argument.</summary>
    public IEnumerable<(string Partial, string Argument)> Arguments() => Body is null ? [] : TemplateTags.Arguments(Body);

    /// <summary>The text between two tags, without the lines on which only tags stand that print nothing.</summary>
    public string TextOf(ScriptRawStatement raw)
    {
        var (start, end) = (raw.Span.Start.Offset, raw.Span.Start.Offset + raw.Text.Length);

        // What is dropped touches a tag, so that it is at the beginning or the end of the text between two.
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

    // What Scriban says further of the same line follows from the first.
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

/// <summary>One layout, partial or card as written.</summary>
/// <param name="Name">What it is called: its path without folder and ending, such as <c>blocks/hero</c>.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Text">Its text.</param>
internal sealed record Template(string Name, ThemeFile File, string Text);

/// <summary>A template's text, its places, and where findings on it go.</summary>
internal sealed record TemplateSource(string Path, string Text, DiagnosticBag Bag)
{
    /// <summary>Adds a finding at an offset of the text.</summary>
    public void Report(Code code, int offset, string message, string hint) => Bag.Add(code, At(offset), message, hint);

    /// <summary>Adds a finding at a part of what Scriban read.</summary>
    public void Report(Code code, ScriptNode node, string message, string hint) =>
        Report(code, Math.Clamp(node.Span.Start.Offset, 0, Text.Length), message, hint);

    /// <summary>The place of an offset.</summary>
    public Location At(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return new Location(Path, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => Text.AsSpan(0, offset).Count('\n') + 1;
}
